//! Damage that leaves no document whole: lines come, go and move, keys and values turn up in the wrong place.

use super::Chance;

/// Values that are at home in documents, just not everywhere.
const SCALARS: [&str; 24] = [
    "",
    "null",
    "true",
    "0",
    "-1",
    "64",
    "1.0",
    "1e400",
    "-9223372036854776000",
    "18446744073709551616",
    "\"64\"",
    "[]",
    "{}",
    "[a, b]",
    "string",
    "object",
    "array",
    "integer",
    "body",
    "'#/components/schemas/App'",
    "'#/components/schemas/~2'",
    "^(a+)+$",
    "'\u{1F600}'",
    "&anchor [*anchor]",
];

/// Keys that mean something in documents.
const KEYS: [&str; 16] = [
    "$ref",
    "type",
    "enum",
    "allOf",
    "oneOf",
    "items",
    "properties",
    "pattern",
    "maxLength",
    "minimum",
    "default",
    "example",
    "x-source",
    "x-faults",
    "<<",
    "maxLenght",
];

/// One piece of damage.
pub fn damage(lines: &mut Vec<String>, chance: &mut Chance) {
    if lines.is_empty() {
        return;
    }
    let at = chance.below(lines.len());
    match chance.below(10) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at].clone()),
        2 => swap_with_next(lines, at),
        3 => lines[at].insert_str(0, "  "),
        4 => lines[at] = lines[at].strip_prefix("  ").unwrap_or_default().to_owned(),
        5 => lines[at] = with_key(&lines[at], chance),
        6 => lines[at] = with_character(&lines[at], chance),
        7 => move_block(lines, at, chance),
        _ => lines[at] = with_value(&lines[at], chance),
    }
}

fn swap_with_next(lines: &mut [String], at: usize) {
    let next = (at + 1) % lines.len();
    lines.swap(at, next);
}

/// Another value behind the first colon.
fn with_value(line: &str, chance: &mut Chance) -> String {
    let key = line.split_once(':').map_or(line, |(key, _)| key);
    format!("{key}: {}", chance.pick(&SCALARS).unwrap_or(&""))
}

/// Another key in front of the first colon.
fn with_key(line: &str, chance: &mut Chance) -> String {
    let indent = line.len() - line.trim_start().len();
    let value = line.split_once(':').map_or("", |(_, value)| value);
    format!("{}{}:{value}", &line[..indent], chance.pick(&KEYS).unwrap_or(&""))
}

/// One more character somewhere.
fn with_character(line: &str, chance: &mut Chance) -> String {
    let characters = [
        '\0',
        '\t',
        '"',
        '\'',
        '{',
        '[',
        '}',
        ']',
        '*',
        '&',
        '#',
        '~',
        '\u{7f}',
        '\u{feff}',
        '\u{1F600}',
    ];
    let mut changed: Vec<char> = line.chars().collect();
    let at = chance.below(changed.len() + 1);
    changed.insert(at, *chance.pick(&characters).unwrap_or(&' '));
    changed.into_iter().collect()
}

/// Up to twenty lines move to another place.
fn move_block(lines: &mut Vec<String>, at: usize, chance: &mut Chance) {
    let end = (at + 1 + chance.below(20)).min(lines.len());
    let block: Vec<String> = lines.drain(at..end).collect();
    let to = chance.below(lines.len() + 1);
    lines.splice(to..to, block);
}
