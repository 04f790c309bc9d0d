//! Compares a generated router with full validation and a trivial handler with handlers written by hand for axum without
//! any, and with what other generators make of the same document: instructions of a request, and requests a second.

mod agreement;
mod contestants;
mod instructions;
mod rates;
mod report;

use std::io::{self, Write};
use std::process::ExitCode;

use contest::program;

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name, order @ ..] = arguments.as_slice() {
        let router = contestants::router(name)?;
        return program::obey(&router, order).map(|()| ExitCode::SUCCESS);
    }
    let mut out = io::stdout().lock();
    let contestants = contestants::all(&mut out)?;
    let agreed = agreement::check(&contestants)?;
    writeln!(out, "All give the same answers to {agreed} requests")?;
    let worst = report::instructions(&contestants, &mut out)?;
    let rate = report::rates(&contestants, &mut out)?;
    report::judge(worst, rate, &mut out)
}
