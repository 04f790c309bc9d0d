//! How the work grows with the size of a document: instructions, which no other program disturbs.

use crate::folders::Folders;
use crate::tool::Tool;
use crate::{scratch, slices, verdict, woven};
use measure::{can_count, growth};
use serde_json::Value;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// How many paths the document has that is copied, which is about 10 kB then.
const COPIED: usize = 1;

/// How often it stands in the documents whose work is compared: up to about 13 MB.
const COPIES: [usize; 5] = [1, 6, 36, 216, 1_200];

/// How many paths slices have, and how many slices there are: small ones differ much from each other.
const SLICES: [(usize, usize); 6] = [(1, 8), (4, 4), (16, 2), (64, 1), (256, 1), (usize::MAX, 1)];

/// How many operations documents have in which everything hangs together: up to about 2 MB. All have enough to be spread over
/// their tags.
const WOVEN: [usize; 3] = [120, 480, 1_920];

/// The greatest exponent of the size that still counts as linear.
const LINEAR: f64 = 1.05;

/// The tool that is measured, and where it writes.
struct Harness<'a> {
    ours: &'a Tool,
    folders: &'a mut Folders,
}

/// Documents of growing size, and the work that each takes. The first is one without any path.
#[derive(Clone, Default)]
struct Growth {
    /// Bytes.
    sizes: Vec<usize>,
    /// Millions of instructions.
    work: Vec<f64>,
}

/// Makes crates of ever larger documents; true where the work grows with their size and no faster.
///
/// # Errors
/// When the tool cannot be started or fails, a file not be read or written, or the output is closed.
pub(crate) fn growth(
    ours: &Tool,
    document: &Path,
    folders: &mut Folders,
    out: &mut impl Write,
) -> io::Result<bool> {
    if !can_count() {
        writeln!(out, "SKIPPED: valgrind, which counts instructions, is not installed")?;
        return Ok(true);
    }
    let whole = serde_json::from_slice(&fs::read(document)?).map_err(io::Error::other)?;
    writeln!(out, "\nBytes, millions of instructions")?;
    let mut harness = Harness { ours, folders };
    let mut nothing = Growth::default();
    nothing.measure(&mut harness, "no path", &slices::some(&whole, 0, 0), out)?;
    let are_copies_linear = of_copies(&mut harness, &whole, nothing.clone(), out)?;
    let is_woven_linear = of_woven(&mut harness, ("Woven", woven::woven), out)?;
    let is_older_linear = of_woven(&mut harness, ("Woven, 2.0", woven::woven_in_2_0), out)?;
    let are_slices_linear = of_slices(&mut harness, &whole, nothing, out)?;
    Ok(are_copies_linear && is_woven_linear && is_older_linear && are_slices_linear)
}

/// Copies of one document, which differ in their size and in nothing else. What a run takes by itself does not count.
fn of_copies(
    harness: &mut Harness<'_>,
    whole: &Value,
    mut growth: Growth,
    out: &mut impl Write,
) -> io::Result<bool> {
    let one = slices::some(whole, COPIED, 0);
    for count in COPIES {
        growth.measure(harness, &format!("{count} of one"), &slices::copies(&one, count), out)?;
    }
    judge("Copies, above what a run takes by itself", growth.above_nothing(), out)
}

/// Documents of which no part can be looked at by itself. What a run takes by itself does not count.
fn of_woven(
    harness: &mut Harness<'_>,
    (name, document): (&str, fn(usize) -> Value),
    out: &mut impl Write,
) -> io::Result<bool> {
    let mut growth = Growth::default();
    growth.measure(harness, "none", &document(0), out)?;
    for count in WOVEN {
        growth.measure(harness, &format!("{count} woven"), &document(count), out)?;
    }
    judge(&format!("{name}, above what a run takes by itself"), growth.above_nothing(), out)
}

/// Slices of the whole document, and all of it twice: what a user waits for. Small slices hold fewer types in each kilobyte,
/// so what a run takes by itself cannot be taken off without another slope.
fn of_slices(
    harness: &mut Harness<'_>,
    whole: &Value,
    mut growth: Growth,
    out: &mut impl Write,
) -> io::Result<bool> {
    for (paths, turns) in SLICES {
        for turn in 0..turns {
            growth.measure(harness, &shown(paths), &slices::some(whole, paths, turn), out)?;
        }
    }
    let all = slices::some(whole, usize::MAX, 0);
    growth.measure(harness, "all twice", &slices::copies(&all, 2), out)?;
    let above = growth.above_nothing();
    writeln!(out, "Slices, above what a run takes by itself: to the power of {above:.2}")?;
    judge("Slices", growth.of_all(), out)
}

fn shown(paths: usize) -> String {
    if paths == usize::MAX { "all paths".to_owned() } else { format!("{paths} paths") }
}

fn judge(what: &str, exponent: f64, out: &mut impl Write) -> io::Result<bool> {
    let is_linear = exponent <= LINEAR;
    writeln!(
        out,
        "{what}: to the power of {exponent:.2}; must be linear, {LINEAR:.2} at most: {}",
        verdict(is_linear)
    )?;
    Ok(is_linear)
}

impl Growth {
    /// Makes a crate of a document, and writes its line.
    fn measure(
        &mut self,
        Harness { ours, folders }: &mut Harness<'_>,
        name: &str,
        document: &Value,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let text = slices::written(document);
        let document = scratch()?.join("slice.json");
        fs::write(&document, &text)?;
        let millions = ours.instructions(&document, &folders.next()?)? as f64 / 1e6;
        writeln!(out, "{name:<12}{:>10}{millions:>10.1}", text.len())?;
        self.sizes.push(text.len());
        self.work.push(millions);
        Ok(())
    }

    /// The exponent by which the work grows, less that of the document without any path.
    fn above_nothing(&self) -> f64 {
        growth::exponent(&self.sizes, &self.work)
    }

    /// The exponent by which all work grows.
    fn of_all(&self) -> f64 {
        growth::exponent_of_all(&self.sizes[1..], &self.work[1..])
    }
}
