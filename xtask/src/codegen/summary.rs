//! The table that `cargo xtask codegen` ends with.

use super::Wanted;
use crate::table::{self, Column};

const COLUMNS: [Column; 8] = [
    Column::Words("API"),
    Column::Number("operations"),
    Column::Number("types"),
    Column::Number("limits"),
    Column::Number("as data"),
    Column::Number("files"),
    Column::Number("changed"),
    Column::Number("ms"),
];

/// One crate's row.
pub fn row(wanted: &Wanted, changed: usize) -> Vec<String> {
    let summary = &wanted.made.summary;
    vec![
        wanted.api.name.clone(),
        summary.operations.to_string(),
        summary.types.to_string(),
        summary.limits.to_string(),
        summary.dynamic.len().to_string(),
        wanted.made.files.len().to_string(),
        changed.to_string(),
        wanted.time.as_millis().to_string(),
    ]
}

/// The rows below their headings.
pub fn table(rows: Vec<Vec<String>>) -> String {
    table::draw(&COLUMNS, rows)
}
