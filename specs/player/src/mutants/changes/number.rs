//! Integers and numbers: their bounds and their width.

use super::{Change, on_type, set_value};
use specwright::model::{Bound, IntegerType, IntegerWidth, NumberType, Shape, TypeDef, TypeId};

/// Every change of an integer with limits.
pub(super) fn of_integer(id: TypeId, def: &TypeDef, integer: &IntegerType) -> Vec<Change> {
    let limits = &integer.limits;
    let mut changes = Vec::new();
    if let Some(stated) = &limits.min {
        changes.extend(around(&stated.value).map(|bound| {
            let mutation = format!("minimum {}", bound.value);
            on_integer(id, &stated.origin.pointer, mutation, move |integer| {
                set_value(&mut integer.limits.min, &bound);
            })
        }));
    }
    if let Some(stated) = &limits.max {
        changes.extend(around(&stated.value).map(|bound| {
            let mutation = format!("maximum {}", bound.value);
            on_integer(id, &stated.origin.pointer, mutation, move |integer| {
                set_value(&mut integer.limits.max, &bound);
            })
        }));
    }
    changes.extend(limits.multiple_of.iter().map(|stated| {
        on_integer(id, &stated.origin.pointer, "multipleOf dropped", |integer| {
            integer.limits.multiple_of = None;
        })
    }));
    if integer.width == IntegerWidth::I32 {
        let pointer = format!("{}/format", def.origin.pointer);
        changes.push(on_integer(id, &pointer, "format int64", |integer| {
            integer.width = IntegerWidth::I64;
        }));
    }
    changes
}

fn around(bound: &Bound<i128>) -> impl Iterator<Item = Bound<i128>> + use<> {
    let Bound { value, exclusive } = *bound;
    [value - 1, value + 1].into_iter().map(move |value| Bound { value, exclusive })
}

fn on_integer(
    id: TypeId,
    pointer: &str,
    mutation: impl Into<String>,
    apply: impl Fn(&mut IntegerType) + 'static,
) -> Change {
    on_type(pointer, mutation, id, move |def| {
        if let Shape::Integer(integer) = &mut def.shape {
            apply(integer);
        }
    })
}

/// Every change of a number with limits.
pub(super) fn of_number(id: TypeId, number: &NumberType) -> Vec<Change> {
    let limits = &number.limits;
    let mut changes = Vec::new();
    if let Some(stated) = &limits.min {
        changes.extend([-1.0, 1.0].map(|step| {
            let bound = Bound { value: stated.value.value + step, ..stated.value.clone() };
            on_number(
                id,
                &stated.origin.pointer,
                format!("minimum {}", bound.value),
                move |number| {
                    set_value(&mut number.limits.min, &bound);
                },
            )
        }));
    }
    if let Some(stated) = &limits.max {
        changes.extend([-1.0, 1.0].map(|step| {
            let bound = Bound { value: stated.value.value + step, ..stated.value.clone() };
            on_number(
                id,
                &stated.origin.pointer,
                format!("maximum {}", bound.value),
                move |number| {
                    set_value(&mut number.limits.max, &bound);
                },
            )
        }));
    }
    changes.extend(limits.multiple_of.iter().map(|stated| {
        on_number(id, &stated.origin.pointer, "multipleOf dropped", |number| {
            number.limits.multiple_of = None;
        })
    }));
    changes
}

fn on_number(
    id: TypeId,
    pointer: &str,
    mutation: impl Into<String>,
    apply: impl Fn(&mut NumberType) + 'static,
) -> Change {
    on_type(pointer, mutation, id, move |def| {
        if let Shape::Number(number) = &mut def.shape {
            apply(number);
        }
    })
}
