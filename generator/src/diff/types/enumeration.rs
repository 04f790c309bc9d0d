//! Enumerations as sets of values: their order means nothing.

use super::Site;
use crate::diff::comparison::Comparison;
use crate::diff::rules;
use crate::model::{Enumeration, Variant, VariantValue};
use std::collections::BTreeSet;

/// Compares the values of two enumerations.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &Enumeration,
    head: &Enumeration,
) {
    if let ([only], [other]) = (base.variants.as_slice(), head.variants.as_slice()) {
        if only.value != other.value {
            let finding = site.finding(rules::CONST_CHANGED).base(&only.origin).head(&other.origin);
            comparison.add(
                site.node,
                finding.before(only.value.to_string()).after(other.value.to_string()),
            );
        }
        return;
    }
    for variant in without(base, head) {
        let finding = site.finding(rules::ENUM_VALUE_REMOVED).base(&variant.origin);
        comparison.add(site.node, finding.before(variant.value.to_string()));
    }
    for variant in without(head, base) {
        let finding = site.finding(rules::ENUM_VALUE_ADDED).head(&variant.origin);
        comparison.add(site.node, finding.after(variant.value.to_string()));
    }
}

/// The values of the first enumeration that the second has not.
fn without<'e>(
    these: &'e Enumeration,
    those: &'e Enumeration,
) -> impl Iterator<Item = &'e Variant> {
    let known: BTreeSet<&VariantValue> =
        those.variants.iter().map(|variant| &variant.value).collect();
    these.variants.iter().filter(move |variant| !known.contains(&variant.value))
}
