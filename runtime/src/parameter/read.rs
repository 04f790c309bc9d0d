//! Reads a parameter: its texts become JSON, which its type decodes.

use super::text::{Parts, divided};
use super::tree::{Leaves, Tree, json_type, not_text};
use super::{Form, Given, Shape, Source, Style, escape, pairs};
use crate::encode::Encode;
use crate::percent::NotText;
use crate::schema::Types;
use crate::violation::{JsonType, Kind, Violation, Violations};
use std::borrow::Cow;

impl Form<'_> {
    /// The JSON of a parameter's value; `None` if the message does not have the parameter.
    ///
    /// # Errors
    /// What is wrong with the texts themselves: one that is no UTF-8 or not of the form, or a second one where there is
    /// room for one. The path begins at the value of the parameter.
    pub fn read(&self, source: &Source<'_>) -> Result<Option<Vec<u8>>, Violations> {
        if self.style == Style::Json {
            let text = self.only(source).map_err(Violation::new)?;
            let decoded =
                text.map(|raw| escape::decoded_value(self.style, source.place, raw)).transpose();
            let text = decoded.map_err(|NotText| Violation::new(not_text()))?;
            return Ok(text.map(|text| text.into_owned().into_bytes()));
        }
        let Some(tree) = self.tree(source).map_err(Violation::new)? else { return Ok(None) };
        let broken = tree.broken();
        if broken.is_empty() { Ok(Some(tree.encode())) } else { Err(broken.into_iter().collect()) }
    }

    fn tree<'a>(&self, source: &Source<'a>) -> Result<Option<Tree<'a>>, Kind> {
        let is_paired = self.is_object_of_pairs() || self.is_list_of_pairs();
        if is_paired && matches!(source.given, Given::Pairs(_)) {
            return Ok(pairs::read(self, source));
        }
        let leaves = Leaves { capital_booleans: source.capital_booleans };
        match (source.given, self.shape) {
            (Given::Lines([]), _) => Ok(None),
            // Several headers of one name are one list.
            (Given::Lines(lines), shape) if !matches!(shape, Shape::Value(_)) => {
                let parts = lines.iter().map(|line| self.parts(source, line));
                self.merged(leaves, parts.collect::<Result<_, _>>()?).map(Some)
            }
            _ => {
                let Some(raw) = self.only(source)? else { return Ok(None) };
                self.merged(leaves, vec![self.parts(source, raw)?]).map(Some)
            }
        }
    }

    fn parts<'a>(&self, source: &Source<'a>, raw: &'a str) -> Result<Parts<'a>, Kind> {
        divided(self, (source.place, source.name), raw)
            .ok_or(Kind::Type { expected: json_type(self.shape), actual: JsonType::String })
    }

    /// One value of the parts of one text or of several.
    fn merged<'a>(&self, leaves: Leaves, all: Vec<Parts<'a>>) -> Result<Tree<'a>, Kind> {
        let (mut items, mut members) = (Vec::new(), Vec::new());
        for parts in all {
            match parts {
                Parts::Value(Err(NotText)) => return Err(not_text()),
                Parts::Value(Ok(text)) => return Ok(self.value(leaves, text)),
                Parts::Items(more) => items.extend(more),
                Parts::Members(more) => members.extend(more),
            }
        }
        let Shape::Object(fields, others) = self.shape else {
            return Ok(leaves.list(self.shape, items));
        };
        let rest = others.map_or(Types::STRING, |others| others.types);
        let of = |name: &str| match fields.iter().find(|(field, _)| *field == name) {
            Some((_, Shape::Value(types))) => *types,
            _ => rest,
        };
        let members = members.into_iter().map(|(name, text)| {
            let name = name.map_err(|NotText| not_text())?;
            let types = of(&name);
            Ok((name, leaves.read(types, text)))
        });
        members.collect::<Result<_, _>>().map(Tree::Object)
    }

    fn value<'a>(&self, leaves: Leaves, text: Cow<'a, str>) -> Tree<'a> {
        match self.shape {
            Shape::Value(_) if self.empty_is_null && text.is_empty() => Tree::Null,
            Shape::Value(types) => leaves.read(types, Ok(text)),
            _ => Tree::String(text),
        }
    }

    /// The only text of a parameter.
    fn only<'a>(&self, source: &Source<'a>) -> Result<Option<&'a str>, Kind> {
        let mut texts = source.texts();
        match (texts.next(), texts.next()) {
            (Some(_), Some(_)) => Err(Kind::DuplicateField),
            (text, _) => Ok(text),
        }
    }
}
