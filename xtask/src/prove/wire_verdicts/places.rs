//! The bodies that both documents have, and the types that hold them in both crates.

use specwright::diff::Change;
use specwright::model::{Api, Codec, Content, Operation, Shape, TypeDef, TypeRef};

use super::foreseen::{Direction, Foreseen};

/// A body in both documents.
pub struct Place {
    /// Where it first stands: method, path, and which body.
    pub name: String,
    /// Who sends it.
    pub side: Side,
    /// The type that holds it in the older crate.
    pub base: String,
    /// The type that holds it in the newer crate.
    pub head: String,
    /// What the review says of it.
    pub foreseen: Foreseen,
}

/// Who sends a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Callers do.
    Request,
    /// The server does.
    Reply,
}

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// The older one.
    Base,
    /// The newer one.
    Head,
}

/// Every pair of types that hold the same body, once. Where several operations have it, each has to foresee what
/// becomes of its values.
pub fn of(base: &Api, head: &Api, changes: &[Change]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for older in &base.operations {
        let same = |newer: &&Operation| newer.method == older.method && newer.path == older.path;
        let Some(newer) = head.operations.iter().find(same) else { continue };
        for (side, name, base, head) in bodies((base, older), (head, newer)) {
            let foreseen = Foreseen::of(changes, side, (older, newer));
            let is_known = |place: &&mut Place| {
                place.side == side && place.base == base.name && place.head == head.name
            };
            match places.iter_mut().find(is_known) {
                Some(place) => place.foreseen.restrict(foreseen),
                None => places.push(Place {
                    name: format!("{} {} {name}", newer.method, newer.path),
                    side,
                    base: base.name.clone(),
                    head: head.name.clone(),
                    foreseen,
                }),
            }
        }
    }
    places
}

/// Both types of each body that both operations have as JSON of the same media type.
fn bodies<'a>(
    (base, older): (&'a Api, &'a Operation),
    (head, newer): (&'a Api, &'a Operation),
) -> Vec<(Side, String, &'a TypeDef, &'a TypeDef)> {
    let types = |older: &'a [Content], newer: &'a [Content]| {
        let pairs = older.iter().filter(|older| older.codec == Codec::Json).filter_map(|older| {
            let newer = newer.iter().find(|newer| newer.essence() == older.essence())?;
            described(base, &older.ty).zip(described(head, &newer.ty))
        });
        pairs.collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    if let Some((older, newer)) = older.body.as_ref().zip(newer.body.as_ref()) {
        for (base, head) in types(&older.contents, &newer.contents) {
            found.push((Side::Request, "request".to_owned(), base, head));
        }
    }
    for reply in &older.replies {
        let newer = newer.replies.iter().find(|newer| newer.status == reply.status);
        let Some(newer) = newer else { continue };
        for (base, head) in types(&reply.contents, &newer.contents) {
            found.push((Side::Reply, format!("reply {:?}", reply.status), base, head));
        }
    }
    found
}

/// The type whose schema the crate knows as data; another name for a type is described with that one.
fn described<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a TypeDef> {
    let TypeRef::Named(id) = ty else { return None };
    let def = api.type_def(*id);
    match &def.shape {
        Shape::Alias(ty) => described(api, ty),
        _ => Some(def),
    }
}

impl Side {
    /// The function that reads a body of this side.
    pub fn decoder(self) -> &'static str {
        match self {
            Self::Request => "decode",
            Self::Reply => "decode_reply",
        }
    }
}

impl Place {
    /// The types that make and read the values of a direction, each with its edition.
    pub fn types(&self, direction: Direction) -> [(Edition, &str); 2] {
        let base = (Edition::Base, self.base.as_str());
        let head = (Edition::Head, self.head.as_str());
        match direction {
            Direction::Lost => [base, head],
            Direction::Gained => [head, base],
        }
    }
}
