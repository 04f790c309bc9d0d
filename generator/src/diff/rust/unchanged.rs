//! What both crates have alike, found without making its code: most of two editions of a large document.
//!
//! Only what makes a difference to the code is looked at: documentation, places and what is on the wire
//! under the same names are not. Types that a thing names are taken to be judged by themselves.

use crate::emit::surface::Unchanged;
use crate::model::{
    Api, Bound, Content, Enumeration, Field, IntegerLimits, ListLimits, NumberLimits, Object,
    Operation, Param, Shape, Stated, TextLimits, TypeDef, TypeRef, Union, UnknownFields,
};
use foldhash::HashMap;

/// The types and operations of which both documents make the same code.
pub(super) fn unchanged(base: &Api, head: &Api) -> Unchanged {
    let both = Both { base, head };
    let newer: HashMap<&str, &TypeDef> =
        head.types.iter().map(|def| (def.name.as_str(), def)).collect();
    let types = base.types.iter().filter(|older| {
        newer.get(older.name.as_str()).is_some_and(|newer| both.definitions(older, newer))
    });
    let newer: HashMap<&str, &Operation> =
        head.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect();
    let operations = base.operations.iter().filter(|older| {
        newer.get(older.name.as_str()).is_some_and(|newer| both.operations(older, newer))
    });
    Unchanged {
        types: types.map(|def| def.name.clone()).collect(),
        operations: operations.map(|operation| operation.name.clone()).collect(),
    }
}

/// Both models.
struct Both<'a> {
    base: &'a Api,
    head: &'a Api,
}

impl Both<'_> {
    fn definitions(&self, older: &TypeDef, newer: &TypeDef) -> bool {
        (older.usage.reply, older.is_only_called) == (newer.usage.reply, newer.is_only_called)
            && stated(&older.default, &newer.default)
            && self.shapes(&older.shape, &newer.shape)
    }

    fn shapes(&self, older: &Shape, newer: &Shape) -> bool {
        match (older, newer) {
            (Shape::Alias(older), Shape::Alias(newer)) => self.types(older, newer),
            (Shape::Text(older), Shape::Text(newer)) => {
                (older.format, older.secret) == (newer.format, newer.secret)
                    && texts(&older.limits, &newer.limits)
            }
            (Shape::Integer(older), Shape::Integer(newer)) => {
                older.width == newer.width && integers(&older.limits, &newer.limits)
            }
            (Shape::Number(older), Shape::Number(newer)) => numbers(&older.limits, &newer.limits),
            (Shape::Enumeration(older), Shape::Enumeration(newer)) => values(older, newer),
            (Shape::Object(older), Shape::Object(newer)) => self.objects(older, newer),
            (Shape::List(older), Shape::List(newer)) => {
                self.types(&older.item, &newer.item) && lists(&older.limits, &newer.limits)
            }
            (Shape::Union(older), Shape::Union(newer)) => self.unions(older, newer),
            (Shape::Checked(older), Shape::Checked(newer)) => {
                self.types(&older.base, &newer.base)
                    && (&older.rules, older.complete) == (&newer.rules, newer.complete)
            }
            _ => false,
        }
    }

    fn types(&self, older: &TypeRef, newer: &TypeRef) -> bool {
        match (older, newer) {
            (TypeRef::Named(older), TypeRef::Named(newer)) => {
                self.base.type_def(*older).name == self.head.type_def(*newer).name
            }
            (TypeRef::Plain(older), TypeRef::Plain(newer)) => older == newer,
            (TypeRef::List(older), TypeRef::List(newer))
            | (TypeRef::Map(older), TypeRef::Map(newer))
            | (TypeRef::Nullable(older), TypeRef::Nullable(newer)) => self.types(older, newer),
            _ => false,
        }
    }

    fn objects(&self, older: &Object, newer: &Object) -> bool {
        let unknown = match (&older.unknown, &newer.unknown) {
            (UnknownFields::Collect(older), UnknownFields::Collect(newer)) => {
                self.types(older, newer)
            }
            (UnknownFields::Collect(_), _) | (_, UnknownFields::Collect(_)) => false,
            _ => true,
        };
        unknown && pairwise(&older.fields, &newer.fields, |older, newer| self.fields(older, newer))
    }

    fn fields(&self, older: &Field, newer: &Field) -> bool {
        older.name == newer.name
            && (older.presence, older.boxed) == (newer.presence, newer.boxed)
            && self.types(&older.ty, &newer.ty)
            && stated(&older.default, &newer.default)
            // An accessor comes and goes with the default of the type, too.
            && default_of(self.base, &older.ty).is_some() == default_of(self.head, &newer.ty).is_some()
    }

    fn unions(&self, older: &Union, newer: &Union) -> bool {
        pairwise(&older.branches, &newer.branches, |older, newer| {
            (&older.name, older.boxed) == (&newer.name, newer.boxed)
                && self.types(&older.ty, &newer.ty)
        })
    }

    fn operations(&self, older: &Operation, newer: &Operation) -> bool {
        let bodies = match (&older.body, &newer.body) {
            (Some(older), Some(newer)) => {
                older.required == newer.required && self.contents(&older.contents, &newer.contents)
            }
            (older, newer) => older.is_none() && newer.is_none(),
        };
        let replies = || {
            pairwise(&older.replies, &newer.replies, |older, newer| {
                (&older.name, older.status) == (&newer.name, newer.status)
                    && self.contents(&older.contents, &newer.contents)
                    && self.params(&older.headers, &newer.headers)
            })
        };
        let pages = |operation: &Operation| {
            let pagination = operation.pagination.as_ref()?;
            Some((pagination.name.clone(), pagination.items.value.clone()))
        };
        (&older.prefix, &older.accept) == (&newer.prefix, &newer.accept)
            // A handler takes who calls, if anybody has to say so.
            && older.admission() == newer.admission()
            && pages(older) == pages(newer)
            && older.tags.first() == newer.tags.first()
            && older.faults.is_empty() == newer.faults.is_empty()
            && bodies
            && self.params(&older.params, &newer.params)
            && replies()
    }

    /// Whether bodies are of one type or an enum follows from their types and media types.
    fn contents(&self, older: &[Content], newer: &[Content]) -> bool {
        pairwise(older, newer, |older, newer| {
            (&older.name, &older.media_type) == (&newer.name, &newer.media_type)
                && older.codec == newer.codec
                && self.types(&older.ty, &newer.ty)
        })
    }

    fn params(&self, older: &[Param], newer: &[Param]) -> bool {
        pairwise(older, newer, |older, newer| {
            (&older.name, older.required) == (&newer.name, newer.required)
                && self.types(&older.ty, &newer.ty)
        })
    }
}

