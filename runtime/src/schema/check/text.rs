//! Rules for strings.

use super::checker::Checker;
use super::work;
use crate::schema::Rule;
use crate::violation::Kind;

impl Checker<'_, '_> {
    pub(super) fn text(&mut self, rule: &Rule<'_>, text: &str) -> bool {
        if !self.spend(work::of_bytes(text.len())) {
            return false;
        }
        let broken = match rule {
            Rule::MinChars(min) => too_short(text, *min),
            Rule::MaxChars(max) => too_long(text, *max),
            Rule::Pattern(pattern) => pattern.broken(text),
            Rule::Format(format) => format.check(text).err(),
            _ => None,
        };
        broken.is_none_or(|kind| self.refuse(|| kind))
    }
}

/// A text has no more characters than bytes, so that most need no counting.
fn too_long(text: &str, max: usize) -> Option<Kind> {
    if text.len() <= max {
        return None;
    }
    let actual = text.chars().count();
    (actual > max).then_some(Kind::TooLong { max, actual })
}

/// A text has at least a quarter as many characters as bytes, so that most need no counting.
fn too_short(text: &str, min: usize) -> Option<Kind> {
    if text.len().div_ceil(4) >= min {
        return None;
    }
    let actual = text.chars().count();
    (actual < min).then_some(Kind::TooShort { min, actual })
}
