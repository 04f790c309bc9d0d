//! How the work grows with the size of a document: instructions, which no other program disturbs.

use crate::tool::Tool;
use crate::{scratch, slices, verdict};
use measure::{can_count, growth};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// How many paths slices have, and how many slices there are: small ones differ much from each other. The first, without any
/// path, shows what a run takes by itself.
const SLICES: [(usize, usize); 7] =
    [(0, 1), (1, 8), (4, 4), (16, 2), (64, 1), (256, 1), (usize::MAX, 1)];

/// The greatest exponent of the size that still counts as linear.
const LINEAR: f64 = 1.05;

/// Makes crates of ever larger slices of a document, and of all of it twice; true where the work grows with their size and no faster.
///
/// # Errors
/// When the tool cannot be started or fails, a file not be read or written, or the output is closed.
pub(crate) fn growth(ours: &Tool, document: &Path, out: &mut impl Write) -> io::Result<bool> {
    if !can_count() {
        writeln!(out, "SKIPPED: valgrind, which counts instructions, is not installed")?;
        return Ok(true);
    }
    let whole = serde_json::from_slice(&fs::read(document)?).map_err(io::Error::other)?;
    writeln!(out, "\nSlices of it: paths, bytes, millions of instructions")?;
    let (mut sizes, mut work) = (Vec::new(), Vec::new());
    let all_twice = slices::twice(&slices::some(&whole, usize::MAX, 0));
    let slices = SLICES.iter().flat_map(|(paths, turns)| {
        (0..*turns).map(|turn| (shown(*paths), slices::some(&whole, *paths, turn)))
    });
    for (shown, document) in slices.chain([("twice".to_owned(), all_twice)]) {
        let text = slices::written(&document);
        let millions = millions(ours, &text)?;
        writeln!(out, "{shown:>6}{:>12}{millions:>10.1}", text.len())?;
        sizes.push(text.len());
        work.push(millions);
    }
    let exponent = growth::exponent(&sizes, &work);
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

fn millions(ours: &Tool, text: &str) -> io::Result<f64> {
    let (document, folder) = (scratch()?.join("slice.json"), scratch()?.join("slice"));
    fs::write(&document, text)?;
    Ok(ours.instructions(&document, &folder)? as f64 / 1e6)
}
