//! Counts the schemas that stand in the places of a model, and those of which no type of Rust says anything.

use crate::model::{
    Api, CheckedType, Content, Operation, Plain, Shape, TypeDef, TypeRef, UnknownFields,
};

/// How many schemas became what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nodes {
    /// All of them: each named type once, and each type without a name in every place where it stands.
    pub all: usize,
    /// Those that say nothing, so that they admit every value.
    pub open: usize,
    /// Those that say something of which the type keeps nothing: the name or the place, and the pointer of the schema.
    pub dynamic: Vec<(String, String)>,
}

impl Nodes {
    pub(super) fn of(api: &Api) -> Self {
        let mut nodes = Self::default();
        api.types.iter().for_each(|def| nodes.def(def));
        api.operations.iter().for_each(|operation| nodes.operation(operation));
        nodes
    }

    fn def(&mut self, def: &TypeDef) {
        self.all += 1;
        let at = (def.name.as_str(), def.origin.pointer.as_str());
        match &def.shape {
            Shape::Checked(checked) if holds_untyped(checked) => self.note(at),
            // Both stand for the schema that is counted already.
            Shape::Checked(checked) => self.inner(&checked.base, at),
            Shape::Alias(ty) => self.inner(ty, at),
            Shape::List(list) => self.ty(&list.item, at),
            Shape::Union(union) => union.branches.iter().for_each(|branch| self.ty(&branch.ty, at)),
            Shape::Object(object) => {
                for field in &object.fields {
                    self.ty(&field.ty, (&field.wire, &field.origin.pointer));
                }
                if let UnknownFields::Collect(ty) = &object.unknown {
                    self.ty(ty, at);
                }
            }
            Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => {}
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let headers = operation.replies.iter().flat_map(|reply| &reply.headers);
        for param in operation.params.iter().chain(headers) {
            self.ty(&param.ty, (&param.wire, &param.origin.pointer));
        }
        let replies = operation.replies.iter().flat_map(|reply| &reply.contents);
        let contents = operation.body.iter().flat_map(|body| &body.contents).chain(replies);
        contents.for_each(|content| self.content(content));
    }

    fn content(&mut self, content: &Content) {
        if content.has_schema {
            self.ty(&content.ty, (&content.media_type, &content.origin.pointer));
        }
    }

    fn ty(&mut self, ty: &TypeRef, at: (&str, &str)) {
        match ty {
            TypeRef::Named(_) => {}
            TypeRef::Nullable(inner) => self.ty(inner, at),
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Plain(_) => {
                self.all += 1;
                self.inner(ty, at);
            }
        }
    }

    /// What stands within a type that is counted, and whether anything is known of it.
    fn inner(&mut self, ty: &TypeRef, at: (&str, &str)) {
        match ty {
            TypeRef::List(item) | TypeRef::Map(item) => self.ty(item, at),
            // Of values of the other types, a schema that speaks of objects or of lists alone says nothing.
            TypeRef::Plain(Plain::Any | Plain::NotObject | Plain::NotArray) => self.open += 1,
            TypeRef::Nullable(inner) => self.inner(inner, at),
            TypeRef::Named(_) | TypeRef::Plain(_) => {}
        }
    }

    fn note(&mut self, (name, pointer): (&str, &str)) {
        self.dynamic.push((name.to_owned(), pointer.to_owned()));
    }
}

/// Whether a checked type holds a value, or items or members that its rules tell apart, of which nothing is typed.
pub(super) fn holds_untyped(checked: &CheckedType) -> bool {
    match &checked.base {
        TypeRef::List(inner) | TypeRef::Map(inner) => {
            checked.complete && **inner == TypeRef::Plain(Plain::Any)
        }
        _ => checked.is_dynamic(),
    }
}
