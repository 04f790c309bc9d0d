//! Components that no operation uses: they are compared by name, and nothing on the wire hangs on them.

use super::comparison::{Comparison, DOCUMENT};
use super::finding::Finding;
use super::rules;
use super::types::component_name;
use crate::model::{Api, TypeDef, TypeId, TypeRef, Usage};
use std::collections::BTreeMap;

/// Compares the components that neither document uses.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (older, newer) = (unused(comparison.base), unused(comparison.head));
    for (name, (_, def)) in older.iter().filter(|(name, _)| !newer.contains_key(*name)) {
        if !is_used(comparison.head, name) {
            let finding = Finding::new(rules::UNUSED_REMOVED, format!("`{name}`"));
            comparison.add(DOCUMENT, finding.base(&def.origin));
        }
    }
}
