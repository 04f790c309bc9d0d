//! The whole of an API.

use super::{
    Faults, Lifecycle, Operation, Origin, Plain, Rule, Rules, Scheme, Server, TextContents,
    TypeDef, TypeId, TypeRef, XmlObject,
};
use crate::overrides::Dependency;
use crate::resolve::Unmade;
use specwright_runtime::text::Format;

/// The whole of an API: what the crate is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The document's title.
    pub title: String,
    /// The document's version.
    pub version: String,
    /// What the API is for.
    pub docs: Docs,
    /// Where the document says of itself what it is.
    pub about: About,
    /// Where it is served, unless an operation says otherwise.
    pub servers: Vec<Server>,
    /// Every type, in the document's order.
    pub types: Vec<TypeDef>,
    /// Every schema as data, for what refers to it.
    pub definitions: Vec<Rules>,
    /// What schemas say of the content of strings; for review, no code is made of it.
    pub contents: TextContents,
    /// The objects that bodies of XML are made of.
    pub xml_objects: Vec<XmlObject>,
    /// What the document says of groups of operations; documentation alone.
    pub tags: Vec<Tag>,
    /// Every operation, in the document's order.
    pub operations: Vec<Operation>,
    /// What the API calls by itself, in the document's order; each path is the name of a webhook.
    pub webhooks: Vec<Operation>,
    /// Every security scheme.
    pub schemes: Vec<Scheme>,
    /// The API's own error bodies.
    pub faults: Option<Faults>,
    /// The crates that types of the user's own come from.
    pub dependencies: Vec<Dependency>,
    /// What is left out, since webhooks and callbacks are not asked for.
    pub unmade: Unmade,
}

/// What the document says of itself; for review, no code is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The version of OpenAPI that it is written in.
    pub openapi: String,
    /// Where its own version stands.
    pub version: Origin,
}

/// A group of operations, as the document describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name, by which operations are listed under it.
    pub name: String,
    /// What it is about; empty where the document is silent.
    pub text: String,
}

/// What a person may read about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One sentence, or the whole description; empty where the document is silent.
    pub text: String,
    /// True where the document advises against use.
    pub deprecated: bool,
    /// How long it is meant to stay, where the document says so.
    pub lifecycle: Option<Box<Lifecycle>>,
}

impl Api {
    /// The type with this place.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Whether any value is held to a format.
    pub fn has_format(&self, format: Format) -> bool {
        let mut open: Vec<&Rules> = self.definitions.iter().collect();
        while let Some(rules) = open.pop() {
            if rules.0.contains(&Rule::Format(format)) {
                return true;
            }
            open.extend(rules.0.iter().flat_map(Rule::within));
        }
        let params = self.operations.iter().flat_map(|operation| &operation.params);
        let headers = self.operations.iter().flat_map(|operation| &operation.replies);
        let headers = headers.flat_map(|reply| &reply.headers);
        params.chain(headers).any(|param| param.ty == TypeRef::Plain(Plain::Formatted(format)))
    }
}
