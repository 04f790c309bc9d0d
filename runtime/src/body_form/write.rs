//! From a value to the pairs that stand for it.

#[cfg(feature = "client")]
use super::FormList;
use super::{BodyForm, Brackets, FormKind};
use crate::decode::Decode;
#[cfg(feature = "client")]
use crate::encode::{Encode, Writer};
use crate::json::Json;

/// What stands in a pair.
pub(crate) enum Piece {
    /// A text.
    Text(String),
    /// JSON that is no string.
    Json(String),
    /// A file, as JSON has it: a reference or a URL.
    File(String),
    /// Several texts with a separator between them.
    Items(Vec<String>, &'static str),
}

impl BodyForm<'_> {
    /// The pairs that stand for the JSON of a value, the members of the schema first. One that is no object stands for nothing.
    pub(crate) fn pairs(&self, json: &[u8]) -> Vec<(String, Piece)> {
        let mut pairs = Vec::new();
        // What was just written is JSON.
        let Ok(Json::Object(mut values)) = Json::decode(json) else { return pairs };
        for member in self.members {
            if let Some(value) = values.remove(member.name) {
                add(&mut pairs, member.name.to_owned(), member.kind, &value);
            }
        }
        for (name, value) in values {
            add(&mut pairs, name, self.others, &value);
        }
        pairs
    }

    /// Whether every member of a value has pairs that are read as the member again. A list without items has no pair where
    /// each item is one, so that it would be read as a list that is not there.
    #[cfg(feature = "client")]
    pub(crate) fn holds<T: Encode>(&self, value: &T) -> bool {
        let mut writer = Writer::beside_files();
        value.write(&mut writer);
        let Ok(Json::Object(values)) = Json::decode(&writer.into_bytes()) else { return false };
        values.iter().all(|(name, value)| {
            let member = self.members.iter().find(|member| member.name == name);
            is_held(member.map_or(self.others, |member| member.kind), value)
        })
    }
}

#[cfg(feature = "client")]
fn is_held(kind: FormKind<'_>, value: &Json) -> bool {
    match (kind, value) {
        (FormKind::Text | FormKind::File, Json::Null) => false,
        (FormKind::List(item, FormList::Exploded), Json::Array(items)) => {
            !items.is_empty() && items.iter().all(|value| is_held(*item, value))
        }
        (FormKind::List(_, style), Json::Array(items)) => {
            let texts: Vec<_> = items.iter().map(|item| text_of(value_kind(kind), item)).collect();
            // One text that is empty stands for no items, and a text is split wherever it holds the separator.
            let is_split = |text: &String| match style {
                FormList::Spaces => text.contains(' '),
                FormList::Pipes => text.contains('|'),
                FormList::Joined => text.contains(','),
                FormList::Commas | FormList::Exploded => false,
            };
            texts != [""] && !texts.iter().any(is_split)
        }
        (FormKind::Deep(members), Json::Object(values)) => {
            let kind = |name: &String| members.iter().find(|member| member.name == name);
            let is_held = |(name, value): (&String, &Json)| {
                is_held(kind(name).map_or(FormKind::Text, |member| member.kind), value)
            };
            !values.is_empty() && values.iter().all(is_held)
        }
        (FormKind::Brackets(brackets), value) => are_parts_held(brackets, value),
        _ => true,
    }
}

/// Whether the parts of a value are read as the same value again. One without parts has no pairs.
#[cfg(feature = "client")]
fn are_parts_held(brackets: &Brackets<'_>, value: &Json) -> bool {
    match (value, brackets.item) {
        (Json::Array(items), Some(kind)) => {
            !items.is_empty() && items.iter().all(|item| is_held(kind, item))
        }
        (Json::Object(values), _) => {
            let is_whole = |name: &String| !name.contains(['[', ']']);
            !values.is_empty()
                && !brackets.is_list(values.keys().map(String::as_str))
                && values.keys().all(is_whole)
                && values.iter().all(|(name, value)| is_held(brackets.member(name), value))
        }
        (value, _) => brackets.alone.is_some_and(|kind| is_held(kind, value)),
    }
}

fn add(pairs: &mut Vec<(String, Piece)>, name: String, kind: FormKind<'_>, value: &Json) {
    match (kind, value) {
        // Where every text is a string, none stands for `null`.
        (FormKind::Text | FormKind::File, Json::Null) => {}
        (FormKind::List(item, style), Json::Array(items)) => match style.separators().first() {
            Some(separator) => {
                let texts = items.iter().map(|item| text_of(value_kind(kind), item));
                pairs.push((name, Piece::Items(texts.collect(), separator)));
            }
            None => items.iter().for_each(|value| add(pairs, name.clone(), *item, value)),
        },
        (FormKind::Deep(members), Json::Object(values)) => {
            for (inner, value) in values {
                let member = members.iter().find(|member| member.name == inner);
                let kind = member.map_or(FormKind::Text, |member| member.kind);
                add(pairs, format!("{name}[{inner}]"), kind, value);
            }
        }
        (FormKind::Brackets(brackets), value) => add_parts(pairs, name, brackets, value),
        (kind, value) => pairs.push((name, piece(kind, value))),
    }
}

/// Adds the pairs of a value whose parts are named in brackets. Items are named by their places where they have parts.
fn add_parts(
    pairs: &mut Vec<(String, Piece)>,
    name: String,
    brackets: &Brackets<'_>,
    value: &Json,
) {
    match (value, brackets.item) {
        (Json::Array(items), Some(kind)) => {
            let has_parts =
                items.iter().any(|item| matches!(item, Json::Array(_) | Json::Object(_)));
            for (place, item) in items.iter().enumerate() {
                let place = if has_parts { place.to_string() } else { String::new() };
                add(pairs, format!("{name}[{place}]"), kind, item);
            }
        }
        (Json::Object(values), _) => {
            for (inner, value) in values {
                add(pairs, format!("{name}[{inner}]"), brackets.member(inner), value);
            }
        }
        (value, _) => add(pairs, name, brackets.alone.unwrap_or(FormKind::Text), value),
    }
}

/// The kind of what a value holds at last.
fn value_kind(kind: FormKind<'_>) -> FormKind<'_> {
    match kind {
        FormKind::List(item, _) => *item,
        other => other,
    }
}

fn piece(kind: FormKind<'_>, value: &Json) -> Piece {
    match (kind, value) {
        (FormKind::File, Json::String(url)) => Piece::File(url.clone()),
        (_, Json::String(_)) => Piece::Text(text_of(kind, value)),
        (FormKind::Json | FormKind::Deep(_), other) => Piece::Json(other.to_string()),
        (_, other) => Piece::Text(other.to_string()),
    }
}

fn text_of(kind: FormKind<'_>, value: &Json) -> String {
    match (kind, value) {
        (FormKind::Json, Json::String(text)) if Json::decode(text.as_bytes()).is_ok() => {
            value.to_string()
        }
        (_, Json::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}
