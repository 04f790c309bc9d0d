//! The limits of types: constants, tables of values, tables of fields, the types of fields.

use heck::ToShoutySnakeCase;
use quote::ToTokens;
use specwright::model::{
    Enumeration, Field, IntegerLimits, ListLimits, NumberLimits, Object, Plain, Shape, TextType,
    TypeDef, TypeRef, VariantValue,
};
use syn::{Block, Expr, ExprMethodCall, Type};

use super::code::Code;
use super::{Check, eval, pattern, pointer, seen};

/// What the code says of the limits of one type.
pub fn of(code: &Code, def: &TypeDef) -> Vec<Check> {
    let mut checks = match &def.shape {
        Shape::Text(text) => self::text(code, def, text),
        Shape::Integer(integer) => self::integer(code, def, &integer.limits),
        Shape::Number(number) => self::number(code, def, &number.limits),
        Shape::List(list) => self::list(code, def, &list.limits),
        Shape::Enumeration(enumeration) => self::enumeration(code, def, enumeration),
        Shape::Object(object) => self::object(code, def, object),
        Shape::Alias(_) | Shape::Union(_) | Shape::Checked(_) => Vec::new(),
    };
    checks.extend(formats(code, def));
    checks.extend(def.default.iter().map(|default| {
        let block = code.function(&format!("Default for {}", def.name), "default");
        let wanted = eval::unquoted(&default.value.to_string());
        let value = |block: &Block| default_variant(code, def, eval::last(block)?);
        Check::new(pointer(default), wanted, block.map(|block| seen(block, value)))
    }));
    checks
}

/// The value of `Self::WebApp`.
fn default_variant(code: &Code, def: &TypeDef, value: &Expr) -> Option<String> {
    code.wire_value(&def.name, eval::path_words(value).last()?)
}

/// The constants that a type's limits ask for.
pub fn constants(def: &TypeDef) -> Vec<(String, &'static str)> {
    let names: Vec<(bool, &'static str)> = match &def.shape {
        Shape::Text(TextType { limits, format, .. }) => vec![
            (limits.min_chars.is_some(), "MIN_CHARS"),
            (limits.max_chars.is_some(), "MAX_CHARS"),
            (limits.pattern.is_some(), "PATTERN"),
            (format.is_some(), "FORMAT"),
        ],
        Shape::Integer(integer) => {
            let IntegerLimits { min, max, multiple_of } = &integer.limits;
            vec![
                (min.is_some(), "MIN"),
                (max.is_some(), "MAX"),
                (multiple_of.is_some(), "MULTIPLE_OF"),
            ]
        }
        Shape::Number(number) => {
            let NumberLimits { min, max, multiple_of } = &number.limits;
            vec![
                (min.is_some(), "MIN"),
                (max.is_some(), "MAX"),
                (multiple_of.is_some(), "MULTIPLE_OF"),
            ]
        }
        Shape::List(list) => {
            let ListLimits { min_items, max_items, unique } = &list.limits;
            vec![
                (min_items.is_some(), "MIN_ITEMS"),
                (max_items.is_some(), "MAX_ITEMS"),
                (unique.is_some(), "UNIQUE"),
            ]
        }
        Shape::Alias(_)
        | Shape::Enumeration(_)
        | Shape::Object(_)
        | Shape::Union(_)
        | Shape::Checked(_) => Vec::new(),
    };
    let asked = names.into_iter().filter(|(is_asked, _)| *is_asked);
    asked.map(|(_, name)| (format!("{}Limits", def.name), name)).collect()
}

/// A constant of a type's marker.
fn constant(code: &Code, def: &TypeDef, name: &str, (pointer, wanted): (String, String)) -> Check {
    let found = code.constant(&format!("{}Limits", def.name), name);
    let value = |expr: &Expr| eval::text(code, expr);
    Check::new(pointer, wanted, found.map(|found| seen(found, value)))
}

fn text(code: &Code, def: &TypeDef, text: &TextType) -> Vec<Check> {
    let limits = &text.limits;
    let min = limits.min_chars.iter().map(|stated| {
        constant(code, def, "MIN_CHARS", (pointer(stated), stated.value.to_string()))
    });
    let max = limits.max_chars.iter().map(|stated| {
        constant(code, def, "MAX_CHARS", (pointer(stated), stated.value.to_string()))
    });
    let pattern = limits.pattern.iter().map(|stated| {
        let found = code.constant(&format!("{}Limits", def.name), "PATTERN");
        let value = |expr: &Expr| pattern::seen(code, expr);
        let wanted = pattern::wanted(&stated.value);
        Check::new(pointer(stated), wanted, found.map(|found| seen(found, value)))
    });
    min.chain(max).chain(pattern).collect()
}

