//! The lines of generated code that are gone or new.

use similar::{ChangeTag, TextDiff};

/// The most lines that one change shows; the others are counted.
const SHOWN: usize = 12;

/// Lines that are gone (`- `), and lines that are new (`+ `).
pub(super) fn between(base: &str, head: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(base, head);
    diff.iter_all_changes()
        .filter_map(|change| {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => return None,
            };
            Some(format!("{sign} {}", change.value().trim_end()))
        })
        .collect()
}

/// Adds the lines of one difference, unless they are there already.
pub(super) fn add(lines: &mut Vec<String>, more: &[String]) {
    if !more.is_empty() && !lines.windows(more.len()).any(|known| known == more) {
        lines.extend(more.iter().cloned());
    }
}

/// The first lines, and how many more there are.
pub(super) fn first(mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if more > 0 {
        lines.push(format!("… {more} more"));
    }
    lines
}
