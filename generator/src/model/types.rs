//! The types of an API.

use std::fmt;

use super::{
    DefinitionId, Docs, IntegerLimits, ListLimits, NumberLimits, Origin, Rules, Stated, TextLimits,
    Union,
};
use specwright_runtime::json::Json;
use specwright_runtime::text::Format;

/// The place of a type in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// One named type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Its Rust name, in UpperCamelCase.
    pub name: String,
    /// Where the schema stands.
    pub origin: Origin,
    /// What it means.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// Who sends it.
    pub usage: Usage,
    /// Whether only webhooks and callbacks lead to it, so that crates without them lack it.
    pub is_only_called: bool,
    /// The value that stands for an absent one.
    pub default: Option<Stated<Json>>,
    /// Values that the document shows.
    pub examples: Vec<Stated<Json>>,
    /// All that the schema says, as data.
    pub definition: DefinitionId,
    /// What the document asks of the type in Rust.
    pub rust: InRust,
}

/// What a document asks of a type in Rust, beside its name; nothing of it is on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InRust {
    /// Traits that are derived besides, as paths of Rust (`x-rust-derive`).
    pub derives: Vec<String>,
    /// The path of the type that takes its place (`x-rust-type`).
    pub replaced_by: Option<String>,
}

impl TypeDef {
    /// The name of the marker that carries its limits or rules, where it has one.
    pub fn marker(&self) -> Option<String> {
        let part = match self.shape {
            Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::List(_) => "Limits",
            Shape::Checked(_) => "Rules",
            Shape::Alias(_) | Shape::Enumeration(_) | Shape::Object(_) | Shape::Union(_) => {
                return None;
            }
        };
        Some(format!("{}{part}", self.name))
    }
}

/// Who sends values of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Callers do.
    pub request: bool,
    /// The server does.
    pub reply: bool,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Another name for a type.
    Alias(TypeRef),
    /// A string with limits.
    Text(TextType),
    /// An integer with limits.
    Integer(IntegerType),
    /// A number with limits.
    Number(NumberType),
    /// One of some values.
    Enumeration(Enumeration),
    /// An object with fields.
    Object(Object),
    /// A list with limits.
    List(ListType),
    /// One of several types.
    Union(Union),
    /// A type that is held to more than it says by itself.
    Checked(CheckedType),
}

/// What a field, an item or a parameter holds.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// A type of this API.
    Named(TypeId),
    /// A type that needs no definition.
    Plain(Plain),
    /// A list without limits.
    List(Box<TypeRef>),
    /// A map from any name.
    Map(Box<TypeRef>),
    /// A value or `null`.
    Nullable(Box<TypeRef>),
}

/// Types that need no definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A string without limits.
    Text,
    /// A string without limits that no log may show.
    Secret,
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer(IntegerWidth),
    /// A number.
    Number(NumberWidth),
    /// A point in time after RFC 3339.
    DateTime,
    /// A string of another format.
    Formatted(Format),
    /// `null` alone.
    Null,
    /// Any value but an object.
    NotObject,
    /// Any value but a list.
    NotArray,
    /// Any value.
    Any,
    /// Bytes that are no JSON: a body of its own.
    Binary,
    /// Bytes that are a part of a body.
    File,
}

/// A string with limits.
#[derive(Clone, Debug, PartialEq)]
pub struct TextType {
    /// Its limits; none for a named secret.
    pub limits: TextLimits,
    /// The format that it has, where formats are asserted.
    pub format: Option<Format>,
    /// True where no log, error or `Debug` may show the value.
    pub secret: bool,
}

/// How wide an integer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerWidth {
    /// `format: int8`
    I8,
    /// `format: int16`
    I16,
    /// `format: int32`
    I32,
    /// `format: int64`, or no format.
    I64,
    /// `format: uint8`
    U8,
    /// `format: uint16`
    U16,
    /// `format: uint32`
    U32,
    /// `format: uint64`
    U64,
    /// No bound at all.
    Big,
}

