//! Components that no operation uses: compared by name, and nothing on the wire hangs on them.

use super::comparison::{Comparison, DOCUMENT, Place};
use super::finding::Finding;
use super::rules;
use super::types::component_name;
use crate::model::{Api, TypeDef, TypeId, TypeRef, Usage};
use std::collections::BTreeMap;

/// A component that neither document uses.
pub(super) struct Unused<'a> {
    name: String,
    base: Option<Component<'a>>,
    head: Option<Component<'a>>,
}

struct Component<'a> {
    ty: TypeRef,
    def: &'a TypeDef,
}

/// The components that are in neither document, or not used there.
pub(super) fn unused<'a>(base: &'a Api, head: &'a Api) -> Vec<Unused<'a>> {
    let (mut older, mut newer) = (components(base), components(head));
    let mut names: Vec<String> = older.keys().chain(newer.keys()).cloned().collect();
    names.sort();
    names.dedup();
    let both = names.into_iter().map(|name| {
        let (base, head) = (older.remove(&name), newer.remove(&name));
        Unused { name, base, head }
    });
    both.filter(Unused::is_unused).collect()
}

/// The components of a document by name. A nullable one is two types, of which the first is the whole.
fn components(api: &Api) -> BTreeMap<String, Component<'_>> {
    let mut components = BTreeMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if let Some(name) = component_name(def) {
            let ty = TypeRef::Named(TypeId(index));
            components.entry(name).or_insert(Component { ty, def });
        }
    }
    components
}

impl Unused<'_> {
    fn is_unused(&self) -> bool {
        let mut sides = self.base.iter().chain(&self.head);
        sides.all(|component| component.def.usage == Usage::default())
    }
}

/// Compares them.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, unused: &'a [Unused<'a>]) {
    for Unused { name, base, head } in unused {
        let subject = format!("`{name}`");
        match (base, head) {
            (Some(base), Some(head)) => {
                let node = comparison.node(None);
                let older = Place::of(&base.ty, &base.def.origin);
                let newer = Place::of(&head.ty, &head.def.origin);
                comparison.types(node, subject, older, newer);
            }
            (Some(base), None) => {
                let finding = Finding::new(rules::UNUSED_REMOVED, subject);
                comparison.add(DOCUMENT, finding.base(&base.def.origin));
            }
            (None, Some(head)) => {
                let finding = Finding::new(rules::UNUSED_ADDED, subject);
                comparison.add(DOCUMENT, finding.head(&head.def.origin));
            }
            (None, None) => {}
        }
    }
}
