//! How the time grows with the size of a document.

use crate::tool::Tool;
use crate::{scratch, slices, verdict};
use measure::{Run, growth};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// How many paths the slices have. The first, without any, shows what a run takes by itself.
const PATHS: [usize; 7] = [0, 1, 4, 16, 64, 256, usize::MAX];

/// The greatest exponent of the size that still counts as linear.
const LINEAR: f64 = 1.05;

/// How often each is run. The middle time counts.
const ROUNDS: usize = 5;

/// Makes crates of ever larger slices of a document, and of all of it twice; true where the time grows with their size and no faster.
///
/// # Errors
/// When the tool cannot be started or fails, a file not be read or written, or the output is closed.
pub(crate) fn growth(ours: &Tool, document: &Path, out: &mut impl Write) -> io::Result<bool> {
    let whole = serde_json::from_slice(&fs::read(document)?).map_err(io::Error::other)?;
    writeln!(out, "\nSlices of it: paths, bytes, seconds of the processor")?;
    let (mut sizes, mut times) = (Vec::new(), Vec::new());
    let slices = PATHS.map(|paths| (shown(paths), slices::first(&whole, paths)));
    let all_twice = ("twice".to_owned(), slices::twice(&slices[PATHS.len() - 1].1));
    for (shown, document) in slices.into_iter().chain([all_twice]) {
        let text = slices::written(&document);
        let time = seconds(ours, &text)?;
        writeln!(out, "{shown:>6}{:>12}{time:>10.4}", text.len())?;
        sizes.push(text.len());
        times.push(time);
    }
    let exponent = growth::exponent(&sizes, &times);
    let is_linear = exponent <= LINEAR;
    writeln!(
        out,
        "to the power of {exponent:.2}; must be linear, {LINEAR:.2} at most: {}",
        verdict(is_linear)
    )?;
    Ok(is_linear)
}

fn shown(paths: usize) -> String {
    if paths == usize::MAX { "all".to_owned() } else { paths.to_string() }
}

fn seconds(ours: &Tool, text: &str) -> io::Result<f64> {
    let (document, folder) = (scratch()?.join("slice.json"), scratch()?.join("slice"));
    fs::write(&document, text)?;
    let runs: Vec<_> =
        (0..ROUNDS).map(|_| ours.make(&document, &folder)).collect::<io::Result<_>>()?;
    if runs.iter().all(|run| run.status.success()) {
        Ok(Run::middle(&runs).expect("there is more than one round").seconds.processor)
    } else {
        Err(io::Error::other(format!("{} fails", document.display())))
    }
}
