//! Compares how long `cargo check` takes: generated types with the same types by serde derives, at three sizes, and crates
//! of whole documents with those of other generators: types and client, types and server. The words `derives`, `documents`,
//! `client` and `server` ask for one of these; `documents` for both parts. The path of a document asks for that one instead of
//! the five of the corpus.

mod crates;
mod derives;
mod document;
mod documents;
mod made;
mod makers;
mod parts;
mod schema;
mod sources;

use measure::{Seconds, growth};
use parts::PARTS;
use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many types the crates have. Those without a type show what the compiler and cargo take by themselves.
const SIZES: [usize; 4] = [0, 50, 500, 2000];

/// The most that generated types may take, as a share of the same types with serde derives.
const PROMISE: f64 = 0.40;

/// The greatest exponent of the number of types that still counts as linear.
const LINEAR: f64 = 1.10;

/// The parts of the measurement.
const WORDS: [&str; 4] = ["derives", "documents", "client", "server"];

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let is_word = |word: &String| WORDS.contains(&word.as_str());
    let (wanted, paths): (Vec<String>, Vec<String>) = env::args().skip(1).partition(is_word);
    if let Some(path) = paths.iter().find(|path| !Path::new(path).is_file()) {
        let words = WORDS.join(", ");
        return Err(io::Error::other(format!("`{path}` is no file, and none of {words}")));
    }
    let is_wanted = |part: &str| wanted.is_empty() || wanted.iter().any(|word| word == part);
    let documents = documents::named(&paths);
    let mut is_kept = true;
    if is_wanted("derives") {
        let pairs = crates::seconds(&SIZES)?;
        table(&pairs, &mut out)?;
        is_kept &= judge(&pairs, &mut out)?;
    }
    for part in &PARTS {
        if is_wanted("documents") || is_wanted(part.word) {
            is_kept &= documents::compare(part, &documents, &mut out)?;
        }
    }
    Ok(if is_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The repository's root.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Writes a line for each size.
fn table(pairs: &[(Seconds, Seconds)], out: &mut impl Write) -> io::Result<()> {
    let (own, own_derives) = pairs[0];
    writeln!(
        out,
        "`cargo check` of one crate alone, in seconds of the processor and on the clock"
    )?;
    writeln!(
        out,
        "{:>6}{:>18}{:>18}{:>9}{:>22}",
        "types", "specwright", "serde derives", "ratio", "ratio beyond no types"
    )?;
    for (size, (ours, derives)) in SIZES.iter().zip(pairs) {
        let beyond = (ours.processor - own.processor) / (derives.processor - own_derives.processor);
        writeln!(
            out,
            "{size:>6}{:>10.2}{:>8.2}{:>10.2}{:>8.2}{:>9.2}{:>22}",
            ours.processor,
            ours.clock,
            derives.processor,
            derives.clock,
            ours.processor / derives.processor,
            if *size > 0 { format!("{beyond:.2}") } else { String::new() }
        )?;
    }
    Ok(())
}

/// Says whether the promise is kept.
fn judge(pairs: &[(Seconds, Seconds)], out: &mut impl Write) -> io::Result<bool> {
    let ours: Vec<_> = pairs.iter().map(|(ours, _)| ours.processor).collect();
    let derives: Vec<_> = pairs.iter().map(|(_, derives)| derives.processor).collect();
    let exponents = [growth::exponent(&SIZES, &ours), growth::exponent(&SIZES, &derives)];
    writeln!(
        out,
        "\nbeyond a crate without types, the time grows with the number of types to the power of {:.2}; derives: {:.2}",
        exponents[0], exponents[1]
    )?;
    let ratios = ours.iter().zip(&derives).skip(1).map(|(ours, derives)| ours / derives);
    let worst = ratios.fold(0.0, f64::max);
    let verdict = |kept: bool| if kept { "kept" } else { "MISSED" };
    writeln!(out, "must be at most {PROMISE:.2}: {worst:.2}, {}", verdict(worst <= PROMISE))?;
    writeln!(out, "must be linear: {}", verdict(exponents[0] <= LINEAR))?;
    Ok(worst <= PROMISE && exponents[0] <= LINEAR)
}
