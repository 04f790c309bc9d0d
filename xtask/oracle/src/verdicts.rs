//! The verdict of the other validator.

use jsonschema::{Draft, Validator};
use serde_json::Value;
use specwright_runtime::json::Json;

use crate::case::Case;

/// What the `jsonschema` crate says of documents of one schema.
pub struct Oracle(Validator);

impl Oracle {
    /// Reads a schema of the draft 2020-12, with formats asserted; `None` when it is none.
    pub fn new(case: &Case) -> Option<Self> {
        let schema = case.to_schema();
        if !jsonschema::meta::is_valid(&schema) {
            return None;
        }
        let mut options = jsonschema::options().with_draft(Draft::Draft202012);
        options = options.should_validate_formats(true);
        options.build(&schema).ok().map(Self)
    }

    /// Whether the schema admits the document; `None` for one that `serde_json` cannot read.
    pub fn admits(&self, document: &Json) -> Option<bool> {
        let value: Value = serde_json::from_str(&document.to_string()).ok()?;
        Some(self.0.is_valid(&value))
    }
}
