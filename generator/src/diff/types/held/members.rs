//! Members of objects of which nothing is typed: by their names, so that a finding names the field.

use super::{alone, inside};
use crate::diff::comparison::Comparison;
use crate::diff::finding::Finding;
use crate::diff::rules;
use crate::diff::types::Site;
use crate::diff::types::site::Part;
use crate::model::{Rule, Rules};
use std::collections::{BTreeMap, BTreeSet};

/// Compares the members that two schemas name.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): (&[&Rule], &[&Rule]),
) {
    required(comparison, site, (&names(base), &names(head)));
    let (older, newer) = (named(base), named(head));
    let all: BTreeSet<&str> = older.keys().chain(newer.keys()).copied().collect();
    for name in all {
        let inner = Site { subject: site.part(Part::Field(name)), ..site.clone() };
        let rules =
            |members: &BTreeMap<&str, Rules>| members.get(name).cloned().unwrap_or_default();
        let pair = (rules(&older), rules(&newer));
        if !inside::compare(comparison, &inner, &pair) {
            alone(comparison, &inner, rules::OF_TYPES, &pair);
        }
    }
}

fn required(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): (&BTreeSet<&str>, &BTreeSet<&str>),
) {
    let new = head
        .difference(base)
        .map(|name| (rules::PROP_BECAME_REQUIRED, name, "optional", "required"));
    let gone = base
        .difference(head)
        .map(|name| (rules::PROP_BECAME_OPTIONAL, name, "required", "optional"));
    for (rule, name, before, after) in new.chain(gone) {
        let finding = Finding::new(rule, site.part(Part::Field(name)));
        let finding = finding.base(site.base).head(site.head).before(before).after(after);
        comparison.add(site.node, finding);
    }
}

fn names<'r>(all: &[&'r Rule]) -> BTreeSet<&'r str> {
    let lists = all.iter().filter_map(|rule| match rule {
        Rule::Required(names) => Some(names),
        _ => None,
    });
    lists.flatten().map(String::as_str).collect()
}

/// What members hold, by their names.
fn named<'r>(all: &[&'r Rule]) -> BTreeMap<&'r str, Rules> {
    let mut named: BTreeMap<&str, Rules> = BTreeMap::new();
    let members = all.iter().filter_map(|rule| match rule {
        Rule::Members(members) => Some(&members.named),
        _ => None,
    });
    for (name, rules) in members.flatten() {
        named.entry(name).or_default().0.extend(rules.0.iter().cloned());
    }
    named
}
