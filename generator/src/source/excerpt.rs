//! What reports show of lines: of a long line, the part around a column.

use super::{SourceSet, Span};
use std::borrow::Cow;

/// The most characters of a line that are shown.
const WIDTH: usize = 100;

impl SourceSet {
    /// The lines on which spans begin, without white space at their ends. A line of more than 100 characters is cut to the
    /// 100 around the column, with `…` where something is left out.
    ///
    /// A document may be one line of megabytes that thousands of findings speak of, so that a line is walked along once,
    /// however many spans begin on it.
    pub(crate) fn excerpts(&self, spans: &[Span]) -> Vec<Cow<'_, str>> {
        let lines = self.lines(spans);
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|&index| spans[index]);
        let mut found = vec![Cow::default(); spans.len()];
        let (mut walk, mut last) = (Walk::along(""), None);
        for index in order {
            let Span { file, line, column, .. } = spans[index];
            if last.replace((file, line)) != Some((file, line)) {
                walk = Walk::along(lines[index]);
            }
            found[index] = walk.around(column as usize);
        }
        found
    }
}

/// A walk along a line, which only goes on.
struct Walk<'s> {
    is_long: bool,
    /// How many characters are behind.
    behind: usize,
    ahead: &'s str,
}

impl<'s> Walk<'s> {
    fn along(line: &'s str) -> Self {
        let ahead = line.trim_end();
        Self { is_long: ahead.chars().nth(WIDTH).is_some(), behind: 0, ahead }
    }

    /// What is shown of the line around a column, which is not less than the last one asked for.
    fn around(&mut self, column: usize) -> Cow<'s, str> {
        if !self.is_long {
            return self.ahead.into();
        }
        let start = column.saturating_sub(WIDTH / 2);
        self.ahead = divided(self.ahead, start - self.behind).1;
        self.behind = start;
        let (part, rest) = divided(self.ahead, WIDTH);
        let mark = |is_cut: bool| if is_cut { "…" } else { "" };
        format!("{}{part}{}", mark(start > 0), mark(!rest.is_empty())).into()
    }
}

/// The first characters of a text, as many as are asked for, and those behind them.
fn divided(text: &str, characters: usize) -> (&str, &str) {
    let end = text.char_indices().nth(characters).map_or(text.len(), |(end, _)| end);
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    /// Checks what is shown of a text for places in it, by line and column.
    fn check(text: &str, places: &[(u32, u32)], shown: &[String]) {
        let at = |&(line, column)| Span { file: FileId::ROOT, line, column, len: 1 };
        let spans: Vec<Span> = places.iter().map(at).collect();
        assert_eq!(SourceSet::new("a.yaml", text).excerpts(&spans), shown);
    }

    #[test]
    fn a_short_line_is_shown_as_it_stands() {
        check("one\r\n  two  \n", &[(2, 3), (1, 1)], &["  two".into(), "one".into()]);
    }

    #[test]
    fn a_long_line_is_cut_around_each_column_in_any_order() {
        let line = format!("{}{}{}", "a".repeat(100), "ü".repeat(100), "c".repeat(100));
        check(
            &line,
            &[(1, 200), (1, 1), (1, 300), (1, 200)],
            &[
                format!("…{}{}…", "ü".repeat(50), "c".repeat(50)),
                format!("{}…", "a".repeat(100)),
                format!("…{}", "c".repeat(50)),
                format!("…{}{}…", "ü".repeat(50), "c".repeat(50)),
            ],
        );
    }
}
