//! Names that became others: two types that stand in the same place, of which each side knows only one.

use crate::diff::pairing::{Listed, partners};
use crate::emit::surface::statics_of;
use crate::model::{
    Api, Content, Operation, Shape, TypeDef, TypeId, TypeRef, Union, UnknownFields,
};
use std::collections::{HashMap, HashSet};

/// What older names are called in the newer crate; names that are the same are left out.
#[derive(Debug, Default)]
pub(super) struct Renames {
    /// Types, their limits included, and the requests and replies of operations.
    pub types: HashMap<String, String>,
    /// Functions of the client and of the server's trait, and the statics of operations.
    pub functions: HashMap<String, String>,
}

impl Renames {
    /// What a type of the older crate is called in the newer one.
    pub(super) fn of_type<'n>(&'n self, name: &'n str) -> &'n str {
        self.types.get(name).map_or(name, String::as_str)
    }

    /// The same of a function or a static.
    pub(super) fn of_function<'n>(&'n self, name: &'n str) -> &'n str {
        self.functions.get(name).map_or(name, String::as_str)
    }
}

/// Finds the names that became others.
pub(super) fn renames(base: &Api, head: &Api) -> Renames {
    let mut walk = Walk { base, head, seen: HashSet::new(), open: Vec::new() };
    let mut renames = Renames::default();
    let [older, newer] = [base, head].map(listed);
    let partners = partners((base, &older), (head, &newer));
    for (older, partner) in base.operations.iter().zip(partners) {
        let Some(newer) = partner.map(|index| &head.operations[index]) else { continue };
        walk.operations(older, newer);
        of_operation(&mut renames, older, newer);
    }
    let [known, new] = [base, head].map(|api| names(api).collect::<HashSet<_>>());
    let mut taken = HashSet::new();
    for (older, newer) in walk.pairs() {
        if older.name != newer.name
            && !new.contains(older.name.as_str())
            && !known.contains(newer.name.as_str())
            && !renames.types.contains_key(&older.name)
            && taken.insert(&newer.name)
        {
            for suffix in ["", "Limits", "Rules"] {
                let [before, after] = [older, newer].map(|def| format!("{}{suffix}", def.name));
                renames.types.insert(before, after);
            }
        }
    }
    renames
}

fn listed(api: &Api) -> Vec<Listed<'_>> {
    api.operations.iter().map(|operation| Listed { operation, label: "" }).collect()
}

fn names(api: &Api) -> impl Iterator<Item = &str> {
    api.types.iter().map(|def| def.name.as_str())
}

fn of_operation(renames: &mut Renames, older: &Operation, newer: &Operation) {
    if older.prefix != newer.prefix {
        for suffix in ["Request", "Reply", "Body"] {
            let [before, after] = [older, newer].map(|op| format!("{}{suffix}", op.prefix));
            renames.types.insert(before, after);
        }
        for reply in &older.replies {
            for suffix in ["", "Content"] {
                let [before, after] =
                    [older, newer].map(|op| format!("{}{}{suffix}", op.prefix, reply.name));
                renames.types.insert(before, after);
            }
        }
    }
    if older.name != newer.name {
        renames.functions.insert(older.name.clone(), newer.name.clone());
        renames.functions.extend(statics_of(older).into_iter().zip(statics_of(newer)));
    }
}

/// Goes through both models at once, from the operations on.
struct Walk<'a> {
    base: &'a Api,
    head: &'a Api,
    seen: HashSet<(TypeId, TypeId)>,
    open: Vec<(TypeId, TypeId)>,
}

impl<'a> Walk<'a> {
    fn operations(&mut self, base: &'a Operation, head: &'a Operation) {
        for older in &base.params {
            let same = |newer: &&crate::model::Param| {
                (newer.location, &newer.wire) == (older.location, &older.wire)
            };
            if let Some(newer) = head.params.iter().find(same) {
                self.meet(&older.ty, &newer.ty);
            }
        }
        if let (Some(older), Some(newer)) = (&base.body, &head.body) {
            self.contents(&older.contents, &newer.contents);
        }
        for older in &base.replies {
            let newer = head.replies.iter().find(|newer| newer.status == older.status);
            self.contents(&older.contents, newer.map_or(&[], |newer| &newer.contents));
            for header in &older.headers {
                let same = |newer: &&crate::model::Param| newer.wire == header.wire;
                if let Some(newer) = newer.and_then(|newer| newer.headers.iter().find(same)) {
                    self.meet(&header.ty, &newer.ty);
                }
            }
        }
    }

    fn contents(&mut self, base: &[Content], head: &[Content]) {
        for older in base {
            let same = |newer: &&Content| newer.media_type == older.media_type;
            if let Some(newer) = head.iter().find(same) {
                self.meet(&older.ty, &newer.ty);
            }
        }
    }

    fn meet(&mut self, base: &TypeRef, head: &TypeRef) {
        match (base, head) {
            (TypeRef::Named(older), TypeRef::Named(newer)) => {
                if self.seen.insert((*older, *newer)) {
                    self.open.push((*older, *newer));
                }
            }
            (TypeRef::List(older), TypeRef::List(newer))
            | (TypeRef::Map(older), TypeRef::Map(newer))
            | (TypeRef::Nullable(older), TypeRef::Nullable(newer)) => self.meet(older, newer),
            _ => {}
        }
    }

    /// Every two types that stand in the same place, in the order in which they are met.
    fn pairs(mut self) -> Vec<(&'a TypeDef, &'a TypeDef)> {
        let mut pairs = Vec::new();
        self.open.reverse();
        while let Some((older, newer)) = self.open.pop() {
            let (older, newer) = (self.base.type_def(older), self.head.type_def(newer));
            pairs.push((older, newer));
            self.inside(&older.shape, &newer.shape);
        }
        pairs
    }

    fn inside(&mut self, base: &Shape, head: &Shape) {
        match (base, head) {
            (Shape::Alias(older), Shape::Alias(newer)) => self.meet(older, newer),
            (Shape::List(older), Shape::List(newer)) => self.meet(&older.item, &newer.item),
            (Shape::Checked(older), Shape::Checked(newer)) => self.meet(&older.base, &newer.base),
            (Shape::Union(older), Shape::Union(newer)) => self.branches(older, newer),
            (Shape::Object(older), Shape::Object(newer)) => {
                for field in &older.fields {
                    let same = newer.fields.iter().find(|other| other.wire == field.wire);
                    if let Some(other) = same {
                        self.meet(&field.ty, &other.ty);
                    }
                }
                if let (UnknownFields::Collect(older), UnknownFields::Collect(newer)) =
                    (&older.unknown, &newer.unknown)
                {
                    self.meet(older, newer);
                }
            }
            _ => {}
        }
    }

    /// Branches of one name belong together; of those left, the ones with the same tags.
    fn branches(&mut self, base: &Union, head: &Union) {
        for older in &base.branches {
            let named = head.branches.iter().find(|newer| newer.name == older.name);
            let tagged = head
                .branches
                .iter()
                .find(|newer| !older.tags.is_empty() && newer.tags == older.tags);
            if let Some(newer) = named.or(tagged) {
                self.meet(&older.ty, &newer.ty);
            }
        }
    }
}
