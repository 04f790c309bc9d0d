//! Types that are held to a schema as data: what holds the values is compared as a type, the rest rule by rule.

use super::held::{Holding, Scope};
use super::site::Part;
use super::{Site, held, kinds, union};
use crate::diff::comparison::{Comparison, Doubt, Place};
use crate::diff::promise::Relation;
use crate::diff::view::{Kind, View, view};
use crate::model::{CheckedType, Plain, Rules, TypeRef, Union};

/// What holds the values of a type, and what they are held to besides.
struct Held<'a> {
    base: &'a TypeRef,
    view: View<'a>,
    rules: Option<&'a Rules>,
}

/// Compares two types of which at least one is held to a schema.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&View<'a>, &View<'a>),
) {
    let older = held(base, |ty| view(comparison.base, ty));
    let newer = held(head, |ty| view(comparison.head, ty));
    match (older.view.kind, newer.view.kind) {
        (Kind::Union(one), Kind::Union(other)) => {
            return unions(comparison, site, ((base, one), (head, other)), (&older, &newer));
        }
        (_, Kind::Union(one)) if !is_dynamic(&older) => {
            return union::wrapped(comparison, site, (base, head), one);
        }
        (Kind::Union(one), _) if !is_dynamic(&newer) => {
            return union::unwrapped(comparison, site, (base, head), one);
        }
        _ => {}
    }
    if is_dynamic(&older) != is_dynamic(&newer) {
        return kinds::compare(comparison, site, (base, head));
    }
    let is_same = comparison.decider().types(base.bare, head.bare).relation() == Relation::Equal;
    if !is_same || are_same(comparison, &older, &newer) {
        let subject = site.part(Part::Whole);
        let places = (Place::of(older.base, site.base), Place::of(newer.base, site.head));
        comparison.types(site.node, subject, places.0, places.1);
    }
    if !is_same {
        let scope = match (older.view.kind, newer.view.kind) {
            (Kind::Any, _) => Scope::Dynamic,
            (
                Kind::List(TypeRef::Plain(Plain::Any), _),
                Kind::List(TypeRef::Plain(Plain::Any), _),
            ) => Scope::List,
            _ => Scope::Typed,
        };
        held::compare(comparison, site, &holding((base, head), (&older, &newer), scope));
        comparison.doubt(Doubt { site: site.clone(), types: (base.bare, head.bare) });
    }
}

fn held<'a>(whole: &View<'a>, follow: impl Fn(&'a TypeRef) -> View<'a>) -> Held<'a> {
    match whole.kind {
        Kind::Checked(CheckedType { base, rules, .. }) => {
            Held { base, view: follow(base), rules: Some(rules) }
        }
        _ => Held { base: whole.bare, view: *whole, rules: None },
    }
}

/// Whether nothing of the values is typed.
fn is_dynamic(held: &Held<'_>) -> bool {
    matches!(held.view.kind, Kind::Any)
}

fn are_same(comparison: &mut Comparison<'_>, older: &Held<'_>, newer: &Held<'_>) -> bool {
    let found = comparison.decider().types(older.view.bare, newer.view.bare);
    found.relation() == Relation::Equal
}

/// Unions of which just one branch may hold a value, and unions with rules besides.
fn unions<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    ((base, one), (head, other)): ((&View<'a>, &'a Union), (&View<'a>, &'a Union)),
    (older, newer): (&Held<'a>, &Held<'a>),
) {
    union::compare(comparison, site, (base.bare, one), (head.bare, other));
    held::compare(comparison, site, &holding((base, head), (older, newer), Scope::Union));
}

fn holding<'a>(
    (base, head): (&View<'a>, &View<'a>),
    (older, newer): (&Held<'a>, &Held<'a>),
    scope: Scope,
) -> Holding<'a> {
    Holding {
        wholes: (base.bare, head.bare),
        base: older.base,
        rules: (older.rules, newer.rules),
        scope,
    }
}
