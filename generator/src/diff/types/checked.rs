//! Types that are held to a schema as data: what holds the values is compared as a type, the rest rule by rule.

use super::held::{Holding, Scope};
use super::site::Part;
use super::{Site, held, kinds, union};
use crate::diff::comparison::{Comparison, Doubt, Place};
use crate::diff::promise::Relation;
use crate::diff::view::{Kind, View, view};
use crate::model::{Api, CheckedType, Plain, Rule, Rules, TypeRef, Union};
use std::sync::LazyLock;

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
    if let Some(holding) = of_lists(comparison, (base, head), (&older, &newer)) {
        held::compare(comparison, site, &holding);
        return comparison.doubt(Doubt { site: site.clone(), types: (base.bare, head.bare) });
    }
    if is_dynamic(&older) != is_dynamic(&newer) || are_typed_apart(&older, &newer) {
        return kinds::compare(comparison, site, (base, head));
    }
    // Where the rules of objects are the same, what they lead to is compared without them. Limits of other types may be
    // implied by rules.
    let is_plain = matches!(older.view.kind, Kind::Object(..))
        && held::inside::say_the_same(older.rules, newer.rules);
    let is_same =
        !is_plain && comparison.decider().types(base.bare, head.bare).relation() == Relation::Equal;
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
        Kind::Checked(CheckedType { base, rules, complete }) => {
            let base = if *complete { whole_of(base) } else { base };
            Held { base, view: follow(base), rules: Some(rules) }
        }
        _ => Held { base: whole.bare, view: *whole, rules: None },
    }
}

/// A map of any values.
static ANY_MAP: LazyLock<TypeRef> =
    LazyLock::new(|| TypeRef::Map(Box::new(TypeRef::Plain(Plain::Any))));

/// What holds values whose rules say all: of a map whose members are told apart by their names, no value's type says what a
/// member may hold.
fn whole_of(base: &TypeRef) -> &TypeRef {
    if matches!(base, TypeRef::Map(_)) { &ANY_MAP } else { base }
}

/// Whether nothing of the values is typed.
fn is_dynamic(held: &Held<'_>) -> bool {
    matches!(held.view.kind, Kind::Any)
}

/// Whether the items of one list have a type and those of the other have schemas by their places, so that they are held
/// as any values: item by item the two have nothing in common.
fn are_typed_apart(older: &Held<'_>, newer: &Held<'_>) -> bool {
    (is_by_place(older) && is_typed(newer)) || (is_typed(older) && is_by_place(newer))
}

fn is_typed(held: &Held<'_>) -> bool {
    matches!(held.view.kind, Kind::List(item, _) if *item != TypeRef::Plain(Plain::Any))
}

fn is_by_place(held: &Held<'_>) -> bool {
    let has_places = |rule: &Rule| matches!(rule, Rule::Items(first, _) if !first.is_empty());
    held.rules.is_some_and(|rules| rules.0.iter().any(has_places))
}

fn are_same(comparison: &mut Comparison<'_>, older: &Held<'_>, newer: &Held<'_>) -> bool {
    let found = comparison.decider().types(older.view.bare, newer.view.bare);
    found.relation() == Relation::Equal
}

/// Lists of which one is held to its whole schema as data, so that its type says less than that of the other: both schemas
/// are compared.
fn of_lists<'a>(
    comparison: &Comparison<'a>,
    (base, head): (&View<'a>, &View<'a>),
    (older, newer): (&Held<'a>, &Held<'a>),
) -> Option<Holding<'a>> {
    let are_lists = matches!((older.view.kind, newer.view.kind), (Kind::List(..), Kind::List(..)));
    if !are_lists || is_complete(base) == is_complete(head) {
        return None;
    }
    let rules = (schema(comparison.base, base)?, schema(comparison.head, head)?);
    Some(Holding {
        wholes: (base.bare, head.bare),
        base: older.base,
        rules: (Some(rules.0), Some(rules.1)),
        scope: Scope::Dynamic,
    })
}

fn is_complete(view: &View<'_>) -> bool {
    matches!(view.kind, Kind::Checked(CheckedType { complete: true, .. }))
}

/// The whole schema of a type as data.
fn schema<'a>(api: &'a Api, view: &View<'a>) -> Option<&'a Rules> {
    match view.kind {
        Kind::Checked(CheckedType { complete: true, rules, .. }) => Some(rules),
        _ => view.inner.map(|def| &api.definitions[def.definition.0]),
    }
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