fn integer(code: &Code, def: &TypeDef, limits: &IntegerLimits) -> Vec<Check> {
    let min = limits.min.iter().zip(limits.smallest());
    let min =
        min.map(|(stated, value)| constant(code, def, "MIN", (pointer(stated), value.to_string())));
    let max = limits.max.iter().zip(limits.largest());
    let max =
        max.map(|(stated, value)| constant(code, def, "MAX", (pointer(stated), value.to_string())));
    let step = limits.multiple_of.iter().map(|stated| {
        constant(code, def, "MULTIPLE_OF", (pointer(stated), stated.value.to_string()))
    });
    min.chain(max).chain(step).collect()
}

fn number(code: &Code, def: &TypeDef, limits: &NumberLimits) -> Vec<Check> {
    let min = limits.min.iter().map(|stated| {
        constant(code, def, "MIN", (pointer(stated), format!("{:?}", stated.value.value)))
    });
    let max = limits.max.iter().map(|stated| {
        constant(code, def, "MAX", (pointer(stated), format!("{:?}", stated.value.value)))
    });
    let step = limits.multiple_of.iter().map(|stated| {
        constant(code, def, "MULTIPLE_OF", (pointer(stated), format!("{:?}", stated.value)))
    });
    min.chain(max).chain(step).collect()
}

fn list(code: &Code, def: &TypeDef, limits: &ListLimits) -> Vec<Check> {
    let min = limits.min_items.iter().map(|stated| {
        constant(code, def, "MIN_ITEMS", (pointer(stated), stated.value.to_string()))
    });
    let max = limits.max_items.iter().map(|stated| {
        constant(code, def, "MAX_ITEMS", (pointer(stated), stated.value.to_string()))
    });
    let unique = limits
        .unique
        .iter()
        .map(|stated| constant(code, def, "UNIQUE", (pointer(stated), stated.value.to_string())));
    min.chain(max).chain(unique).collect()
}

/// The name of the table of a type's fields or values.
fn table(def: &TypeDef) -> String {
    format!("{}_TABLE", def.name.to_shouty_snake_case())
}

/// Each value at its place in the table.
fn enumeration(code: &Code, def: &TypeDef, enumeration: &Enumeration) -> Vec<Check> {
    let found = code.table(&table(def));
    let values = found.and_then(|found| eval::list(code, &found.part)).unwrap_or_default();
    let variants = enumeration.variants.iter().enumerate();
    let mut checks: Vec<Check> = variants
        .map(|(place, variant)| {
            let wanted = match &variant.value {
                VariantValue::Text(text) => text.clone(),
                VariantValue::Integer(value) => value.to_string(),
            };
            let pointer = format!("{}/enum/{place}", def.origin.pointer);
            let value = |_: &Expr| values.get(place).cloned();
            Check::new(pointer, wanted, found.map(|found| seen(found, value)))
        })
        .collect();
    // A value that the document does not list stands at a place of its own.
    checks.extend(values.iter().enumerate().skip(enumeration.variants.len()).map(
        |(place, value)| {
            let pointer = format!("{}/enum/{place}", def.origin.pointer);
            let value = |_: &Expr| Some(value.clone());
            Check::new(pointer, "nothing", found.map(|found| seen(found, value)))
        },
    ));
    checks
}

fn object(code: &Code, def: &TypeDef, object: &Object) -> Vec<Check> {
    let fields = object.fields.iter().flat_map(|field| {
        let formats = field_formats(code, def, field);
        [required(code, def, field)].into_iter().chain(formats).chain(default(code, def, field))
    });
    fields.collect()
}

/// Whether the table of fields asks for a field.
fn required(code: &Code, def: &TypeDef, field: &Field) -> Check {
    let found = code.table(&table(def));
    let asked = |expr: &Expr| {
        let calls = eval::chain(expr);
        let Expr::Call(new) = calls.last().map_or(expr, |call| &*call.receiver) else {
            return None;
        };
        let names = eval::list(code, new.args.first()?)?;
        let place = names.iter().position(|name| *name == field.wire)?;
        Some(if is_asked_for(code, &calls, place)? { "required" } else { "optional" }.to_owned())
    };
    let wanted = if field.presence.is_required() { "required" } else { "optional" };
    let pointer = format!("{}#{}", def.origin.pointer, field.wire);
    Check::new(pointer, wanted, found.map(|found| seen(found, asked)))
}

