//! Lists.

use super::site::Part;
use super::text::lowest;
use super::{Limit, Site, ladder};
use crate::diff::comparison::{Comparison, Place};
use crate::diff::rules;
use crate::model::{ListLimits, TypeRef};

/// Compares two lists; their items are compared later.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base_item, base): (&'a TypeRef, &'a ListLimits),
    (head_item, head): (&'a TypeRef, &'a ListLimits),
) {
    let (older, newer) = (lowest(&base.min_items), lowest(&head.min_items));
    ladder(comparison, site, &rules::MIN_ITEMS, older, newer);
    let (older, newer) = (base.max_items.as_ref(), head.max_items.as_ref());
    ladder(comparison, site, &rules::MAX_ITEMS, older.map(Limit::of), newer.map(Limit::of));
    match (&base.unique, &head.unique) {
        (None, Some(unique)) => {
            let finding = site.finding(rules::UNIQUE_ITEMS_SET).head(&unique.origin);
            comparison.add(site.node, finding);
        }
        (Some(unique), None) => {
            let finding = site.finding(rules::UNIQUE_ITEMS_UNSET).base(&unique.origin);
            comparison.add(site.node, finding);
        }
        (None, None) | (Some(_), Some(_)) => {}
    }
    let (older, newer) = (Place::of(base_item, site.base), Place::of(head_item, site.head));
    comparison.types(site.node, site.part(Part::Items), older, newer);
}
