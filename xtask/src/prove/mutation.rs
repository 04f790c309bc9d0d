//! Small damage to a document, line by line, as slips of the keyboard and of tools do it.

use super::chance::Chance;

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

/// The document after one to four pieces of damage.
pub fn mutate(document: &str, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
    for _ in 0..=chance.below(4) {
        damage(&mut lines, chance);
    }
    lines.join("\n") + "\n"
}

fn damage(lines: &mut Vec<String>, chance: &mut Chance) {
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

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "openapi: 3.0.3\ninfo:\n  title: An API\n  version: '1'\npaths: {}\n";

    #[test]
    fn a_seed_gives_the_same_damage() {
        assert_eq!(mutate(DOCUMENT, &mut Chance::new(1)), mutate(DOCUMENT, &mut Chance::new(1)));
    }

    #[test]
    fn most_seeds_change_the_document() {
        let changed = (0..100).filter(|seed| mutate(DOCUMENT, &mut Chance::new(*seed)) != DOCUMENT);
        assert!(changed.count() > 90);
    }

    #[test]
    fn an_empty_document_is_no_trouble() {
        for seed in 0..100 {
            mutate("", &mut Chance::new(seed));
        }
    }
}
