//! One text: how it is divided, and how it is put together.

use super::tree::Tree;
use super::{Form, Shape, Style, escape};
use crate::percent::{Decoded, NotText, encoded};
use crate::violation::Place;
use std::borrow::Cow;

/// What a text is made of.
pub(super) enum Parts<'a> {
    Value(Decoded<'a>),
    Items(Vec<Decoded<'a>>),
    Members(Vec<(Decoded<'a>, Decoded<'a>)>),
}

/// The parts of a text; `None` if it is not of the form.
pub(super) fn divided<'a>(
    form: &Form<'_>,
    (place, name): (Place, &str),
    raw: &'a str,
) -> Option<Parts<'a>> {
    let inner = match form.style {
        Style::Label => raw.strip_prefix('.')?,
        Style::Matrix => raw.strip_prefix(';')?,
        _ => raw,
    };
    let decode = |raw: &'a str| escape::decoded_value(form.style, place, raw);
    match form.shape {
        Shape::Value(_) if form.style == Style::Matrix => {
            named(name, inner).map(|raw| Parts::Value(decode(raw)))
        }
        Shape::Value(_) => Some(Parts::Value(decode(inner))),
        Shape::Object(..)
        | Shape::Objects(..)
        | Shape::ValueOrObject(..)
        | Shape::ValueOrObjects(..)
            if form.explode =>
        {
            let members = split(inner, separators(form, inner)).into_iter();
            let members = members.map(|part| part.split_once('=').unwrap_or((part, "")));
            Some(Parts::Members(members.map(|(name, raw)| (decode(name), decode(raw))).collect()))
        }
        Shape::Object(..)
        | Shape::Objects(..)
        | Shape::ValueOrObject(..)
        | Shape::ValueOrObjects(..) => match items(form, (place, name), inner)? {
            Ok(texts) => in_pairs(texts).map(Parts::Members),
            Err(NotText) => Some(Parts::Value(Err(NotText))),
        },
        Shape::List(_) | Shape::ValueOrList(..) => {
            let items = items(form, (place, name), inner)?;
            Some(items.map_or(Parts::Value(Err(NotText)), Parts::Items))
        }
    }
}

/// The items of a text, or that it is none.
fn items<'a>(
    form: &Form<'_>,
    (place, name): (Place, &str),
    inner: &'a str,
) -> Option<Result<Vec<Decoded<'a>>, NotText>> {
    if let Style::Separated(separator) = form.style {
        return Some(
            escape::decoded_value(form.style, place, inner).map(|text| separated(text, separator)),
        );
    }
    let raw: Vec<&str> = match form.style {
        Style::Matrix if form.explode => {
            inner.split(';').map(|part| named(name, part)).collect::<Option<_>>()?
        }
        Style::Matrix => split(named(name, inner)?, &[","]),
        _ => split(inner, separators(form, inner)),
    };
    Some(Ok(raw.into_iter().map(|raw| escape::decoded_value(form.style, place, raw)).collect()))
}

/// The items of a text whose encoding is undone.
fn separated(text: Cow<'_, str>, separator: char) -> Vec<Decoded<'_>> {
    match text {
        _ if text.is_empty() => Vec::new(),
        Cow::Borrowed(text) => text.split(separator).map(|item| Ok(item.into())).collect(),
        Cow::Owned(text) => text.split(separator).map(|item| Ok(item.to_owned().into())).collect(),
    }
}

/// The value behind `name=`.
fn named<'a>(name: &str, part: &'a str) -> Option<&'a str> {
    let (raw, value) = part.split_once('=').unwrap_or((part, ""));
    crate::percent::decoded(raw).is_ok_and(|found| found == name).then_some(value)
}

/// The parts between any of the separators; none of an empty text.
fn split<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    if text.is_empty() {
        return Vec::new();
    }
    separators.iter().fold(vec![text], |parts, separator| {
        parts.into_iter().flat_map(|part| part.split(separator)).collect()
    })
}

fn in_pairs<T>(texts: Vec<T>) -> Option<Vec<(T, T)>> {
    let mut pairs = Vec::with_capacity(texts.len() / 2);
    let mut texts = texts.into_iter();
    while let Some(name) = texts.next() {
        pairs.push((name, texts.next()?));
    }
    Some(pairs)
}

/// What stands between two parts, in every spelling that it may have; the first is the one that is written.
fn separators(form: &Form<'_>, inner: &str) -> &'static [&'static str] {
    match form.style {
        Style::SpaceDelimited => &["%20", "+"],
        Style::PipeDelimited => &["%7C", "%7c", "|"],
        Style::Matrix if form.explode => &[";"],
        Style::Label if form.explode || !(inner.is_empty() || inner.contains(',')) => &["."],
        _ => &[","],
    }
}

/// The text of a value; `None` for a value that has a part with parts of its own.
pub(super) fn joined(
    form: &Form<'_>,
    (place, name): (Place, &str),
    value: &Tree<'_>,
) -> Option<String> {
    let write = |text: &str| escape::value(form, place, text);
    let parts: Vec<String> = match value {
        Tree::List(items) => {
            let texts = items.iter().map(Tree::text).collect::<Option<Vec<_>>>()?;
            if let Style::Separated(separator) = form.style {
                return Some(write(&texts.join(separator.encode_utf8(&mut [0; 4]))));
            }
            texts.iter().map(|text| write(text)).collect()
        }
        Tree::Object(members) => {
            let written = members.iter().map(|(name, value)| {
                value.text().map(|value| member(form, write(name), &write(value)))
            });
            written.collect::<Option<Vec<_>>>()?
        }
        Tree::Null if form.empty_is_null => vec![String::new()],
        value => vec![write(value.text()?)],
    };
    let is_exploded_list = form.explode && matches!(value, Tree::List(_));
    Some(match form.style {
        Style::Label => format!(".{}", parts.join(if form.explode { "." } else { "," })),
        Style::Matrix if is_exploded_list => {
            parts.iter().map(|part| in_matrix(&encoded(name).to_string(), part)).collect()
        }
        Style::Matrix if form.explode && matches!(value, Tree::Object(_)) => {
            parts.iter().flat_map(|part| [";", part.as_str()]).collect()
        }
        Style::Matrix => in_matrix(&encoded(name).to_string(), &parts.join(",")),
        _ => parts.join(separators(form, "")[0]),
    })
}

/// A member of an object: with `explode` it is one part, else its name and its value are two.
fn member(form: &Form<'_>, name: String, value: &str) -> String {
    match form.style {
        _ if form.explode => format!("{name}={value}"),
        Style::SpaceDelimited | Style::PipeDelimited => {
            format!("{name}{}{value}", separators(form, "")[0])
        }
        _ => format!("{name},{value}"),
    }
}

/// The style `matrix` has no `=` before an empty text.
fn in_matrix(name: &str, value: &str) -> String {
    if value.is_empty() { format!(";{name}") } else { format!(";{name}={value}") }
}
