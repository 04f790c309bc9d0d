//! The OpenAPI document of one crate: a line for each component, so that a line tells the specimen.

use std::fmt::Write as _;

use super::json::quoted;
use super::specimen::Specimen;

/// A document and whose component stands on which line.
pub struct Document {
    /// The document, as JSON.
    pub text: String,
    /// The index of the specimen for each line of a component, from the line [`FIRST`] on.
    owners: Vec<usize>,
}

/// The line of the first component, counted from 1.
const FIRST: usize = 2;

impl Document {
    /// The document that holds these specimens.
    pub fn of(openapi: &str, specimens: &[&Specimen]) -> Self {
        let mut lines = Vec::new();
        let mut owners = Vec::new();
        for (index, specimen) in specimens.iter().enumerate() {
            for (name, schema) in &specimen.components {
                lines.push(format!("{}:{schema}", quoted(name)));
                owners.push(index);
            }
        }
        let mut text = format!("{{\"openapi\":{},", quoted(openapi));
        text.push_str("\"info\":{\"title\":\"JSON-Schema-Test-Suite\",\"version\":\"1\"},");
        // Writing to a string cannot fail.
        let _ =
            write!(text, "\"paths\":{{}},\"components\":{{\"schemas\":{{\n{}", lines.join(",\n"));
        text.push_str("\n}}}\n");
        Self { text, owners }
    }

    /// The index of the specimen whose component stands on this line.
    pub fn owner(&self, line: u32) -> Option<usize> {
        let index = usize::try_from(line).ok()?.checked_sub(FIRST)?;
        self.owners.get(index).copied()
    }
}
