//! The operations of an API.

use super::{
    Content, Docs, FaultRow, Form, LeftOut, Origin, Pagination, Requirement, Server, Stated,
    TypeRef,
};
use crate::source::Span;
use specwright_runtime::json::Json;

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the document.
    pub id: String,
    /// True where the document keeps it out of the crate (`x-rust-skip`).
    pub is_skipped: bool,
    /// Its Rust name, in snake_case.
    pub name: String,
    /// The first part of the names of its types, in UpperCamelCase.
    pub prefix: String,
    /// `GET`, `POST` and so on.
    pub method: String,
    /// Other methods that do the same (`x-same-as`).
    pub also: Vec<String>,
    /// The action that a call names by a parameter (`x-rpc-action`).
    pub rpc: Option<Rpc>,
    /// The template of the path.
    pub path: String,
    /// Where the template stands.
    pub path_span: Span,
    /// What it does.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
    /// Path, query, header and cookie parameters, in the document's order.
    pub params: Vec<Param>,
    /// The request's body.
    pub body: Option<Body>,
    /// The documented replies, in the document's order.
    pub replies: Vec<Reply>,
    /// The Rust name of what a request says of the media types that its caller takes, where a handler has to know it.
    pub accept: Option<String>,
    /// Alternatives, each a list of what holds together.
    pub security: Vec<Vec<Requirement>>,
    /// Rows that differ from the API's own.
    pub faults: Vec<FaultRow>,
    /// How its replies lead from page to page (`x-pagination`).
    pub pagination: Option<Pagination>,
    /// The Rust name of the parameter that carries an idempotency key.
    pub idempotency_key: Option<String>,
    /// The names of the groups that it is listed under; for review, no code is made of them.
    pub tags: Vec<String>,
    /// Where it or its path is served, where that is said apart from the API; for review.
    pub servers: Vec<Server>,
    /// What the API calls on account of it, in the document's order; for review.
    pub callbacks: Vec<Callback>,
}

/// What an API calls on account of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Callback {
    /// Its name in the document.
    pub name: String,
    /// What is called; its path is a runtime expression.
    pub operation: Operation,
}

/// What may be called with what a reply holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its name in the document.
    pub name: String,
    /// All that it says but its description.
    pub says: Json,
    /// Where it stands.
    pub origin: Origin,
}

/// An action that a call names by a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rpc {
    /// Its name.
    pub action: String,
    /// The version of the API that has it.
    pub version: String,
}

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl Location {
    /// The word of the document.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Its Rust name, in snake_case.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Where it stands in a request.
    pub location: Location,
    /// True where a request without it is refused.
    pub required: bool,
    /// What it holds; for a list, the list.
    pub ty: TypeRef,
    /// How it stands on the wire; a whole query does so as its content says.
    pub form: Form,
    /// What it holds in its media type, where it is the whole query.
    pub content: Option<Content>,
    /// How its value hangs on others.
    pub derived: Vec<Derived>,
    /// What it means.
    pub docs: Docs,
    /// Where it stands in the document.
    pub origin: Origin,
    /// The value that stands for an absent one.
    pub default: Option<Stated<Json>>,
    /// Values that the document shows.
    pub examples: Vec<Stated<Json>>,
}

/// How the value of a parameter hangs on another parameter, by that one's name on the wire.
#[derive(Clone, Debug, PartialEq)]
pub enum Derived {
    /// Where it is absent (`x-default-by`).
    DefaultBy {
        /// The other parameter, on the wire.
        wire: String,
        /// A value for each value of the other.
        values: Vec<(String, Stated<Json>)>,
    },
    /// Whatever a request says (`x-forced-by`).
    ForcedBy {
        /// The other parameter, on the wire.
        wire: String,
        /// A value for each value of the other.
        values: Vec<(String, Stated<Json>)>,
    },
    /// Items that are not in the other list have no effect (`x-subset-of`).
    SubsetOf {
        /// The other parameter, on the wire.
        wire: String,
        /// Items that count as in the other list.
        always: Vec<String>,
    },
}

/// Whether a request says who sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Always: every alternative has schemes.
    Known,
    /// Or not: one of several alternatives has no scheme.
    KnownOrNot,
    /// Never: nothing is asked.
    Anyone,
}

impl Operation {
    /// Whether a request says who sends it.
    pub fn admission(&self) -> Admission {
        let mut has_schemes = self.security.iter().map(|all| !all.is_empty());
        match (has_schemes.clone().any(|has| has), has_schemes.all(|has| has)) {
            (false, _) => Admission::Anyone,
            (true, true) => Admission::Known,
            (true, false) => Admission::KnownOrNot,
        }
    }

    /// Everything that is written in a media type: the whole query, the request's body and those of the replies.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        let query = self.params.iter().filter_map(|param| param.content.as_ref());
        let body = self.body.iter().flat_map(|body| &body.contents);
        query.chain(body).chain(self.replies.iter().flat_map(|reply| &reply.contents))
    }

    /// The template of the path on the wire: an action has no path of its own, and a fragment is not sent.
    pub fn wire_path(&self) -> &str {
        match self.rpc {
            Some(_) => "/",
            None => self.path.split('#').next().unwrap_or_default(),
        }
    }
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What it holds in each of its media types, in the document's order; never empty.
    pub contents: Vec<Content>,
    /// Its other media types; for review, no code is made of them.
    pub left_out: Vec<LeftOut>,
    /// True where a request without it is refused.
    pub required: bool,
    /// What it means.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}

/// Which status codes a reply is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One.
    Code(u16),
    /// A hundred of them: 4 for `4XX`.
    Range(u16),
    /// Every other.
    Default,
}

/// One documented reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Which status codes it is for.
    pub status: Status,
    /// The name of its variant.
    pub name: String,
    /// What its body holds in each of its media types, in the document's order; empty where it has no body.
    pub contents: Vec<Content>,
    /// The other media types of its body; for review, no code is made of them.
    pub left_out: Vec<LeftOut>,
    /// Its headers.
    pub headers: Vec<Param>,
    /// What may be called next; for review, no code is made of it.
    pub links: Vec<Link>,
    /// What it means.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}
