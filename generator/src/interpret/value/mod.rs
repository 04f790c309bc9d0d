//! Whether a value is one of a type: the model interpreted over the runtime's own rules.
//!
//! Violations come in the order in which generated code finds them: fields in the order of their schema, members that
//! no property names after them, the count of a list after its items.

mod form;
mod scalar;
mod text;
mod union;
mod written;

pub(super) use form::form;
pub(super) use text::{Author, read as read_text};

use crate::model::{
    Api, CheckedType, ListType, Object, Plain, Rules, Shape, TypeDef, TypeRef, UnknownFields,
};
use specwright_runtime::decode::{Decode, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::list::ListRules;
use specwright_runtime::violation::{JsonType, Kind, Place, Segment, Violation, Violations};
use std::collections::HashSet;
use written::Written;

/// Every rule that a value breaks, judged as a part of a request.
pub(crate) fn violations(api: &Api, ty: &TypeRef, value: &Json) -> Violations {
    judged(api, ty, &Written::from(value), Mode::Request)
}

/// Every rule that a JSON document breaks, judged by one who reads requests or replies.
pub(super) fn document(api: &Api, ty: &TypeRef, json: &[u8], mode: Mode) -> Violations {
    match Written::decode(json) {
        Ok(value) => judged(api, ty, &value, mode),
        Err(malformed) => malformed,
    }
}

/// The value of a JSON text of a request, and the rules that it breaks.
pub(super) fn json(api: &Api, ty: &TypeRef, text: &str) -> (Json, Violations) {
    match Written::decode(text.as_bytes()) {
        Ok(value) => (Json::from(&value), judged(api, ty, &value, Mode::Request)),
        Err(malformed) => (Json::Null, malformed),
    }
}

/// How a list's limits look to the runtime.
pub(super) fn list_rules(list: &ListType) -> ListRules {
    ListRules {
        min_items: scalar::count(&list.limits.min_items).unwrap_or(0),
        max_items: scalar::count(&list.limits.max_items).unwrap_or(usize::MAX),
        unique: list.limits.unique.is_some(),
    }
}

fn judged(api: &Api, ty: &TypeRef, value: &Written, mode: Mode) -> Violations {
    let mut judge = Judge { api, mode, path: Vec::new(), found: Vec::new(), steps: 0 };
    judge.value(ty, value);
    judge.found.into_iter().collect()
}

/// How many values are looked at, those of alternatives within alternatives again for each. What is beyond is not judged: a value
/// that is made to be tried in every way would never end.
const MAX_STEPS: usize = 1_000_000;

struct Judge<'a> {
    api: &'a Api,
    mode: Mode,
    path: Vec<Segment>,
    found: Vec<Violation>,
    /// How many values were looked at so far.
    steps: usize,
}

