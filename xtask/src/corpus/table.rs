//! The rows for people.

use super::row::Row;
use crate::table::{self, Column};

const COLUMNS: [Column; 11] = [
    Column::Words("document"),
    Column::Words("verdict"),
    Column::Number("operations"),
    Column::Number("types"),
    Column::Number("dynamic"),
    Column::Number("lines"),
    Column::Number("CPU s"),
    Column::Number("MB"),
    Column::Number("check CPU s"),
    Column::Number("MB"),
    Column::Number("warnings"),
];

/// A table, and below it what is to be said against documents.
pub fn draw(rows: &[Row]) -> String {
    let mut text = table::draw(&COLUMNS, rows.iter().map(cells).collect());
    for row in rows.iter().filter(|row| !row.state.is_fine()) {
        text.push_str(&format!("{}: {}\n", row.file, row.first));
    }
    text
}

fn cells(row: &Row) -> Vec<String> {
    let Row { file, state, made, making, said, checking, .. } = row;
    vec![
        file.clone(),
        state.to_string(),
        made.operations.to_string(),
        made.types.to_string(),
        format!("{} of {}", made.dynamic.len(), made.nodes),
        made.lines.to_string(),
        format!("{:.2}", making.processor),
        making.megabytes().to_string(),
        format!("{:.1}", checking.processor),
        checking.megabytes().to_string(),
        (said.warnings + said.errors).to_string(),
    ]
}