impl IntegerWidth {
    /// The width that a format names.
    pub fn of_format(format: &str) -> Option<Self> {
        Some(match format {
            "int8" => Self::I8,
            "int16" => Self::I16,
            "int32" => Self::I32,
            "int64" => Self::I64,
            "uint8" => Self::U8,
            "uint16" => Self::U16,
            "uint32" => Self::U32,
            "uint64" => Self::U64,
            "bigint" => Self::Big,
            _ => return None,
        })
    }

    /// The format that names it.
    pub fn format(self) -> &'static str {
        match self {
            Self::I8 => "int8",
            Self::I16 => "int16",
            Self::I32 => "int32",
            Self::I64 => "int64",
            Self::U8 => "uint8",
            Self::U16 => "uint16",
            Self::U32 => "uint32",
            Self::U64 => "uint64",
            Self::Big => "integer",
        }
    }

    /// The type of Rust that holds it.
    pub fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::Big => "i128",
        }
    }

    /// The least and the greatest integer that it holds.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
            Self::Big => (i128::MIN, i128::MAX),
        }
    }
}

/// How precise a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberWidth {
    /// `format: float`
    Single,
    /// `format: double`, or no format.
    Double,
    /// `format: decimal`: exact.
    Decimal,
}

/// An integer with limits.
#[derive(Clone, Debug, PartialEq)]
pub struct IntegerType {
    /// The Rust type below.
    pub width: IntegerWidth,
    /// Its limits.
    pub limits: IntegerLimits,
}

/// A number with limits.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberType {
    /// Its limits.
    pub limits: NumberLimits,
}

/// One of some values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values, in the document's order; all strings or all integers.
    pub variants: Vec<Variant>,
}

/// One value of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// The value on the wire.
    pub value: VariantValue,
    /// What it means.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}

/// The value of a variant on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VariantValue {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
}

impl fmt::Display for VariantValue {
    /// The text, or the digits.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Integer(value) => value.fmt(formatter),
        }
    }
}

/// An object with fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// The fields, in the document's order.
    pub fields: Vec<Field>,
    /// What becomes of other members.
    pub unknown: UnknownFields,
    /// Members of the schema that go the other way (`readOnly`, `writeOnly`): they are read over.
    pub ignored: Vec<String>,
}

/// What becomes of members that no property names.
#[derive(Clone, Debug, PartialEq)]
pub enum UnknownFields {
    /// They are read over.
    Ignore,
    /// They are refused (`additionalProperties: false`).
    Refuse,
    /// They are kept, each of this type.
    Collect(TypeRef),
}

/// One field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its Rust name, in snake_case.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// What it holds.
    pub ty: TypeRef,
    /// Whether it must be there.
    pub presence: Presence,
    /// True where the type would hold itself without a box.
    pub boxed: bool,
    /// What it means.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
    /// The value that stands for an absent one.
    pub default: Option<Stated<Json>>,
    /// Values that the document shows.
    pub examples: Vec<Stated<Json>>,
}

/// Whether a field must be there, and whether it may be `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be absent.
    Optional,
    /// It must be there and may be `null`.
    Nullable,
    /// It may be absent and may be `null`.
    OptionalNullable,
}

impl Presence {
    /// True where an object without the field is refused.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }

    /// True where `null` is a value.
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::Nullable | Self::OptionalNullable)
    }
}

/// A list with limits.
#[derive(Clone, Debug, PartialEq)]
pub struct ListType {
    /// What it holds.
    pub item: TypeRef,
    /// Its limits.
    pub limits: ListLimits,
}

/// A type that is held to more than it says by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedType {
    /// What holds the value.
    pub base: TypeRef,
    /// What the value keeps besides, or all that it keeps.
    pub rules: Rules,
    /// True where the rules say all that the value keeps, and what holds it adds nothing.
    pub complete: bool,
}

impl CheckedType {
    /// True where nothing of the value is typed.
    pub fn is_dynamic(&self) -> bool {
        self.base == TypeRef::Plain(Plain::Any)
    }
}
