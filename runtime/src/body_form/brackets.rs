//! Values whose parts are named in brackets: `name[member]`, `name[]`, `name[0][member]`.

use super::read::{FormValue, Pair, write_object, write_value};
use super::{FormKind, FormMember};
use crate::encode::Writer;
use crate::percent::NotText;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What may stand under a name and below it in brackets.
#[derive(Clone, Copy, Debug)]
pub struct Brackets<'a> {
    /// The members of an object.
    pub members: &'a [FormMember<'a>],
    /// How every other member of an object stands there, where it may have some.
    pub others: Option<FormKind<'a>>,
    /// How an item stands there, where a list may.
    pub item: Option<FormKind<'a>>,
    /// How a value stands there that has no parts, under the name alone.
    pub alone: Option<FormKind<'a>>,
}

impl<'a> Brackets<'a> {
    /// How a member stands there.
    pub(super) fn member(&self, name: &str) -> FormKind<'a> {
        let member = self.members.iter().find(|member| member.name == name);
        member.map_or(self.others.unwrap_or(FormKind::Text), |member| member.kind)
    }

    /// Whether what stands in brackets are the places of items.
    pub(super) fn is_list<'n>(&self, mut names: impl Iterator<Item = &'n str>) -> bool {
        self.item.is_some() && names.all(|name| is_place(divided(name).0))
    }
}

/// A name that stood in brackets, and the brackets behind it.
fn divided(name: &str) -> (&str, &str) {
    name.split_at(name.find('[').unwrap_or(name.len()))
}

/// Whether a name is that of an item: nothing, or a number.
fn is_place(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

/// The name of a whole, and what is left to tell its part: `a[b][c]` is of `a`, and there of `b[c]`.
pub(super) fn parted(name: &str) -> Option<(&str, String)> {
    let (whole, rest) = name.split_once('[')?;
    let (part, behind) = rest.split_once(']')?;
    (behind.is_empty() || behind.starts_with('[')).then(|| (whole, format!("{part}{behind}")))
}

/// Writes the value that pairs stand for; their names are what stood in brackets.
pub(super) fn write<V: FormValue>(
    writer: &mut Writer,
    brackets: &Brackets<'_>,
    pairs: Vec<Pair<'_, V>>,
) -> Result<(), NotText> {
    match brackets.item {
        Some(item) if brackets.is_list(pairs.iter().map(|(name, _)| name.as_ref())) => {
            write_items(writer, item, pairs)
        }
        _ => {
            let others = brackets.others.unwrap_or(FormKind::Text);
            write_object(writer, (brackets.members, others), &mut pairs.into_iter().map(Ok))
        }
    }
}

/// Writes a list by the places of its items; those without one come last, each by itself.
fn write_items<V: FormValue>(
    writer: &mut Writer,
    kind: FormKind<'_>,
    pairs: Vec<Pair<'_, V>>,
) -> Result<(), NotText> {
    let mut items: BTreeMap<(u32, usize), Vec<Pair<'_, V>>> = BTreeMap::new();
    for (count, (name, value)) in pairs.into_iter().enumerate() {
        let (place, behind) = divided(&name);
        let place = place.parse().unwrap_or(u32::MAX);
        let (count, name) = match parted(behind) {
            Some((_, name)) => (0, name),
            None => (count, String::new()),
        };
        items.entry((place, count)).or_default().push((Cow::Owned(name), value));
    }
    let mut list = writer.list();
    for pairs in items.into_values() {
        write_item(list.value(), kind, pairs)?;
    }
    list.end();
    Ok(())
}

fn write_item<V: FormValue>(
    writer: &mut Writer,
    kind: FormKind<'_>,
    pairs: Vec<Pair<'_, V>>,
) -> Result<(), NotText> {
    match (kind, pairs.as_slice()) {
        (FormKind::Brackets(brackets), [(name, value)]) if name.is_empty() => {
            write_value(writer, brackets.alone.unwrap_or(FormKind::Text), value)
        }
        (kind, [(name, value)]) if name.is_empty() => write_value(writer, kind, value),
        (FormKind::Brackets(brackets), _) => write(writer, brackets, pairs),
        (FormKind::Deep(members), _) => {
            write_object(writer, (members, FormKind::Text), &mut pairs.into_iter().map(Ok))
        }
        // An item that should have no parts is read as an object, which the schema refuses.
        _ => write_object(writer, (&[], FormKind::Text), &mut pairs.into_iter().map(Ok)),
    }
}
