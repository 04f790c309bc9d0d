//! What a type holds of a value: what it reads over is not there any more.

use super::Judge;
use super::scalar;
use super::written::Written;
use crate::model::{NumberWidth, Object, Plain, Shape, TypeDef, TypeRef, UnknownFields};
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::json::{Json, JsonNumber};

impl Judge<'_> {
    /// What a type holds of a value that it takes.
    pub(super) fn held(&self, ty: &TypeRef, value: &Written) -> Json {
        match (ty, value) {
            (TypeRef::Named(id), _) => self.held_by(self.api.type_def(*id), value),
            (TypeRef::Plain(Plain::Number(width)), Written::Number(number)) => {
                rounded(*width, number)
            }
            (TypeRef::Nullable(inner), _) => self.held(inner, value),
            (TypeRef::List(item), Written::Array(items)) => {
                Json::Array(items.iter().map(|value| self.held(item, value)).collect())
            }
            (TypeRef::Map(of), Written::Object(members)) => {
                let held = |(name, value): &(String, Written)| (name.clone(), self.held(of, value));
                Json::Object(members.iter().map(held).collect())
            }
            _ => Json::from(value),
        }
    }

    fn held_by(&self, def: &TypeDef, value: &Written) -> Json {
        match (&def.shape, value) {
            (Shape::Alias(ty), _) => self.held(ty, value),
            (Shape::Number(_), Written::Number(number)) => rounded(NumberWidth::Double, number),
            (Shape::List(list), Written::Array(items)) => {
                Json::Array(items.iter().map(|value| self.held(&list.item, value)).collect())
            }
            (Shape::Object(object), Written::Object(members)) => self.members_held(object, members),
            (Shape::Union(union), _) => match self.chosen(union, value) {
                Some(branch) => self.held(&branch.ty, value),
                None => Json::from(value),
            },
            (Shape::Checked(checked), _) => self.held(&checked.base, value),
            _ => Json::from(value),
        }
    }

    fn members_held(&self, object: &Object, members: &[(String, Written)]) -> Json {
        let held = members.iter().filter_map(|(name, value)| {
            let field = object.fields.iter().find(|field| field.wire == *name);
            let is_ignored = object.ignored.contains(name);
            let held = match (field, &object.unknown) {
                (Some(field), _) => self.held(&field.ty, value),
                (None, UnknownFields::Collect(ty)) if !is_ignored => self.held(ty, value),
                (None, _) => return None,
            };
            Some((name.clone(), held))
        });
        Json::Object(held.collect())
    }
}

/// A number with the digits that are kept of it.
fn rounded(width: NumberWidth, number: &JsonNumber) -> Json {
    let text = number.as_str();
    let kept = match width {
        NumberWidth::Single => scalar::read::<f32>(text).ok().map(|value| value.encode()),
        NumberWidth::Double => scalar::read::<f64>(text).ok().map(|value| value.encode()),
        NumberWidth::Decimal => None,
    };
    kept.and_then(|json| Json::decode(&json).ok()).unwrap_or_else(|| Json::Number(number.clone()))
}
