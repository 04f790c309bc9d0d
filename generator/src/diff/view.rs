//! What a reference to a type amounts to, names and `null` taken away.

use crate::model::{
    Api, CheckedType, Enumeration, Field, IntegerLimits, IntegerWidth, ListLimits, NumberLimits,
    NumberWidth, Object, Plain, Shape, Stated, TextLimits, TypeDef, TypeId, TypeRef, Union,
    UnknownFields,
};
use specwright_runtime::json::Json;
use specwright_runtime::text::Format;
use std::ptr;

/// What values there are.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// Any value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A string of a format.
    Formatted(Format),
    /// `null` alone.
    Null,
    /// A plain type that stands for itself.
    Other(Plain),
    /// A string, perhaps of a format.
    Text(&'a TextLimits, Texture),
    /// An integer.
    Integer(IntegerWidth, &'a IntegerLimits),
    /// A number.
    Number(NumberWidth, &'a NumberLimits),
    /// One of some values.
    Enumeration(&'a Enumeration),
    /// An object, maps included.
    Object(&'a [Field], Unknown<'a>),
    /// A list.
    List(&'a TypeRef, &'a ListLimits),
    /// One of several types.
    Union(&'a Union),
    /// A type that is held to more than it says by itself.
    Checked(&'a CheckedType),
}

/// What a string is beside its limits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Texture {
    /// The format that it has.
    pub format: Option<Format>,
    /// Whether no log may show it.
    pub secret: bool,
}

/// What other members of an object may be.
#[derive(Clone, Copy)]
pub(super) enum Unknown<'a> {
    /// Nothing: they are refused.
    Refused,
    /// Anything.
    Anything,
    /// Each of this type.
    Each(&'a TypeRef),
}

/// A type as it is compared: by its name where it has one, else by its place in memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Term {
    /// A named type.
    Named(TypeId),
    /// The address of a reference, which stands in one place of one model.
    Inline(usize),
}

/// A reference to a type, followed to its end.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    /// What is compared.
    pub term: Term,
    /// The values, `null` apart.
    pub kind: Kind<'a>,
    /// The reference to them, names that only lead on and `null` taken away.
    pub bare: &'a TypeRef,
    /// The first named type on the way.
    pub outer: Option<&'a TypeDef>,
    /// The last named type on the way.
    pub inner: Option<&'a TypeDef>,
    /// Whether `null` is a value, and who says so.
    pub null: Said<'a>,
    /// The default that a named type on the way states.
    pub default: Option<&'a Stated<Json>>,
}

/// Who states a fact about a place.
#[derive(Clone, Copy)]
pub(super) enum Said<'a> {
    /// Nobody does.
    Nowhere,
    /// The place itself.
    Here,
    /// A named type that the place refers to.
    By(&'a TypeDef),
}

static NO_TEXT_LIMITS: TextLimits = TextLimits { min_chars: None, max_chars: None, pattern: None };
static NO_INTEGER_LIMITS: IntegerLimits = IntegerLimits { min: None, max: None, multiple_of: None };
static NO_NUMBER_LIMITS: NumberLimits = NumberLimits { min: None, max: None, multiple_of: None };
static NO_LIST_LIMITS: ListLimits = ListLimits { min_items: None, max_items: None, unique: None };

/// Follows a reference through names and `null`.
pub(super) fn view<'a>(api: &'a Api, start: &'a TypeRef) -> View<'a> {
    let mut view = View {
        term: Term::Inline(ptr::from_ref(start).addr()),
        kind: Kind::Any,
        bare: start,
        outer: None,
        inner: None,
        null: Said::Nowhere,
        default: None,
    };
    let (mut ty, mut names) = (start, 0);
    // Names that lead in a circle mean nothing; what is left of them is any value.
    while names <= api.types.len() {
        view.bare = ty;
        ty = match ty {
            TypeRef::Nullable(inner) => {
                if matches!(view.null, Said::Nowhere) {
                    view.null = view.inner.map_or(Said::Here, Said::By);
                }
                inner
            }
            TypeRef::Named(id) => {
                names += 1;
                let def = api.type_def(*id);
                view.enter(*id, def);
                match &def.shape {
                    Shape::Alias(next) => next,
                    shape => return View { kind: of_shape(shape), ..view },
                }
            }
            TypeRef::List(item) => return View { kind: Kind::List(item, &NO_LIST_LIMITS), ..view },
            TypeRef::Map(value) => return View { kind: Kind::Object(&[], each(value)), ..view },
            TypeRef::Plain(plain) => return View { kind: of_plain(*plain), ..view },
        };
    }
    view
}

impl<'a> View<'a> {
    fn enter(&mut self, id: TypeId, def: &'a TypeDef) {
        self.term = Term::Named(id);
        self.outer = self.outer.or(Some(def));
        self.inner = Some(def);
        self.default = self.default.or(def.default.as_ref());
    }
}

fn of_shape(shape: &Shape) -> Kind<'_> {
    match shape {
        Shape::Alias(_) => Kind::Any,
        Shape::Text(text) => {
            let texture = Texture { format: text.format, secret: text.secret };
            Kind::Text(&text.limits, texture)
        }
        Shape::Integer(integer) => Kind::Integer(integer.width, &integer.limits),
        Shape::Number(number) => Kind::Number(NumberWidth::Double, &number.limits),
        Shape::Enumeration(enumeration) => Kind::Enumeration(enumeration),
        Shape::Object(Object { fields, unknown, .. }) => Kind::Object(fields, of_unknown(unknown)),
        Shape::List(list) => Kind::List(&list.item, &list.limits),
        Shape::Union(union) => Kind::Union(union),
        Shape::Checked(checked) => Kind::Checked(checked),
    }
}

fn of_plain(plain: Plain) -> Kind<'static> {
    let text = |secret| Kind::Text(&NO_TEXT_LIMITS, Texture { format: None, secret });
    match plain {
        Plain::Text => text(false),
        Plain::Secret => text(true),
        Plain::Boolean => Kind::Boolean,
        Plain::Integer(width) => Kind::Integer(width, &NO_INTEGER_LIMITS),
        Plain::Number(width) => Kind::Number(width, &NO_NUMBER_LIMITS),
        Plain::DateTime => Kind::Formatted(Format::DateTime),
        Plain::Formatted(format) => Kind::Formatted(format),
        Plain::Null => Kind::Null,
        Plain::NotObject | Plain::NotArray | Plain::Binary | Plain::File => Kind::Other(plain),
        Plain::Any => Kind::Any,
    }
}

fn of_unknown(unknown: &UnknownFields) -> Unknown<'_> {
    match unknown {
        UnknownFields::Refuse => Unknown::Refused,
        UnknownFields::Ignore => Unknown::Anything,
        UnknownFields::Collect(ty) => each(ty),
    }
}

fn each(ty: &TypeRef) -> Unknown<'_> {
    match ty {
        TypeRef::Plain(Plain::Any) => Unknown::Anything,
        ty => Unknown::Each(ty),
    }
}
