//! Who sends values of a type, and whether only webhooks and callbacks do: marked from the operations down to every field.

use crate::model::{Api, Operation, TypeDef, TypeId, TypeRef, Usage};

/// Marks each type with who sends it.
pub(super) fn mark(mut api: Api) -> Api {
    let operations = std::mem::take(&mut api.operations);
    for operation in &operations {
        for ty in operation.sent_by_callers() {
            visit(&mut api.types, ty, |usage| &mut usage.request);
        }
        for ty in operation.sent_by_server() {
            visit(&mut api.types, ty, |usage| &mut usage.reply);
        }
    }
    if let Some(faults) = &api.faults {
        visit(&mut api.types, &TypeRef::Named(faults.body), |usage| &mut usage.reply);
    }
    let own: Vec<bool> = api.types.iter().map(is_sent).collect();
    let callbacks = operations.iter().flat_map(|operation| &operation.callbacks);
    let callbacks = callbacks.map(|callback| &callback.operation);
    let mut outgoing: Vec<&Operation> = api.webhooks.iter().chain(callbacks).collect();
    while let Some(called) = outgoing.pop() {
        for ty in called.sent_by_callers() {
            visit(&mut api.types, ty, |usage| &mut usage.reply);
        }
        for ty in called.sent_by_server() {
            visit(&mut api.types, ty, |usage| &mut usage.request);
        }
        outgoing.extend(called.callbacks.iter().map(|callback| &callback.operation));
    }
    mark_only_called(&mut api.types, own);
    api.operations = operations;
    api
}

fn is_sent(def: &TypeDef) -> bool {
    def.usage.request || def.usage.reply
}

/// Marks the types that have come to be sent by what the API calls by itself, unless something that nobody sends holds them:
/// that is made for its own sake.
fn mark_only_called(types: &mut [TypeDef], own: Vec<bool>) {
    let mut is_made = own;
    let of_nobody = (0..types.len()).filter(|index| !is_sent(&types[*index]));
    let mut open: Vec<TypeId> = of_nobody.map(TypeId).collect();
    while let Some(TypeId(index)) = open.pop() {
        if !std::mem::replace(&mut is_made[index], true) {
            types[index].shape.held(&mut open);
        }
    }
    types.iter_mut().zip(is_made).for_each(|(def, is_made)| def.is_only_called = !is_made);
}

/// Marks a type and all that it holds; one that is marked was walked before.
fn visit(types: &mut [TypeDef], start: &TypeRef, flag: fn(&mut Usage) -> &mut bool) {
    let mut open: Vec<TypeId> = start.named().into_iter().collect();
    while let Some(TypeId(index)) = open.pop() {
        let marked = std::mem::replace(flag(&mut types[index].usage), true);
        if !marked {
            types[index].shape.held(&mut open);
        }
    }
}
