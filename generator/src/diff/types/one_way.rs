//! Fields that go one way only. An object that goes the other way does not hold them, and is not without them either.

use super::Site;
use super::site::Part;
use crate::diff::comparison::Comparison;
use crate::diff::finding::Finding;
use crate::diff::rules::{self, Rule};
use crate::model::{Api, Field, Shape, TypeDef};

/// Which way a field does not go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is not in requests: `readOnly`.
    ReadOnly,
    /// It is not in replies: `writeOnly`.
    WriteOnly,
}

/// The fields that an object does not hold because they go the other way.
#[derive(Clone, Copy)]
pub(super) struct Ignored<'a> {
    def: Option<&'a TypeDef>,
}

impl<'a> Ignored<'a> {
    /// Those of a type, which has a name wherever it has any.
    pub(super) fn of(def: Option<&'a TypeDef>) -> Self {
        Self { def }
    }

    fn names(self) -> &'a [String] {
        match self.def.map(|def| &def.shape) {
            Some(Shape::Object(object)) => &object.ignored,
            _ => &[],
        }
    }

    fn way(self, wire: &str) -> Option<Way> {
        let def = self.def.filter(|_| self.names().iter().any(|name| name == wire))?;
        Some(if def.usage.request { Way::ReadOnly } else { Way::WriteOnly })
    }

    /// Whether the same schema has a type for the other way, which tells of the field.
    fn is_told_elsewhere(self, api: &Api) -> bool {
        self.def.is_some_and(|def| {
            let is_other =
                |other: &TypeDef| other.origin.span == def.origin.span && other.usage != def.usage;
            api.types.iter().any(is_other)
        })
    }
}

/// The rule for a field that the newer object does not hold because it goes the other way.
pub(super) fn set(field: &Field, head: Ignored<'_>) -> Option<&'static Rule> {
    Some(match (head.way(&field.wire)?, field.presence.is_required()) {
        (Way::ReadOnly, true) => rules::READ_ONLY_SET_REQUIRED,
        (Way::ReadOnly, false) => rules::READ_ONLY_SET,
        (Way::WriteOnly, true) => rules::WRITE_ONLY_SET_REQUIRED,
        (Way::WriteOnly, false) => rules::WRITE_ONLY_SET,
    })
}

/// The rule for a field that the older object did not hold because it went the other way.
pub(super) fn unset(field: &Field, base: Ignored<'_>) -> Option<&'static Rule> {
    Some(match (base.way(&field.wire)?, field.presence.is_required()) {
        (Way::ReadOnly, true) => rules::READ_ONLY_UNSET_REQUIRED,
        (Way::ReadOnly, false) => rules::READ_ONLY_UNSET,
        (Way::WriteOnly, true) => rules::WRITE_ONLY_UNSET_REQUIRED,
        (Way::WriteOnly, false) => rules::WRITE_ONLY_UNSET,
    })
}

/// Fields that one of the objects does not hold and the other does not know at all.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, base_fields): (Ignored<'_>, &[Field]),
    (head, head_fields): (Ignored<'_>, &[Field]),
) {
    let is_in = |ignored: Ignored<'_>, fields: &[Field], name: &String| {
        ignored.names().contains(name) || fields.iter().any(|field| field.wire == *name)
    };
    let gone = base.names().iter().filter(|name| !is_in(head, head_fields, name));
    let gone = gone.filter(|_| !base.is_told_elsewhere(comparison.base)).map(|name| {
        let is_read_only = base.way(name) == Some(Way::ReadOnly);
        (name, if is_read_only { rules::READ_ONLY_REMOVED } else { rules::WRITE_ONLY_REMOVED })
    });
    let new = head.names().iter().filter(|name| !is_in(base, base_fields, name));
    let new = new.filter(|_| !head.is_told_elsewhere(comparison.head)).map(|name| {
        let is_read_only = head.way(name) == Some(Way::ReadOnly);
        (name, if is_read_only { rules::READ_ONLY_ADDED } else { rules::WRITE_ONLY_ADDED })
    });
    let found: Vec<(&String, &'static Rule)> = gone.chain(new).collect();
    for (name, rule) in found {
        let finding = Finding::new(rule, site.part(Part::Field(name)));
        comparison.add(site.node, finding.base(site.base).head(site.head));
    }
}
