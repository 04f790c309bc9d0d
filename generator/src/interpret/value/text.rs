//! Whether the text of a parameter or a header is one of a type, and the value that it stands for.

use super::scalar;
use crate::model::{Api, Plain, Shape, TypeDef, TypeRef};
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::violation::{JsonType, Kind};

/// How a boolean may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Booleans {
    /// `true` and `false`.
    Lower,
    /// `True` and `False` as well, as the parameters of actions are sent.
    Capital,
}

/// The value of a text, or the rules that it breaks.
pub(crate) fn read(
    api: &Api,
    ty: &TypeRef,
    text: &str,
    booleans: Booleans,
) -> Result<Json, Vec<Kind>> {
    match ty {
        TypeRef::Named(id) => named(api, api.type_def(*id), text, booleans),
        TypeRef::Plain(plain) => self::plain(*plain, text, booleans),
        TypeRef::Nullable(inner) => read(api, inner, text, booleans),
        // No parameter has such a type: a rule of `check` sees to it.
        TypeRef::List(_) | TypeRef::Map(_) => Ok(string(text)),
    }
}

fn named(api: &Api, def: &TypeDef, text: &str, booleans: Booleans) -> Result<Json, Vec<Kind>> {
    match &def.shape {
        Shape::Alias(ty) => read(api, ty, text, booleans),
        Shape::Text(limited) => kept(scalar::text(limited, text), string(text)),
        Shape::Integer(limited) => scalar::integer(limited, text).map(integer),
        Shape::Number(limited) => scalar::number(limited, text).and_then(|_| number(text)),
        Shape::Enumeration(enumeration) if scalar::is_integers(enumeration) => {
            let value = scalar::read::<i64>(text)?;
            kept(scalar::listed(enumeration, &value.to_string(), false), integer(value))
        }
        Shape::Enumeration(enumeration) => {
            kept(scalar::listed(enumeration, text, false), string(text))
        }
        Shape::Object(_) | Shape::List(_) => Ok(string(text)),
    }
}

fn plain(plain: Plain, text: &str, booleans: Booleans) -> Result<Json, Vec<Kind>> {
    match plain {
        Plain::Text | Plain::Secret | Plain::Any => Ok(string(text)),
        Plain::DateTime => scalar::date_time(text).map(|()| string(text)),
        Plain::Boolean => boolean(text, booleans),
        Plain::Int32 => scalar::read::<i32>(text).map(|value| integer(value.into())),
        Plain::Int64 => scalar::read::<i64>(text).map(integer),
        Plain::Number => scalar::read::<f64>(text).and_then(|_| number(text)),
    }
}

fn boolean(text: &str, booleans: Booleans) -> Result<Json, Vec<Kind>> {
    match (booleans, text) {
        (Booleans::Capital, "True") => Ok(Json::Boolean(true)),
        (Booleans::Capital, "False") => Ok(Json::Boolean(false)),
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
