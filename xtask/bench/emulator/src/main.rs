//! Compares creating apps at the emulator with a hand-written handler over the same store, side by side in one run:
//! requests a second and their times over both databases, and instructions over none.

mod agreement;
mod backend;
mod by_hand;
mod contestants;
mod instructions;
mod load;
mod report;
mod requests;
mod rounds;
mod served;
mod stub;
#[path = "../../../../emulator/tests/support/mod.rs"]
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if !arguments.is_empty() {
        return instructions::repeat(&arguments).map(|()| ExitCode::SUCCESS);
    }
    let mut out = io::stdout().lock();
    let agreed = agreement::check()?;
    writeln!(out, "Both give the same answers to {agreed} requests, and keep the same apps")?;
    report::times(&mut out)?;
    let worst = report::instructions(&mut out)?;
    report::judge(worst, &mut out)
}
