//! The faults of the other validator that are known, each with the paragraph of the specification.

mod counted_contains;
mod date_time_digits;
mod doubles;

use std::io::Write;

use anyhow::{Context, Result, bail};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::data_level;
use crate::dialect::Dialect;
use crate::shrink::Pair;

/// One line for an example of a fault: its name, schema, document, what is right, and the paragraph that says so.
const EXAMPLES: &str = include_str!("../faults.tsv");

/// A fault of the other validator.
struct Fault {
    /// The name, as in the list of examples.
    name: &'static str,
    /// Whether it explains why the verdicts on a pair differ, when ours is this one.
    covers: fn(&Pair, bool) -> bool,
}

/// Every fault.
const ALL: [Fault; 3] = [counted_contains::FAULT, date_time_digits::FAULT, doubles::FAULT];

/// The name of the fault that explains why the verdicts on a pair differ.
pub fn explanation(pair: &Pair, is_admitted: bool) -> Option<&'static str> {
    ALL.iter().find(|fault| (fault.covers)(pair, is_admitted)).map(|fault| fault.name)
}

/// Whether every fault has an example, every example still is one, and each is explained by its fault.
pub fn are_current(output: &mut dyn Write) -> Result<bool> {
    let examples = read()?;
    let mut all = true;
    for example in &examples {
        let Example { name, pair, is_admitted } = example;
        let is_right = data_level::admits(&pair.case, &pair.document) == Some(*is_admitted);
        let is_explained = explanation(pair, *is_admitted) == Some(name);
        if !(data_level::disagrees(pair) && is_right && is_explained) {
            writeln!(
                output,
                "no example of {name} any more: {} {}",
                pair.case.to_schema(),
                pair.document
            )?;
            all = false;
        }
    }
    for fault in ALL.iter().filter(|fault| !examples.iter().any(|one| one.name == fault.name)) {
        writeln!(output, "{} has no example", fault.name)?;
        all = false;
    }
    Ok(all)
}

struct Example {
    name: String,
    pair: Pair,
    /// What the specification says of it.
    is_admitted: bool,
}

fn read() -> Result<Vec<Example>> {
    let lines = EXAMPLES.lines().enumerate();
    let stated = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    stated
        .map(|(index, line)| example(line).with_context(|| format!("faults.tsv:{}", index + 1)))
        .collect()
}

fn example(line: &str) -> Result<Example> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [name, schema, document, verdict, paragraph] = fields.as_slice() else {
        bail!("five fields are expected, but these are {}", fields.len());
    };
    if paragraph.is_empty() {
        bail!("a fault needs the paragraph of the specification");
    }
    let is_admitted = match *verdict {
        "admitted" => true,
        "refused" => false,
        other => bail!("`admitted` or `refused` is expected, but this is {other:?}"),
    };
    let case =
        Case::from_schema(&serde_json::from_str(schema)?, Dialect::V3_1).context("no schema")?;
    let document = Json::decode(document.as_bytes())?;
    Ok(Example { name: (*name).to_owned(), pair: Pair { case, document }, is_admitted })
}
