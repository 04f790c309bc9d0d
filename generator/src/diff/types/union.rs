//! Unions, and types that are held to a schema as data. What no rule classifies yet is said to have changed.

use super::Site;
use super::site::Part;
use crate::diff::comparison::{Comparison, Place};
use crate::diff::rules;
use crate::model::{Api, CheckedType, Rules, Union};

/// Compares the branches of two unions, one by one where they are the same in number.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    base: &'a Union,
    head: &'a Union,
) {
    let is_alike = base.branches.len() == head.branches.len()
        && base.tag == head.tag
        && base.keyword == head.keyword
        && base.branches.iter().zip(&head.branches).all(|(a, b)| a.tags == b.tags);
    if !is_alike {
        let (before, after) = (names(base), names(head));
        site.differ(comparison, rules::UNCLASSIFIED_EDIT, before, after);
        return;
    }
    for (older, newer) in base.branches.iter().zip(&head.branches) {
        let subject = site.part(Part::Branch(&older.name));
        let (older, newer) = (Place::of(&older.ty, site.base), Place::of(&newer.ty, site.head));
        comparison.types(site.node, subject, older, newer);
    }
}

fn names(union: &Union) -> String {
    let names: Vec<&str> = union.branches.iter().map(|branch| branch.name.as_str()).collect();
    names.join(" or ")
}

/// Compares what holds the values, and says where their rules differ.
pub(super) fn checked<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    base: &'a CheckedType,
    head: &'a CheckedType,
) {
    let (before, after) =
        (shown(comparison.base, &base.rules), shown(comparison.head, &head.rules));
    if before != after {
        let words = ("rules of its schema", "other rules");
        site.differ(comparison, rules::UNCLASSIFIED_EDIT, words.0, words.1);
    }
    let (older, newer) = (Place::of(&base.base, site.base), Place::of(&head.base, site.head));
    comparison.types(site.node, site.part(Part::Whole), older, newer);
}

/// Rules as text that means the same in both models: definitions by the names of their types.
fn shown(api: &Api, rules: &Rules) -> String {
    let mut text = format!("{rules:?}");
    for id in rules.referenced() {
        let name = api.types.iter().find(|def| def.definition == id).map(|def| def.name.as_str());
        text = text.replace(&format!("{id:?}"), name.unwrap_or("a schema"));
    }
    text
}
