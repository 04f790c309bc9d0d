//! Whether a value is one of a type: the model interpreted over the runtime's own rules.

mod scalar;

use crate::model::{Api, ListType, Object, Plain, Shape, TypeDef, TypeRef, UnknownFields};
use specwright_runtime::json::Json;
use specwright_runtime::list::ListRules;
use specwright_runtime::violation::{JsonType, Kind, Place, Segment, Violation};
use std::collections::BTreeMap;

/// Every rule that a value breaks.
pub(crate) fn violations(api: &Api, ty: &TypeRef, value: &Json) -> Vec<Violation> {
    let mut judge = Judge { api, path: Vec::new(), found: Vec::new() };
    judge.value(ty, value);
    judge.found
}

struct Judge<'a> {
    api: &'a Api,
    path: Vec<Segment>,
    found: Vec<Violation>,
}

impl Judge<'_> {
    fn refuse(&mut self, kind: Kind) {
        self.found.push(Violation::new(kind).at(Place::Body, self.path.clone()));
    }

    fn all(&mut self, kinds: impl IntoIterator<Item = Kind>) {
        kinds.into_iter().for_each(|kind| self.refuse(kind));
    }

    fn below(&mut self, segment: Segment, ty: &TypeRef, value: &Json) {
        self.path.push(segment);
        self.value(ty, value);
        self.path.pop();
    }

    fn value(&mut self, ty: &TypeRef, value: &Json) {
        match ty {
            TypeRef::Named(id) => self.named(self.api.type_def(*id), value),
            TypeRef::Plain(Plain::Any) => {}
            TypeRef::Plain(plain) => self.all(scalar::plain(*plain, value)),
            TypeRef::Nullable(_) if *value == Json::Null => {}
            TypeRef::Nullable(inner) => self.value(inner, value),
            TypeRef::List(item) => self.items(item, value),
            TypeRef::Map(of) => match value {
                Json::Object(members) => {
                    members
                        .iter()
                        .for_each(|(name, value)| self.below(name_segment(name), of, value));
                }
                other => self.all(scalar::mistyped(JsonType::Object, other)),
            },
        }
    }

    fn named(&mut self, def: &TypeDef, value: &Json) {
        match &def.shape {
            Shape::Alias(ty) => self.value(ty, value),
            Shape::Text(text) => self.all(scalar::text(text, value)),
            Shape::Integer(integer) => self.all(scalar::integer(integer, value)),
            Shape::Number(number) => self.all(scalar::number(number, value)),
            Shape::Enumeration(enumeration) => self.all(scalar::enumeration(enumeration, value)),
            Shape::List(list) => self.list(list, value),
            Shape::Object(object) => self.object(object, value),
        }
    }

    fn items(&mut self, item: &TypeRef, value: &Json) {
        match value {
            Json::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    self.below(Segment::Index(index), item, value);
                }
            }
            other => self.all(scalar::mistyped(JsonType::Array, other)),
        }
    }

    fn list(&mut self, list: &ListType, value: &Json) {
        if let Json::Array(items) = value {
            let limit = |stated: &Option<crate::model::Stated<u64>>| {
                stated.as_ref().map(|stated| usize::try_from(stated.value).unwrap_or(usize::MAX))
            };
            let rules = ListRules {
                min_items: limit(&list.limits.min_items).unwrap_or(0),
                max_items: limit(&list.limits.max_items).unwrap_or(usize::MAX),
                unique: list.limits.unique.is_some(),
            };
            self.all(rules.check(items).err());
        }
        self.items(&list.item, value);
    }

    fn object(&mut self, object: &Object, value: &Json) {
        let Json::Object(members) = value else {
            self.all(scalar::mistyped(JsonType::Object, value));
            return;
        };
        for field in &object.fields {
            match members.get(&field.wire) {
                Some(Json::Null) if field.presence.is_nullable() => {}
                Some(value) => self.below(name_segment(&field.wire), &field.ty, value),
                None if field.presence.is_required() => {
                    self.path.push(name_segment(&field.wire));
                    self.refuse(Kind::Missing);
                    self.path.pop();
                }
                None => {}
            }
        }
        self.unknown(object, members);
    }

    fn unknown(&mut self, object: &Object, members: &BTreeMap<String, Json>) {
        let is_known = |name: &str| object.fields.iter().any(|field| field.wire == name);
        for (name, value) in members.iter().filter(|(name, _)| !is_known(name)) {
            match &object.unknown {
                UnknownFields::Ignore => {}
                UnknownFields::Refuse => {
                    self.path.push(name_segment(name));
                    self.refuse(Kind::UnknownField);
                    self.path.pop();
                }
                UnknownFields::Collect(ty) => self.below(name_segment(name), ty, value),
            }
        }
    }
}

fn name_segment(name: &str) -> Segment {
    Segment::name(name.to_owned())
}
