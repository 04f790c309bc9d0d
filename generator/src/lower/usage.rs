//! Who sends values of a type, and whether only webhooks and callbacks do: marked from the operations down to every field.

use crate::model::{Api, Operation, Shape, TypeDef, TypeRef, UnknownFields, Usage};

/// Marks each type with who sends it.
pub(super) fn mark(mut api: Api) -> Api {
    let operations = std::mem::take(&mut api.operations);
    for operation in &operations {
        for ty in sent_by_callers(operation) {
            visit(&mut api.types, ty, |usage| &mut usage.request);
        }
        for ty in sent_by_the_server(operation) {
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
        for ty in sent_by_callers(called) {
            visit(&mut api.types, ty, |usage| &mut usage.reply);
        }
        for ty in sent_by_the_server(called) {
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
    let mut open: Vec<usize> = (0..types.len()).filter(|index| !is_sent(&types[*index])).collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut is_made[index], true) {
            held(&types[index].shape, &mut open);
        }
    }
    types.iter_mut().zip(is_made).for_each(|(def, is_made)| def.is_only_called = !is_made);
}

fn sent_by_callers(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let params = operation.params.iter().map(|param| &param.ty);
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    params.chain(contents.map(|content| &content.ty))
}

fn sent_by_the_server(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    operation.replies.iter().flat_map(|reply| {
        let contents = reply.contents.iter().map(|content| &content.ty);
        contents.chain(reply.headers.iter().map(|header| &header.ty))
    })
}

/// Marks a type and all that it holds; one that is marked was walked before.
fn visit(types: &mut [TypeDef], start: &TypeRef, flag: fn(&mut Usage) -> &mut bool) {
    let mut open = Vec::new();
    named(start, &mut open);
    while let Some(index) = open.pop() {
        let marked = std::mem::replace(flag(&mut types[index].usage), true);
        if !marked {
            held(&types[index].shape, &mut open);
        }
    }
}

fn held(shape: &Shape, found: &mut Vec<usize>) {
    match shape {
        Shape::Alias(ty) => named(ty, found),
        Shape::List(list) => named(&list.item, found),
        Shape::Object(object) => {
            object.fields.iter().for_each(|field| named(&field.ty, found));
            if let UnknownFields::Collect(ty) = &object.unknown {
                named(ty, found);
            }
        }
        Shape::Union(union) => union.branches.iter().for_each(|branch| named(&branch.ty, found)),
        Shape::Checked(checked) => named(&checked.base, found),
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => {}
    }
}

fn named(ty: &TypeRef, found: &mut Vec<usize>) {
    match ty {
        TypeRef::Named(id) => found.push(id.0),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            named(inner, found)
        }
        TypeRef::Plain(_) => {}
    }
}
