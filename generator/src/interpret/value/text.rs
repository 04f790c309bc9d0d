//! Whether the text of a parameter or a header is one of a type, and the value that it stands for.

use super::scalar;
use crate::model::{Api, Enumeration, Plain, Shape, TypeDef, TypeRef};
use specwright_runtime::decode::Mode;
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::text::Format;
use specwright_runtime::violation::{JsonType, Kind};

/// Who wrote a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    /// A caller, in a parameter.
    Caller,
    /// A caller of an action, who may write booleans as `True` and `False`.
    CallerOfAction,
    /// The server, in a header: an enumeration may have grown.
    Server,
}

/// The value of a text, or the rules that it breaks.
pub(crate) fn read(api: &Api, ty: &TypeRef, text: &str, author: Author) -> Result<Json, Vec<Kind>> {
    match ty {
        TypeRef::Named(id) => named(api, api.type_def(*id), text, author),
        TypeRef::Plain(plain) => self::plain(*plain, text, author),
        TypeRef::Nullable(inner) => read(api, inner, text, author),
        // No parameter has such a type: a rule of `check` sees to it.
        TypeRef::List(_) | TypeRef::Map(_) => Ok(string(text)),
    }
}

fn named(api: &Api, def: &TypeDef, text: &str, author: Author) -> Result<Json, Vec<Kind>> {
    match &def.shape {
        Shape::Alias(ty) => read(api, ty, text, author),
        Shape::Text(limited) => kept(scalar::text(limited, text), string(text)),
        Shape::Integer(limited) => scalar::integer(limited, text).and_then(|_| number(text)),
        Shape::Number(limited) => scalar::number(limited, text).and_then(|_| number(text)),
        Shape::Enumeration(enumeration) => {
            let is_open = author == Author::Server && def.usage.reply;
            chosen(enumeration, text, is_open)
        }
        Shape::Checked(checked) => {
            let value = read(api, &checked.base, text, author)?;
            let found = checked.rules.violations(&api.definitions, &value, Mode::Request);
            kept(found.iter().map(|violation| violation.kind().clone()).collect(), value)
        }
        Shape::Object(_) | Shape::List(_) | Shape::Union(_) => Ok(string(text)),
    }
}

fn chosen(enumeration: &Enumeration, text: &str, is_open: bool) -> Result<Json, Vec<Kind>> {
    if !scalar::is_integers(enumeration) {
        return kept(scalar::listed(enumeration, text, is_open), string(text));
    }
    let value = scalar::read::<i64>(text)?;
    kept(scalar::listed(enumeration, &value.to_string(), is_open), integer(value))
}

fn plain(plain: Plain, text: &str, author: Author) -> Result<Json, Vec<Kind>> {
    match plain {
        Plain::Text | Plain::Secret | Plain::File => Ok(string(text)),
        // No parameter has such a type either.
        Plain::Any | Plain::Null | Plain::NotObject | Plain::NotArray | Plain::Binary => {
            Ok(string(text))
        }
        Plain::DateTime => scalar::formatted(Format::DateTime, text).map(|()| string(text)),
        Plain::Formatted(format) => scalar::formatted(format, text).map(|()| string(text)),
        Plain::Boolean => boolean(text, author),
        Plain::Integer(width) => scalar::whole(width, text).and_then(|_| number(text)),
        Plain::Number(width) => scalar::real(width, text).and_then(|()| number(text)),
    }
}

fn boolean(text: &str, author: Author) -> Result<Json, Vec<Kind>> {
    match (author, text) {
        (Author::CallerOfAction, "True") => Ok(Json::Boolean(true)),
        (Author::CallerOfAction, "False") => Ok(Json::Boolean(false)),
        _ => scalar::read::<bool>(text).map(Json::Boolean),
    }
}

fn number(text: &str) -> Result<Json, Vec<Kind>> {
    let no_number = Kind::Type { expected: JsonType::Number, actual: JsonType::String };
    text.parse().map(Json::Number).map_err(|_| vec![no_number])
}

fn integer(value: i64) -> Json {
    Json::Number(JsonNumber::from(value))
}

fn string(text: &str) -> Json {
    Json::String(text.to_owned())
}

fn kept(broken: Vec<Kind>, value: Json) -> Result<Json, Vec<Kind>> {
    if broken.is_empty() { Ok(value) } else { Err(broken) }
}