impl Judge<'_> {
    fn refuse(&mut self, kind: Kind) {
        self.found.push(Violation::new(kind).at(Place::Body, self.path.clone()));
    }

    fn refuse_below(&mut self, segment: Segment, kind: Kind) {
        self.path.push(segment);
        self.refuse(kind);
        self.path.pop();
    }

    fn all(&mut self, kinds: impl IntoIterator<Item = Kind>) {
        kinds.into_iter().for_each(|kind| self.refuse(kind));
    }

    fn mistyped(&mut self, expected: JsonType, value: &Written) {
        self.refuse(Kind::Type { expected, actual: value.json_type() });
    }

    fn below(&mut self, segment: Segment, ty: &TypeRef, value: &Written) {
        self.path.push(segment);
        self.value(ty, value);
        self.path.pop();
    }

    fn value(&mut self, ty: &TypeRef, value: &Written) {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return;
        }
        match ty {
            TypeRef::Named(id) => self.named(self.api.type_def(*id), value),
            TypeRef::Plain(Plain::Any) => self.any(value),
            TypeRef::Plain(plain) => self.all(scalar::plain(*plain, value)),
            TypeRef::Nullable(_) if matches!(value, Written::Null) => {}
            TypeRef::Nullable(inner) => self.value(inner, value),
            TypeRef::List(item) => self.items(item, value),
            TypeRef::Map(of) => self.map(of, value),
        }
    }

    fn named(&mut self, def: &TypeDef, value: &Written) {
        match (&def.shape, value) {
            (Shape::Alias(ty), _) => self.value(ty, value),
            (Shape::Text(text), Written::String(value)) => self.all(scalar::text(text, value)),
            (Shape::Text(_), other) => self.mistyped(JsonType::String, other),
            (Shape::Integer(integer), Written::Number(number)) => {
                self.all(scalar::integer(integer, number.as_str()).err().into_iter().flatten());
            }
            (Shape::Integer(_), other) => self.mistyped(JsonType::Integer, other),
            (Shape::Number(limited), Written::Number(number)) => {
                self.all(scalar::number(limited, number.as_str()).err().into_iter().flatten());
            }
            (Shape::Number(_), other) => self.mistyped(JsonType::Number, other),
            (Shape::Enumeration(enumeration), value) => {
                let is_open = self.mode == Mode::Reply && def.usage.reply;
                self.all(scalar::enumeration(enumeration, value, is_open));
            }
            (Shape::List(list), value) => self.list(list, value),
            (Shape::Object(object), Written::Object(members)) => self.object(object, members),
            (Shape::Object(_), other) => self.mistyped(JsonType::Object, other),
            (Shape::Union(union), value) => self.union(union, value),
            (Shape::Checked(checked), value) => self.checked(checked, value),
        }
    }

    /// A value that is held to a schema as data, its type included.
    fn whole(&mut self, rules: &Rules, value: &Written) -> bool {
        let found = rules.violations(&self.api.definitions, &Json::from(value), self.mode);
        let is_good = found.is_empty();
        for violation in found {
            let path = self.path.iter().cloned().chain(violation.path().iter().cloned());
            let path: Vec<Segment> = path.collect();
            self.found.push(Violation::new(violation.kind().clone()).at(Place::Body, path));
        }
        is_good
    }

    fn checked(&mut self, checked: &CheckedType, value: &Written) {
        if self.whole(&checked.rules, value) || !checked.complete {
            self.value(&checked.base, value);
        }
    }

    /// Any value, whose objects have each name once all the same.
    fn any(&mut self, value: &Written) {
        match value {
            Written::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(Segment::Index(index), &TypeRef::Plain(Plain::Any), item);
                }
            }
            Written::Object(members) => self.members(&TypeRef::Plain(Plain::Any), members.iter()),
            _ => {}
        }
    }

    fn map(&mut self, of: &TypeRef, value: &Written) {
        match value {
            Written::Object(members) => self.members(of, members.iter()),
            other => self.mistyped(JsonType::Object, other),
        }
    }

    /// Members of one type, each name once.
    fn members<'m>(&mut self, of: &TypeRef, members: impl Iterator<Item = &'m (String, Written)>) {
        let mut seen = HashSet::new();
        for (name, value) in members {
            match seen.insert(name) {
                true => self.below(name_segment(name), of, value),
                false => self.refuse_below(name_segment(name), Kind::DuplicateField),
            }
        }
    }

    fn items(&mut self, item: &TypeRef, value: &Written) {
        match value {
            Written::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    self.below(Segment::Index(index), item, value);
                }
            }
            other => self.mistyped(JsonType::Array, other),
        }
    }

    fn list(&mut self, list: &ListType, value: &Written) {
        self.items(&list.item, value);
        let Written::Array(items) = value else { return };
        let items: Vec<Json> = items.iter().map(Json::from).collect();
        self.all(list_rules(list).broken(&items));
    }

    fn object(&mut self, object: &Object, members: &[(String, Written)]) {
        for field in &object.fields {
            let mut values = members.iter().filter(|(name, _)| *name == field.wire);
            match values.next() {
                Some((_, Written::Null)) if field.presence.is_nullable() => {}
                Some((_, value)) => self.below(name_segment(&field.wire), &field.ty, value),
                None if field.presence.is_required() => {
                    self.refuse_below(name_segment(&field.wire), Kind::Missing);
                }
                None => {}
            }
            values.for_each(|(name, _)| {
                self.refuse_below(name_segment(name), Kind::DuplicateField);
            });
        }
        for ignored in &object.ignored {
            let named = members.iter().filter(|(name, _)| name == ignored);
            named.skip(1).for_each(|(name, _)| {
                self.refuse_below(name_segment(name), Kind::DuplicateField);
            });
        }
        let is_known = |name: &str| {
            object.fields.iter().any(|field| field.wire == name)
                || object.ignored.iter().any(|ignored| ignored == name)
        };
        self.unknown(&object.unknown, members.iter().filter(|(name, _)| !is_known(name)));
    }

    fn unknown<'m>(
        &mut self,
        policy: &UnknownFields,
        members: impl Iterator<Item = &'m (String, Written)>,
    ) {
        match policy {
            UnknownFields::Ignore => {}
            UnknownFields::Refuse => members.for_each(|(name, _)| {
                self.refuse_below(name_segment(name), Kind::UnknownField);
            }),
            UnknownFields::Collect(ty) => self.members(ty, members),
        }
    }
}

fn name_segment(name: &str) -> Segment {
    Segment::name(name.to_owned())
}
