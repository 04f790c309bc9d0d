//! The types of an API.

use super::{Docs, IntegerLimits, ListLimits, NumberLimits, Origin, Stated, TextLimits};
use specwright_runtime::json::Json;

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
    /// The value that stands for an absent one.
    pub default: Option<Stated<Json>>,
    /// Values that the document shows.
    pub examples: Vec<Stated<Json>>,
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
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// A number of double precision.
    Number,
    /// A point in time after RFC 3339.
    DateTime,
    /// Any value.
    Any,
}

/// A string with limits.
#[derive(Clone, Debug, PartialEq)]
pub struct TextType {
    /// Its limits; none for a named secret.
    pub limits: TextLimits,
    /// True where it is a point in time after RFC 3339.
    pub is_date_time: bool,
    /// True where no log, error or `Debug` may show the value.
    pub secret: bool,
}

/// How wide an integer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerWidth {
    /// `format: int32`.
    Bits32,
    /// `format: int64`, or no format.
    Bits64,
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

/// An object with fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// The fields, in the document's order.
    pub fields: Vec<Field>,
    /// What becomes of other members.
    pub unknown: UnknownFields,
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