fn default_of<'a>(
    api: &'a Api,
    ty: &TypeRef,
) -> Option<&'a Stated<specwright_runtime::json::Json>> {
    match ty {
        TypeRef::Named(id) => api.type_def(*id).default.as_ref(),
        _ => None,
    }
}

fn pairwise<T>(older: &[T], newer: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    older.len() == newer.len() && older.iter().zip(newer).all(|(older, newer)| same(older, newer))
}

fn stated<T: PartialEq>(older: &Option<Stated<T>>, newer: &Option<Stated<T>>) -> bool {
    older.as_ref().map(|stated| &stated.value) == newer.as_ref().map(|stated| &stated.value)
}

fn texts(older: &TextLimits, newer: &TextLimits) -> bool {
    stated(&older.min_chars, &newer.min_chars)
        && stated(&older.max_chars, &newer.max_chars)
        && stated(&older.pattern, &newer.pattern)
}

fn integers(older: &IntegerLimits, newer: &IntegerLimits) -> bool {
    (older.smallest(), older.largest()) == (newer.smallest(), newer.largest())
        && stated(&older.multiple_of, &newer.multiple_of)
}

fn numbers(older: &NumberLimits, newer: &NumberLimits) -> bool {
    let bounds = |older: &Option<Stated<Bound<f64>>>, newer| stated(older, newer);
    bounds(&older.min, &newer.min)
        && bounds(&older.max, &newer.max)
        && stated(&older.multiple_of, &newer.multiple_of)
}

fn lists(older: &ListLimits, newer: &ListLimits) -> bool {
    stated(&older.min_items, &newer.min_items)
        && stated(&older.max_items, &newer.max_items)
        && stated(&older.unique, &newer.unique)
}

fn values(older: &Enumeration, newer: &Enumeration) -> bool {
    pairwise(&older.variants, &newer.variants, |older, newer| {
        (&older.name, &older.value) == (&newer.name, &newer.value)
    })
}