/// Whether the bit of a field is set: in `requiring(0b10)`, or in the words of `requiring_beyond(&[0b1])`.
fn is_asked_for(code: &Code, calls: &[&ExprMethodCall], place: usize) -> Option<bool> {
    let argument = |name: &str| calls.iter().find(|call| call.method == name)?.args.first();
    let word = match place / 64 {
        0 => argument("requiring").map(|bits| eval::text(code, bits)),
        word => argument("requiring_beyond")
            .map(|words| eval::list(code, words)?.into_iter().nth(word - 1)),
    };
    let Some(word) = word else { return Some(false) };
    let word: u64 = word?.parse().ok()?;
    Some(word >> (place % 64) & 1 == 1)
}

/// The default of a field, by the accessor that gives it.
fn default(code: &Code, def: &TypeDef, field: &Field) -> Option<Check> {
    let stated = field.default.as_ref()?;
    let block = code.function(&def.name, &format!("{}_or_default", field.name));
    let value = |block: &Block| {
        let Expr::MethodCall(call) = eval::last(block)? else { return None };
        eval::text(code, call.args.first()?)
    };
    let wanted = eval::unquoted(&stated.value.to_string());
    Some(Check::new(pointer(stated), wanted, block.map(|found| seen(found, value))))
}

/// What a type's own name says of its format, and of `null`.
fn formats(code: &Code, def: &TypeDef) -> Vec<Check> {
    let origin = &def.origin.pointer;
    let mut words = Vec::new();
    match &def.shape {
        Shape::Text(TextType { format: Some(format), .. }) => {
            let wanted = format!("{format:?}");
            let found = code.constant(&format!("{}Limits", def.name), "FORMAT");
            let has = |expr: &Expr| word(&expr.to_token_stream().to_string(), &wanted);
            let seen = found.map(|found| seen(found, has));
            return vec![Check::new(format!("{origin}/format"), wanted, seen)];
        }
        Shape::Text(text) if text.secret => words.push(("format", "Secret")),
        Shape::Integer(integer) => words.push(("format", integer.width.name())),
        Shape::Alias(ty) => words.extend(words_of(ty)),
        _ => {}
    }
    words.into_iter().map(|(keyword, wanted)| alias(code, def, keyword, wanted)).collect()
}

fn alias(code: &Code, def: &TypeDef, keyword: &str, wanted: &str) -> Check {
    let found = code.alias(&def.name);
    let has = |ty: &Type| word(&ty.to_token_stream().to_string(), wanted);
    let pointer = format!("{}/{keyword}", def.origin.pointer);
    Check::new(pointer, wanted, found.map(|found| seen(found, has)))
}

fn field_formats(code: &Code, def: &TypeDef, field: &Field) -> Vec<Check> {
    let found = code.field(&def.name, &field.name);
    let nullable = field.presence.is_nullable().then_some(("nullable", "Nullable"));
    let words = words_of(&field.ty).into_iter().chain(nullable);
    words
        .map(|(keyword, wanted)| {
            let has = |ty: &Type| word(&ty.to_token_stream().to_string(), wanted);
            let pointer = format!("{}/{keyword}", field.origin.pointer);
            Check::new(pointer, wanted, found.map(|found| seen(found, has)))
        })
        .collect()
}

/// The word of a type's code that a keyword asks for.
pub fn words_of(ty: &TypeRef) -> Vec<(&'static str, &'static str)> {
    match ty {
        TypeRef::Nullable(inner) => {
            [("nullable", "Nullable")].into_iter().chain(words_of(inner)).collect()
        }
        TypeRef::Plain(Plain::DateTime) => vec![("format", "DateTime")],
        TypeRef::Plain(Plain::Secret) => vec![("format", "Secret")],
        TypeRef::Plain(Plain::Integer(width)) => vec![("format", width.name())],
        _ => Vec::new(),
    }
}

/// The wanted word, if the code has it; else the code itself.
pub fn word(code: &str, wanted: &str) -> Option<String> {
    let mut words = code.split(|character: char| !character.is_alphanumeric() && character != '_');
    Some(if words.any(|word| word == wanted) { wanted.to_owned() } else { code.to_owned() })
}
