//! What an enumeration says of its values: their order, and what they are on the wire.

use super::lines;
use super::pair::Parts;
use crate::emit::surface::PartKind;
use std::collections::BTreeMap;

/// The lines that moved, where values that are ordered by their variants have another order.
pub(super) fn of_variants(base: &Parts, head: &Parts) -> Option<Vec<String>> {
    let key = (PartKind::Implementation, "Ord".to_owned());
    let [older, newer] = [base, head].map(|parts| {
        parts
            .contains_key(&key)
            .then(|| parts.get(&(PartKind::Definition, String::new())))
            .flatten()
    });
    let [older, newer] = [&older?.shown(), &newer?.shown()];
    let [before, after] = [(older, newer), (newer, older)].map(|(text, other)| {
        let common =
            |line: &&str| line.starts_with("    ") && other.lines().any(|known| known == *line);
        text.lines().filter(common).collect::<Vec<_>>()
    });
    (before != after).then(|| lines::between(&before.join("\n"), &after.join("\n")))
}

/// Whether two bodies give another value for anything that both know.
pub(super) fn arms_differ(older: &str, newer: &str) -> bool {
    let (before, after) = (arms(older), arms(newer));
    if before.is_empty() || after.is_empty() {
        return without_clones(older) != without_clones(newer);
    }
    before.iter().any(|(name, value)| after.get(name).is_some_and(|other| other != value))
}

/// The values of a `match` by its variants.
fn arms(body: &str) -> BTreeMap<&str, &str> {
    let arms = body.split("Self :: ").skip(1).filter_map(|arm| arm.split_once(" => "));
    arms.map(|(name, value)| (name, value.trim_end_matches([' ', ',', '}']))).collect()
}

/// Whether a value is copied or cloned is no matter.
fn without_clones(body: &str) -> String {
    body.replace(" . clone ( )", "")
}
