//! The faults of the other validator that are known, each with the paragraph of the specification.

use anyhow::{Context, Result, bail};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::shrink::Pair;

/// One line: schema, document, whether the schema admits the document, and the paragraph that says so.
const LEDGER: &str = include_str!("../faults.tsv");

/// A known fault of the other validator.
pub struct Fault {
    /// The least pair that shows it.
    pub pair: Pair,
    /// What the specification says of it.
    pub is_admitted: bool,
}

/// Every known fault.
pub fn read() -> Result<Vec<Fault>> {
    let lines = LEDGER.lines().enumerate();
    let stated = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    stated
        .map(|(index, line)| fault(line).with_context(|| format!("faults.tsv:{}", index + 1)))
        .collect()
}

fn fault(line: &str) -> Result<Fault> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [schema, document, verdict, paragraph] = fields.as_slice() else {
        bail!("four fields are expected, but these are {}", fields.len());
    };
    if paragraph.is_empty() {
        bail!("a fault needs the paragraph of the specification");
    }
    let is_admitted = match *verdict {
        "admitted" => true,
        "refused" => false,
        other => bail!("`admitted` or `refused` is expected, but this is {other:?}"),
    };
    let case = Case::from_schema(&serde_json::from_str(schema)?).context("no schema")?;
    let document = Json::decode(document.as_bytes())?;
    Ok(Fault { pair: Pair { case, document }, is_admitted })
}
