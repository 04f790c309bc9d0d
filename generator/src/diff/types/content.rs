//! What two schemas of one place say of the content of their strings.

use super::Site;
use crate::diff::comparison::Comparison;
use crate::diff::rules::{self, Rule};
use crate::model::{Stated, TextContent, TextContents};

/// The rules of a keyword: it is new, it is gone, it says something else.
type Rules = [&'static Rule; 3];

const ENCODING: Rules =
    [rules::CONTENT_ENCODING_SET, rules::CONTENT_ENCODING_REMOVED, rules::CONTENT_ENCODING_CHANGED];
const MEDIA_TYPE: Rules =
    [rules::CONTENT_MEDIA_SET, rules::CONTENT_MEDIA_REMOVED, rules::CONTENT_MEDIA_CHANGED];
const SCHEMA: Rules =
    [rules::CONTENT_SCHEMA_SET, rules::CONTENT_SCHEMA_REMOVED, rules::CONTENT_SCHEMA_CHANGED];

/// Compares what the schemas say, if either says anything.
pub(super) fn compare(comparison: &mut Comparison<'_>, site: &Site<'_>) {
    let base = said(&comparison.base.contents, &site.base.pointer);
    let head = said(&comparison.head.contents, &site.head.pointer);
    if base.is_none() && head.is_none() {
        return;
    }
    let nothing = TextContent::default();
    let (base, head) = (base.unwrap_or(&nothing), head.unwrap_or(&nothing));
    keyword(comparison, site, ENCODING, (&base.encoding, &head.encoding));
    keyword(comparison, site, MEDIA_TYPE, (&base.media_type, &head.media_type));
    keyword(comparison, site, SCHEMA, (&base.schema, &head.schema));
    known_values(comparison, site, (&base.known_values, &head.known_values));
}

/// What the schema says that stands at a place, or below what holds it: a parameter, a header or a media type.
fn said<'c>(contents: &'c TextContents, pointer: &str) -> Option<&'c TextContent> {
    if contents.is_empty() {
        return None;
    }
    contents.get(pointer).or_else(|| contents.get(&format!("{pointer}/schema")))
}

type Text = Option<Stated<String>>;

fn keyword(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    [set, removed, changed]: Rules,
    (base, head): (&Text, &Text),
) {
    let finding = match (base, head) {
        (None, Some(head)) => site.finding(set).head(&head.origin).after(&head.value),
        (Some(base), None) => site.finding(removed).base(&base.origin).before(&base.value),
        (Some(base), Some(head)) if base.value != head.value => {
            let finding = site.finding(changed).base(&base.origin).head(&head.origin);
            finding.before(&base.value).after(&head.value)
        }
        _ => return,
    };
    comparison.add(site.node, finding);
}

fn known_values(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): (&[Stated<String>], &[Stated<String>]),
) {
    for value in without(base, head) {
        let finding = site.finding(rules::KNOWN_VALUE_REMOVED).base(&value.origin);
        comparison.add(site.node, finding.before(&value.value));
    }
    for value in without(head, base) {
        let finding = site.finding(rules::KNOWN_VALUE_ADDED).head(&value.origin);
        comparison.add(site.node, finding.after(&value.value));
    }
}

/// The values of the first list that the second has not.
fn without<'v>(
    these: &'v [Stated<String>],
    those: &'v [Stated<String>],
) -> impl Iterator<Item = &'v Stated<String>> {
    these.iter().filter(|one| those.iter().all(|other| one.value != other.value))
}
