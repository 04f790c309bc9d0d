//! The form of a parameter: style, explode, and what its texts stand for.

use crate::schema::Types;

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `blue,black`, in paths and headers.
    Simple,
    /// `.blue.black`, in paths.
    Label,
    /// `;color=blue;color=black`, in paths.
    Matrix,
    /// `color=blue&color=black`, in queries and cookies.
    Form,
    /// `color=blue; color=black` without any escapes, in cookies.
    Cookie,
    /// `color=blue%20black`, in queries.
    SpaceDelimited,
    /// `color=blue%7Cblack`, in queries.
    PipeDelimited,
    /// `color[R]=100&color[G]=200`, in queries.
    DeepObject,
    /// One text with a character between the items: `color=blue;black`. Its encoding is undone before it is divided.
    Separated(char),
    /// One text of JSON, as a parameter with `content` has it.
    Json,
}

/// What the texts of a parameter stand for. Types are those of JSON that a text may be read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape<'a> {
    /// One value.
    Value(Types),
    /// A list of values.
    List(Types),
    /// A list of values of the second types, or one value of the first, which is how one text is read where it can be.
    ValueOrList(Types, Types),
    /// An object: its fields, and what other members hold.
    Object(&'a [(&'a str, Shape<'a>)], Option<Others<'a>>),
    /// A list of objects, below their places: `name[0][field]`, in the style `deepObject`.
    Objects(&'a [(&'a str, Shape<'a>)], Option<Others<'a>>),
    /// One value of these types under the name itself, or a list of objects below it, in the style `deepObject`.
    ValueOrObjects(Types, &'a [(&'a str, Shape<'a>)], Option<Others<'a>>),
    /// One value of these types under the name itself, or an object below it, in the style `deepObject`.
    ValueOrObject(Types, &'a [(&'a str, Shape<'a>)], Option<Others<'a>>),
}

/// Members of an object that no field names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Others<'a> {
    /// What they hold.
    pub types: Types,
    /// Names that belong to other parameters, where the members of an object stand beside these.
    pub except: &'a [&'a str],
}

/// How a value stands in one place of a request or a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form<'a> {
    pub(super) style: Style,
    pub(super) shape: Shape<'a>,
    pub(super) explode: bool,
    pub(super) allow_reserved: bool,
    pub(super) empty_is_null: bool,
}

impl<'a> Form<'a> {
    /// One text of JSON.
    pub const JSON: Self = Self::joined(Style::Json, Shape::Value(Types::ALL));

    /// The form without `explode`: all items or members in one text.
    #[must_use]
    pub const fn joined(style: Style, shape: Shape<'a>) -> Self {
        Self { style, shape, explode: false, allow_reserved: false, empty_is_null: false }
    }

    /// The form with `explode`: each item or member by itself.
    #[must_use]
    pub const fn exploded(style: Style, shape: Shape<'a>) -> Self {
        Self { explode: true, ..Self::joined(style, shape) }
    }

    /// The same with reserved characters written as they are (`allowReserved`), as far as a query can be read then.
    #[must_use]
    pub const fn with_reserved(self) -> Self {
        Self { allow_reserved: true, ..self }
    }

    /// The same with an empty text for `null` (`allowEmptyValue`).
    #[must_use]
    pub const fn with_empty(self) -> Self {
        Self { empty_is_null: true, ..self }
    }

    /// Whether every member of an object is a pair of its own.
    pub(super) const fn is_object_of_pairs(&self) -> bool {
        matches!(self.style, Style::DeepObject)
            || (self.explode && matches!(self.shape, Shape::Object(..)))
    }

    /// Whether every item of a list is a pair of its own.
    pub(super) const fn is_list_of_pairs(&self) -> bool {
        self.explode && matches!(self.shape, Shape::List(_) | Shape::ValueOrList(..))
    }

    /// Whether commas stand between the parts of one text.
    pub(super) const fn has_commas(&self) -> bool {
        !matches!(self.shape, Shape::Value(_))
            && !self.is_list_of_pairs()
            && !self.is_object_of_pairs()
    }
}
