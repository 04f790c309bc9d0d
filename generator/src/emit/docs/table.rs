//! Tables: their cells in columns, as long as a line holds them.

use super::{WIDTH, lines};
use pulldown_cmark::Alignment;

/// A table whose cells are written.
pub(super) struct Table {
    alignments: Vec<Alignment>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(alignments: Vec<Alignment>) -> Self {
        Self { alignments, rows: Vec::new() }
    }

    pub(super) fn open_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// The next cell of the last row, in which a bar is no longer one that divides cells.
    pub(super) fn cell(&mut self, text: &str) {
        if let Some(row) = self.rows.last_mut() {
            let words: Vec<&str> =
                text.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
            row.push(lines::unkept(words.join(" ")).replace('|', "\\|"));
        }
    }

    /// The first row is the head.
    pub(super) fn lines(&self) -> Vec<String> {
        let widths = self.widths();
        let mut lines: Vec<String> = self.rows.iter().map(|row| line(row, &widths)).collect();
        let drawn = self.alignments.iter().zip(&widths).map(|(alignment, width)| {
            let (start, end) = match alignment {
                Alignment::None => ("-", "-"),
                Alignment::Left => (":", "-"),
                Alignment::Center => (":", ":"),
                Alignment::Right => ("-", ":"),
            };
            format!("{start}{}{end}", "-".repeat(width.saturating_sub(2).max(1)))
        });
        let drawn: Vec<String> = drawn.collect();
        lines.insert(lines.len().min(1), line(&drawn, &widths));
        lines
    }

    /// How wide each column is shown, in characters: none is made wider where the table is too wide for a line.
    fn widths(&self) -> Vec<usize> {
        const LEAST: usize = 3;
        let mut widths = vec![LEAST; self.alignments.len()];
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        match widths.iter().map(|width| width + LEAST).sum::<usize>() < WIDTH {
            true => widths,
            false => vec![LEAST; widths.len()],
        }
    }
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = "|".to_owned();
    for (cell, width) in cells.iter().zip(widths) {
        line.push_str(&format!(" {cell:width$} |"));
    }
    line
}
