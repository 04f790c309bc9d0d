//! Prints how long decoding with validation takes, against plain serde, jiter, garde and validator, side by side in one run.

mod agreement;
mod documents;
mod garde_types;
mod our_types;
mod over_jiter;
mod plain_types;
mod validator_types;

use documents::Document;
use measure::{Contestant, Figures, compare};
use std::hint::black_box;
use std::io::{self, Write};

#[global_allocator]
static ALLOCATOR: measure::Counting = measure::Counting;

/// The names of the contestants, in the order of their columns.
const NAMES: [&str; 5] =
    ["specwright", "serde", "over jiter", "serde + garde", "serde + validator"];

/// The most that decoding with validation may take, as a share of plain serde's time.
const GOAL: f64 = 0.95;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let agreed = agreement::check()?;
    writeln!(
        out,
        "Decoding the request that creates an app. Time against plain serde, which validates nothing, = 1.00"
    )?;
    writeln!(out, "{:<34}{}", "document", NAMES.map(|name| format!("{name:>20}")).concat())?;
    let mut worst = 0.0_f64;
    for document in documents::all() {
        let figures = measured(&document);
        writeln!(out, "{:<34}{}", document.name, row(&figures))?;
        if document.counts {
            worst = worst.max(figures[0].nanoseconds / figures[1].nanoseconds);
        }
    }
    let verdict = if worst <= GOAL { "reached" } else { "missed" };
    writeln!(
        out,
        "goal: at most {GOAL} of plain serde on the valid documents; worst {worst:.2}: {verdict}"
    )?;
    writeln!(
        out,
        "over jiter: the same shape over jiter 0.19 instead of the runtime's own scanner, written by hand;"
    )?;
    writeln!(out, "it says the same as specwright about {agreed} documents")?;
    writeln!(
        out,
        "specwright notes every violation; garde and validator note every violation of one document, too,"
    )?;
    writeln!(out, "but stop at the first wrong type; serde stops at the first fault of any kind")
}

fn measured(document: &Document) -> Vec<Figures> {
    let json = document.json.as_bytes();
    let readers = if document.is_list { lists() } else { single() };
    let works = readers.map(|read| move || _ = black_box(read(black_box(json))));
    let contestants: Vec<_> =
        NAMES.iter().zip(&works).map(|(name, work)| Contestant { name, work }).collect();
    compare(&contestants)
}

/// Reads a document and gives how many apps were valid in it, if all were.
type Read = fn(&[u8]) -> Option<usize>;

fn single() -> [Read; 5] {
    [our_types::one, plain_types::one, over_jiter::one, garde_types::one, validator_types::one]
}

fn lists() -> [Read; 5] {
    [our_types::many, plain_types::many, over_jiter::many, garde_types::many, validator_types::many]
}

fn row(figures: &[Figures]) -> String {
    let plain = figures[1].nanoseconds;
    let cell = |figures: &Figures| {
        let time = microseconds(figures.nanoseconds);
        format!(
            "{:>20}",
            format!("{:.2} {time} {}a", figures.nanoseconds / plain, figures.allocations)
        )
    };
    figures.iter().map(cell).collect()
}

fn microseconds(nanoseconds: f64) -> String {
    format!("{:.2}µs", nanoseconds / 1000.0)
}
