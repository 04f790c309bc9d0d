//! Other words where words may stand: the document stays well-formed and often gives a crate.

use super::Chance;

/// Numbers at the edges of what a limit, a status or a value may be.
const NUMBERS: [&str; 12] = [
    "0",
    "1",
    "2",
    "63",
    "65",
    "128",
    "200",
    "599",
    "2147483647",
    "2147483648",
    "9223372036854775807",
    "1e3",
];

/// Texts that mean something to Rust, to its documentation or to a format string.
const TEXTS: [&str; 12] = [
    "'type'",
    "'Self'",
    "'r#fn'",
    "'1st'",
    "'*/ /* // \"'",
    "'\"#'",
    "'{name} {} {{'",
    "'[`Link`](x) `open'",
    "'\u{540d}\u{524d} \u{1F600}'",
    "'a-b_c d'",
    "\"\\n\\t\\\\\\u2028\"",
    "' '",
];

/// Names of properties and schemas that need care in Rust.
const NAMES: [&str; 10] =
    ["type", "self", "Self", "crate", "r#fn", "1st", "a-b", "A_B", "\u{540d}", "new"];

/// Changes a number, a text or a name.
pub fn reword(lines: &mut [String], chance: &mut Chance) {
    let at = chance.below(lines.len());
    let Some(line) = lines.get_mut(at) else { return };
    if let Some(changed) = reworded(line, chance) {
        *line = changed;
    }
}

fn reworded(line: &str, chance: &mut Chance) -> Option<String> {
    let (key, value) = line.split_once(':')?;
    let word = value.trim();
    let indent = key.len() - key.trim_start().len();
    match word {
        "" => Some(format!("{}{}:", &key[..indent], chance.pick(&NAMES)?)),
        _ if word.parse::<f64>().is_ok() => Some(format!("{key}: {}", chance.pick(&NUMBERS)?)),
        _ if word.starts_with(['[', '{', '|', '>', '&', '*']) => None,
        _ => Some(format!("{key}: {}", chance.pick(&TEXTS)?)),
    }
}
