//! Several pairs: lists whose items, and objects whose members, are pairs of their own.

use super::tree::{Leaves, Tree};
use super::{Form, Others, Shape, Source, Style, escape};
use crate::schema::Types;
use crate::violation::Place;
use std::borrow::Cow;
use std::collections::BTreeMap;

type Pairs<'p, 'a> = &'p [(Cow<'a, str>, &'a str)];
type Members<'a> = Vec<(Cow<'a, str>, Tree<'a>)>;

/// Reads what consists of several pairs; `None` if there is not one.
pub(super) fn read<'a>(form: &Form<'_>, source: &Source<'a>) -> Option<Tree<'a>> {
    let pairs = source.pairs();
    let leaves = Leaves { capital_booleans: source.capital_booleans };
    let reading = Reading { style: form.style, place: source.place, pairs: &pairs, leaves };
    let members = match form.shape {
        Shape::Object(fields, others) if form.style == Style::DeepObject => {
            reading.deep(source.name, fields, others)
        }
        Shape::Object(fields, others) => reading.exploded(fields, others),
        shape if form.style == Style::DeepObject => {
            let mut found = Members::new();
            reading.field(&mut found, ("", source.name), shape);
            let mut values = found.into_iter().map(|(_, value)| value);
            let first = values.next()?;
            let more: Vec<_> = values.collect();
            // What stands there twice is no value of any shape.
            return Some(match more.is_empty() {
                true => first,
                false => Tree::List(std::iter::once(first).chain(more).collect()),
            });
        }
        shape => return reading.list(source.name, shape),
    };
    (!members.is_empty()).then_some(Tree::Object(members))
}

struct Reading<'p, 'a> {
    style: Style,
    place: Place,
    pairs: Pairs<'p, 'a>,
    leaves: Leaves,
}

