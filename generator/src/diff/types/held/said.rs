//! Rules in words, and values that are listed.

use crate::diff::comparison::Comparison;
use crate::diff::rules::{self, Rule as Change};
use crate::diff::types::Site;
use crate::model::{Rule, Rules};
use specwright_runtime::json::Json;

/// What some rules say, as far as it is short.
pub(super) fn of(rules: &Rules) -> String {
    let words: Vec<String> = rules.0.iter().filter_map(word).collect();
    words.join(" and ")
}

fn word(rule: &Rule) -> Option<String> {
    Some(match rule {
        Rule::Types(types) => types.to_string(),
        Rule::MinChars(count)
        | Rule::MaxChars(count)
        | Rule::MinItems(count)
        | Rule::MaxItems(count)
        | Rule::MinProperties(count)
        | Rule::MaxProperties(count) => count.to_string(),
        Rule::Pattern(pattern) => pattern.source.clone(),
        Rule::Format(format) => format.name().to_owned(),
        Rule::Bound(_, text) | Rule::MultipleOf(text) => text.clone(),
        Rule::DependentRequired(entries) => {
            let entries =
                entries.iter().map(|(name, others)| format!("{name}: {}", others.join(", ")));
            entries.collect::<Vec<_>>().join("; ")
        }
        Rule::Contains(_, min, max) if *max < u64::MAX => format!("{min} to {max} items"),
        Rule::Contains(_, min, _) => format!("at least {min} items"),
        _ => return None,
    })
}

/// Compares the values that schemas list.
pub(super) fn values(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): (&[&Rule], &[&Rule]),
) {
    match (listed(base), listed(head)) {
        (Some(older), Some(newer)) => lists(comparison, site, &older, &newer),
        (None, Some(newer)) => {
            let rule = one_or(&newer, rules::CONST_ADDED, rules::ENUM_INTRODUCED);
            site.differ(comparison, rule, "", shown(&newer));
        }
        (Some(older), None) => {
            let rule = one_or(&older, rules::CONST_REMOVED, rules::ENUM_WITHDRAWN);
            site.differ(comparison, rule, shown(&older), "");
        }
        (None, None) => {}
    }
}

fn lists(comparison: &mut Comparison<'_>, site: &Site<'_>, base: &[&Json], head: &[&Json]) {
    if let ([only], [other]) = (base, head) {
        if only != other {
            site.differ(comparison, rules::CONST_CHANGED, only.to_string(), other.to_string());
        }
        return;
    }
    for gone in base.iter().filter(|value| !head.contains(value)) {
        site.differ(comparison, rules::ENUM_VALUE_REMOVED, gone.to_string(), "");
    }
    for new in head.iter().filter(|value| !base.contains(value)) {
        site.differ(comparison, rules::ENUM_VALUE_ADDED, "", new.to_string());
    }
}

/// The values that every list has, if there is a list.
fn listed<'r>(rules: &[&'r Rule]) -> Option<Vec<&'r Json>> {
    let mut lists = rules.iter().filter_map(|rule| match rule {
        Rule::Values(values) => Some(values),
        _ => None,
    });
    let first: Vec<&Json> = lists.next()?.iter().collect();
    Some(
        lists.fold(first, |kept, list| {
            kept.into_iter().filter(|value| list.contains(value)).collect()
        }),
    )
}

fn one_or(values: &[&Json], one: &'static Change, several: &'static Change) -> &'static Change {
    if values.len() == 1 { one } else { several }
}

fn shown(values: &[&Json]) -> String {
    let values: Vec<String> = values.iter().map(|value| value.to_string()).collect();
    values.join(", ")
}
