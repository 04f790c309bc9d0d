//! Operations: what a request must bring, what a reply must bring, and what the server fills in.

use super::object::wider;
use super::{Change, derived, on_operation, set_value, value};
use specwright::model::{Api, Location, Operation, Param, Style};

/// Every change of an operation's parameters, body and replies.
pub(super) fn of(api: &Api, place: usize, operation: &Operation) -> Vec<Change> {
    let params = operation.params.iter().enumerate();
    let mut changes: Vec<Change> =
        params.flat_map(|(param, _)| of_param(api, operation, (place, param))).collect();
    changes.extend(operation.body.iter().map(|body| {
        let word = if body.required { "not required" } else { "required" };
        on_operation(&body.origin.pointer, word, place, |operation| {
            if let Some(body) = &mut operation.body {
                body.required = !body.required;
            }
        })
    }));
    for (reply, documented) in operation.replies.iter().enumerate() {
        let headers = documented.headers.iter().enumerate();
        changes.extend(headers.map(|(header, stated)| of_header((place, reply, header), stated)));
    }
    changes
}

fn of_header((place, reply, header): (usize, usize, usize), stated: &Param) -> Change {
    let word = if stated.required { "not required" } else { "required" };
    on_operation(&stated.origin.pointer, word, place, move |operation| {
        let reply = operation.replies.get_mut(reply);
        if let Some(header) = reply.and_then(|reply| reply.headers.get_mut(header)) {
            header.required = !header.required;
        }
    })
}

fn of_param(api: &Api, operation: &Operation, at: (usize, usize)) -> Vec<Change> {
    let param = &operation.params[at.1];
    let pointer = &param.origin.pointer;
    let mut changes = Vec::new();
    if param.location != Location::Path {
        let word = if param.required { "not required" } else { "required" };
        changes.push(on_param(at, pointer, word, |param| param.required = !param.required));
    }
    changes.extend(wider(&param.ty).map(|(mutation, ty)| {
        on_param(at, &format!("{pointer}/schema/format"), mutation, move |param| {
            param.ty = ty.clone();
        })
    }));
    if let Style::Separated(separator) = param.form.style {
        let other = if separator == ',' { ';' } else { ',' };
        let (pointer, mutation) = (format!("{pointer}/x-separator"), format!("separator {other}"));
        changes.push(on_param(at, &pointer, mutation, move |param| {
            param.form.style = Style::Separated(other);
        }));
    }
    if let Some(default) = &param.default {
        changes.extend(value::of(api, &param.ty, default).map(|value| {
            on_param(at, &default.origin.pointer, format!("default {value}"), move |param| {
                set_value(&mut param.default, &value);
            })
        }));
    }
    changes.extend(derived::of(api, at, param));
    changes
}

/// A change of one parameter.
pub(super) fn on_param(
    (place, param): (usize, usize),
    pointer: &str,
    mutation: impl Into<String>,
    apply: impl Fn(&mut Param) + 'static,
) -> Change {
    on_operation(pointer, mutation, place, move |operation| {
        if let Some(param) = operation.params.get_mut(param) {
            apply(param);
        }
    })
}