impl<'a> Reading<'_, 'a> {
    fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(found, _)| found == name).map(|(_, raw)| *raw)
    }

    fn leaf(&self, types: Types, raw: &'a str) -> Tree<'a> {
        self.leaves.read(types, escape::decoded_value(self.style, self.place, raw))
    }

    fn list(&self, name: &str, shape: Shape<'_>) -> Option<Tree<'a>> {
        let texts = self.values(name).map(|raw| escape::decoded_value(self.style, self.place, raw));
        let texts: Vec<_> = texts.collect();
        (!texts.is_empty()).then(|| self.leaves.list(shape, texts))
    }

    /// Members that are parameters by themselves. Those that no field names may be parameters of their own, unless the
    /// object takes every name.
    fn exploded(&self, fields: &[(&str, Shape<'_>)], others: Option<Others<'_>>) -> Members<'a> {
        let mut members = Members::new();
        for (name, shape) in fields {
            self.field(&mut members, (name, name), *shape);
        }
        let Some(Others { types, except }) = others else { return members };
        let is_known = |name: &str| {
            // What is below a name in brackets belongs to the parameter of that name.
            let owner = name.split('[').next().unwrap_or(name);
            except.contains(&name)
                || except.contains(&owner)
                || fields.iter().any(|(field, _)| *field == name)
        };
        let rest = self.pairs.iter().filter(|(name, _)| !is_known(name));
        members.extend(rest.map(|(name, raw)| (name.clone(), self.leaf(types, raw))));
        members
    }

    /// Members below a name in brackets.
    fn deep(
        &self,
        prefix: &str,
        fields: &[(&str, Shape<'_>)],
        others: Option<Others<'_>>,
    ) -> Members<'a> {
        let mut members = Members::new();
        for (name, shape) in fields {
            self.field(&mut members, (name, &format!("{prefix}[{name}]")), *shape);
        }
        let types = others.map_or(Types::STRING, |others| others.types);
        for (name, raw) in self.pairs {
            let key = name.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('['));
            let Some((key, _)) = key.and_then(|rest| rest.split_once(']')) else { continue };
            if fields.iter().all(|(field, _)| *field != key) {
                members.push((key.to_owned().into(), self.leaf(types, raw)));
            }
        }
        members
    }

    /// A field that stands under a name. One that comes twice becomes two members, as in JSON.
    fn field(&self, members: &mut Members<'a>, (field, name): (&str, &str), shape: Shape<'_>) {
        let mut push = |tree| members.push((field.to_owned().into(), tree));
        match shape {
            Shape::Value(types) => {
                self.values(name).for_each(|raw| push(self.leaf(types, raw)));
            }
            Shape::Object(fields, others) => {
                let within = self.deep(name, fields, others);
                (!within.is_empty()).then(|| push(Tree::Object(within)));
            }
            Shape::ValueOrObject(types, fields, others) => {
                self.values(name).for_each(|raw| push(self.leaf(types, raw)));
                let within = self.deep(name, fields, others);
                (!within.is_empty()).then(|| push(Tree::Object(within)));
            }
            Shape::Objects(fields, others) => {
                let items = self.objects(name, fields, others);
                (!items.is_empty()).then(|| push(Tree::List(items)));
            }
            Shape::ValueOrObjects(types, fields, others) => {
                self.values(name).for_each(|raw| push(self.leaf(types, raw)));
                let items = self.objects(name, fields, others);
                (!items.is_empty()).then(|| push(Tree::List(items)));
            }
            shape => {
                self.list(name, shape)
                    .or_else(|| self.bracketed(name, shape))
                    .into_iter()
                    .for_each(push);
            }
        }
    }

    /// Objects whose members stand below their places in brackets.
    fn objects(
        &self,
        name: &str,
        fields: &[(&str, Shape<'_>)],
        others: Option<Others<'_>>,
    ) -> Vec<Tree<'a>> {
        let place = |found: &str| {
            let (place, _) = found.strip_prefix(name)?.strip_prefix('[')?.split_once(']')?;
            place.parse::<u32>().ok()
        };
        // Each item is read from its own pairs, so that the work does not grow with the square of them.
        let mut items: BTreeMap<u32, Vec<(Cow<'a, str>, &'a str)>> = BTreeMap::new();
        for (name, raw) in self.pairs {
            if let Some(place) = place(name) {
                items.entry(place).or_default().push((name.clone(), raw));
            }
        }
        let item = |(place, pairs): (u32, Vec<_>)| {
            let reading = Reading { pairs: &pairs, ..*self };
            Tree::Object(reading.deep(&format!("{name}[{place}]"), fields, others))
        };
        items.into_iter().map(item).collect()
    }

    /// A list whose items stand under its name and brackets, which are empty or hold their places.
    fn bracketed(&self, name: &str, shape: Shape<'_>) -> Option<Tree<'a>> {
        let place = |found: &str| {
            let place = found.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
            if place.is_empty() { Some(0) } else { place.parse::<u32>().ok() }
        };
        let found = self.pairs.iter().filter_map(|(found, raw)| Some((place(found)?, *raw)));
        let mut found: Vec<(u32, &'a str)> = found.collect();
        found.sort_by_key(|(place, _)| *place);
        let texts = found.into_iter();
        let texts = texts.map(|(_, raw)| escape::decoded_value(self.style, self.place, raw));
        let texts: Vec<_> = texts.collect();
        (!texts.is_empty()).then(|| self.leaves.list(shape, texts))
    }
}

/// The pairs of a value; `None` for one that has a part which no pair can hold.
pub(super) fn written(
    form: &Form<'_>,
    (place, name): (Place, &str),
    value: &Tree<'_>,
) -> Option<Vec<(String, String)>> {
    let mut writing = Writing { form, place, pairs: Vec::new() };
    match value {
        Tree::Object(members) if form.style != Style::DeepObject => {
            members.iter().try_for_each(|(name, value)| writing.pair(name, value))?;
        }
        Tree::List(items) if form.style == Style::DeepObject => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(place, item)| match item {
                Tree::Object(_) => writing.deep(&format!("{name}[{place}]"), item),
                item => writing.pair(&format!("{name}[]"), item),
            })?;
        }
        value => writing.deep(name, value)?,
    }
    Some(writing.pairs)
}

struct Writing<'f> {
    form: &'f Form<'f>,
    place: Place,
    pairs: Vec<(String, String)>,
}

impl Writing<'_> {
    fn pair(&mut self, name: &str, value: &Tree<'_>) -> Option<()> {
        let value = escape::value(self.form, self.place, value.text()?);
        self.pairs.push((escape::name(self.place, name)?, value));
        Some(())
    }

    fn deep(&mut self, name: &str, value: &Tree<'_>) -> Option<()> {
        match value {
            Tree::List(items) => {
                items.iter().enumerate().try_for_each(|(place, item)| match item {
                    Tree::Object(_) => self.deep(&format!("{name}[{place}]"), item),
                    item => self.pair(name, item),
                })
            }
            Tree::Object(members) => {
                let mut members = members.iter();
                members.try_for_each(|(key, value)| self.deep(&format!("{name}[{key}]"), value))
            }
            value => self.pair(name, value),
        }
    }
}
