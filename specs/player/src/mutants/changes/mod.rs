//! Every limit of a model, changed by one step.

mod class;
mod derived;
mod enumeration;
mod number;
mod object;
mod operation;
mod security;
mod text;
mod value;

use specwright::model::{Api, ListLimits, Operation, Shape, Stated, TypeDef, TypeId, TypeRef};
use std::fmt;

/// One limit, changed by one step.
pub struct Change {
    /// Where the limit stands in the document.
    pub pointer: String,
    /// What is changed.
    pub mutation: String,
    apply: Box<dyn Fn(&mut Api)>,
}

impl Change {
    pub(super) fn new(
        pointer: impl Into<String>,
        mutation: impl Into<String>,
        apply: impl Fn(&mut Api) + 'static,
    ) -> Self {
        Self { pointer: pointer.into(), mutation: mutation.into(), apply: Box::new(apply) }
    }

    /// The model with the change.
    pub fn applied(&self, api: &Api) -> Api {
        let mut mutant = api.clone();
        (self.apply)(&mut mutant);
        mutant
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.pointer, self.mutation)
    }
}

impl fmt::Debug for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Change({self})")
    }
}

/// Every change of a model, in the document's order. Types that no message holds have no limits on the wire.
pub fn of(api: &Api) -> Vec<Change> {
    let types = api.types.iter().enumerate();
    let types = types.filter(|(_, def)| def.usage.request || def.usage.reply);
    let mut changes: Vec<Change> =
        types.flat_map(|(place, def)| of_type(api, TypeId(place), def)).collect();
    for (place, operation) in api.operations.iter().enumerate() {
        changes.extend(operation::of(api, place, operation));
    }
    changes.extend(api.schemes.iter().enumerate().flat_map(security::of));
    changes
}

fn of_type(api: &Api, id: TypeId, def: &TypeDef) -> Vec<Change> {
    let mut changes = match &def.shape {
        Shape::Text(limited) => text::of(id, def, limited),
        Shape::Integer(limited) => number::of_integer(id, def, limited),
        Shape::Number(limited) => number::of_number(id, limited),
        Shape::Enumeration(enumeration) => enumeration::of(id, def, enumeration),
        Shape::List(list) => of_list(id, &list.limits),
        Shape::Object(object) => object::of(api, id, object),
        Shape::Alias(ty) => of_alias(id, def, ty),
        // No document here has one yet; whoever adds one adds its mutants.
        Shape::Union(_) | Shape::Checked(_) => Vec::new(),
    };
    if let Some(default) = &def.default {
        changes.extend(value::of(api, &TypeRef::Named(id), default).map(|value| {
            let mutation = format!("default {value}");
            on_type(&default.origin.pointer, mutation, id, move |def| {
                set_value(&mut def.default, &value);
            })
        }));
    }
    changes
}

/// A change of one type.
fn on_type(
    pointer: &str,
    mutation: impl Into<String>,
    id: TypeId,
    apply: impl Fn(&mut TypeDef) + 'static,
) -> Change {
    Change::new(pointer, mutation, move |api| apply(&mut api.types[id.0]))
}

/// A change of one operation.
fn on_operation(
    pointer: &str,
    mutation: impl Into<String>,
    place: usize,
    apply: impl Fn(&mut Operation) + 'static,
) -> Change {
    Change::new(pointer, mutation, move |api| apply(&mut api.operations[place]))
}

fn set_value<T: Clone>(stated: &mut Option<Stated<T>>, value: &T) {
    if let Some(stated) = stated {
        stated.value = value.clone();
    }
}

/// A count, one less and one more.
fn steps(value: u64) -> impl Iterator<Item = u64> {
    value.checked_sub(1).into_iter().chain(value.checked_add(1))
}

fn of_list(id: TypeId, limits: &ListLimits) -> Vec<Change> {
    let mut changes = Vec::new();
    let limited = |def: &mut TypeDef, set: &dyn Fn(&mut ListLimits)| {
        if let Shape::List(list) = &mut def.shape {
            set(&mut list.limits);
        }
    };
    if let Some(stated) = &limits.min_items {
        changes.extend(steps(stated.value).map(|value| {
            on_type(&stated.origin.pointer, format!("minItems {value}"), id, move |def| {
                limited(def, &|limits| set_value(&mut limits.min_items, &value));
            })
        }));
    }
    if let Some(stated) = &limits.max_items {
        changes.extend(steps(stated.value).map(|value| {
            on_type(&stated.origin.pointer, format!("maxItems {value}"), id, move |def| {
                limited(def, &|limits| set_value(&mut limits.max_items, &value));
            })
        }));
    }
    changes.extend(limits.unique.iter().map(|stated| {
        on_type(&stated.origin.pointer, "uniqueItems dropped", id, move |def| {
            limited(def, &|limits| limits.unique = None);
        })
    }));
    changes
}

/// Another name: what it admits beside the values of its target.
fn of_alias(id: TypeId, def: &TypeDef, ty: &TypeRef) -> Vec<Change> {
    let pointer = &def.origin.pointer;
    match ty {
        TypeRef::Nullable(inner) => {
            let inner = (**inner).clone();
            vec![on_type(&format!("{pointer}/nullable"), "not nullable", id, move |def| {
                def.shape = Shape::Alias(inner.clone());
            })]
        }
        other => object::wider(other)
            .map(|(mutation, wider)| {
                on_type(&format!("{pointer}/format"), mutation, id, move |def| {
                    def.shape = Shape::Alias(wider.clone());
                })
            })
            .into_iter()
            .collect(),
    }
}
