//! How values stand in a form where their parts are named in brackets: the style `deepObject`, and what those who read
//! brackets make of it for lists, values and objects within objects.

use super::body_form::{self, FormKind};
use super::{Api, Object, Shape, TypeRef, UnknownFields};
use std::cell::Cell;

/// What may stand under a name and below it in brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brackets {
    /// The members of an object, as `name[member]`.
    pub members: Vec<(String, FormKind)>,
    /// How every other member of an object stands there, where it may have some.
    pub others: Option<FormKind>,
    /// How an item stands there where a list may: as `name[]`, or as `name[0]` where it has parts itself.
    pub item: Option<FormKind>,
    /// How a value stands there that has no parts, under the name alone.
    pub alone: Option<FormKind>,
}

/// How deep brackets may stand.
const MAX_DEPTH: usize = 8;

/// The most types that are looked at for one member of a form.
const MAX_TYPES: usize = 2_000;

/// How a value of a type stands in a form.
pub(super) fn kind(api: &Api, ty: &TypeRef) -> FormKind {
    Bracketing { api, types: Cell::new(0) }.of(ty, MAX_DEPTH).into_kind()
}

struct Bracketing<'a> {
    api: &'a Api,
    /// How many types were looked at.
    types: Cell<usize>,
}

impl Bracketing<'_> {
    fn of(&self, ty: &TypeRef, depth: usize) -> Brackets {
        self.types.set(self.types.get() + 1);
        if depth == 0 || self.types.get() > MAX_TYPES {
            return Brackets::alone(FormKind::Json);
        }
        match ty {
            TypeRef::Nullable(inner) => self.of(inner, depth),
            TypeRef::List(item) => self.list(item, depth),
            TypeRef::Map(of) => {
                let others = Some(self.of(of, depth - 1).into_kind());
                Brackets { others, ..Brackets::default() }
            }
            TypeRef::Plain(_) => Brackets::alone(body_form::kind(self.api, ty)),
            TypeRef::Named(id) => match &self.api.type_def(*id).shape {
                Shape::Alias(next) => self.of(next, depth),
                Shape::Checked(checked) if !checked.is_dynamic() => self.of(&checked.base, depth),
                Shape::List(list) => self.list(&list.item, depth),
                Shape::Object(object) => self.object(object, depth),
                Shape::Union(union) => {
                    let branches = union.branches.iter();
                    let branches = branches.map(|branch| self.of(&branch.ty, depth));
                    branches.reduce(Brackets::or).unwrap_or_default()
                }
                _ => Brackets::alone(body_form::kind(self.api, ty)),
            },
        }
    }

    fn list(&self, item: &TypeRef, depth: usize) -> Brackets {
        let item = Some(self.of(item, depth - 1).into_kind());
        Brackets { item, ..Brackets::default() }
    }

    fn object(&self, object: &Object, depth: usize) -> Brackets {
        let member = |ty| self.of(ty, depth - 1).into_kind();
        let fields = object.fields.iter();
        let members = fields.map(|field| (field.wire.clone(), member(&field.ty))).collect();
        let others = match &object.unknown {
            UnknownFields::Collect(ty) => Some(member(ty)),
            UnknownFields::Ignore | UnknownFields::Refuse => None,
        };
        Brackets { members, others, ..Brackets::default() }
    }
}

impl Brackets {
    fn alone(kind: FormKind) -> Self {
        Self { alone: Some(kind), ..Self::default() }
    }

    /// What one of two may be.
    fn or(mut self, other: Self) -> Self {
        for (name, kind) in other.members {
            match self.members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = either(known.clone(), kind),
                None => self.members.push((name, kind)),
            }
        }
        Self {
            members: self.members,
            others: either_or_one(self.others, other.others),
            item: either_or_one(self.item, other.item),
            alone: either_or_one(self.alone, other.alone),
        }
    }

    /// The simplest kind that says the same.
    fn into_kind(self) -> FormKind {
        let is_value =
            |(_, kind): &(String, FormKind)| matches!(kind, FormKind::Text | FormKind::Literal);
        match self {
            Self { members, others: None, item: None, alone: Some(kind) } if members.is_empty() => {
                kind
            }
            Self { members, others: None, item: None, alone: None }
                if members.iter().all(is_value) =>
            {
                FormKind::Deep(members)
            }
            brackets => FormKind::Brackets(Box::new(brackets)),
        }
    }
}

fn either_or_one(one: Option<FormKind>, other: Option<FormKind>) -> Option<FormKind> {
    match (one, other) {
        (Some(one), Some(other)) => Some(either(one, other)),
        (one, other) => one.or(other),
    }
}

/// Values of two kinds are read as JSON, which tells them apart.
fn either(one: FormKind, other: FormKind) -> FormKind {
    if one == other {
        return one;
    }
    let brackets = |kind| match kind {
        FormKind::Deep(members) => Ok(Brackets { members, ..Brackets::default() }),
        FormKind::Brackets(brackets) => Ok(*brackets),
        kind => Err(kind),
    };
    match (brackets(one), brackets(other)) {
        (Err(_), Err(_)) => FormKind::Json,
        (Ok(parts), Err(alone)) | (Err(alone), Ok(parts)) => {
            parts.or(Brackets::alone(alone)).into_kind()
        }
        (Ok(one), Ok(other)) => one.or(other).into_kind(),
    }
}
