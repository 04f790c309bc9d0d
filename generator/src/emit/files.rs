//! The files of code that a crate has.

use super::{Context, Module, client, faults, operations, rust, server, testing, types, wire};
use proc_macro2::TokenStream;

/// A file of code.
pub(super) struct File {
    path: &'static str,
    /// Its first line.
    docs: &'static str,
    items: fn(&Context<'_>) -> Vec<TokenStream>,
    /// Whether a crate has it.
    pub is_needed: fn(&Context<'_>) -> bool,
}

impl File {
    /// What stands in it.
    pub(super) fn module(&self, context: &Context<'_>) -> Module {
        rust(context, self.path, &[self.docs.to_owned()], (self.items)(context))
    }
}

fn always(_: &Context<'_>) -> bool {
    true
}

/// The files of every crate, then those that not every crate has.
pub(super) const FILES: [File; 17] = [
    File {
        path: "src/types.rs",
        docs: "The types of the API, each with its limits.",
        items: types::items,
        is_needed: always,
    },
    File {
        path: "src/operations.rs",
        docs: "What each operation takes and gives.",
        items: operations::items,
        is_needed: always,
    },
    File {
        path: "src/faults.rs",
        docs: "The API's own error bodies.",
        items: faults::items,
        is_needed: always,
    },
    File {
        path: "src/server.rs",
        docs: "The server's side: a trait to implement, and a router that calls it.",
        items: server::items,
        is_needed: always,
    },
    File {
        path: "src/client.rs",
        docs: "The client's side: a function for each operation.",
        items: client::items,
        is_needed: always,
    },
    File {
        path: "src/wire/mod.rs",
        docs: "How the types stand on the wire. Nothing here needs a review.",
        items: wire::items,
        is_needed: always,
    },
    File {
        path: "src/wire/decode.rs",
        docs: "How the types are read from JSON.",
        items: wire::decode::items,
        is_needed: always,
    },
    File {
        path: "src/wire/encode.rs",
        docs: "How the types are written as JSON, and the traits of serde.",
        items: wire::encode::items,
        is_needed: always,
    },
    File {
        path: "src/testing.rs",
        docs: "Values for tests: valid ones, near misses, and both sides of every limit.",
        items: testing::items,
        is_needed: always,
    },
    File {
        path: "src/wire/server.rs",
        docs: "How requests are read and replies are written.",
        items: wire::server::items,
        is_needed: always,
    },
    File {
        path: "src/wire/client.rs",
        docs: "How requests are written and replies are read.",
        items: wire::client::items,
        is_needed: always,
    },
    File {
        path: "src/wire/schemas.rs",
        docs: "The schemas that others refer to as data.",
        items: wire::schemas::items,
        is_needed: |context| !wire::schemas::needed(context).is_empty(),
    },
    File {
        path: "src/wire/body_forms.rs",
        docs: "How forms that are bodies stand on the wire.",
        items: wire::body_forms::items,
        is_needed: wire::body_forms::is_needed,
    },
    File {
        path: "src/wire/forms.rs",
        docs: "The forms of parameters and headers that are more than one plain text.",
        items: wire::forms::items,
        is_needed: wire::forms::is_needed,
    },
    File {
        path: "src/wire/patterns.rs",
        docs: "The tables and programs of patterns.",
        items: wire::patterns::items,
        is_needed: wire::patterns::is_needed,
    },
    File {
        path: "src/wire/text.rs",
        docs: "How enumerations stand in parameters, headers and prose.",
        items: wire::text::items,
        is_needed: wire::text::is_needed,
    },
    File {
        path: "src/wire/xml.rs",
        docs: "How bodies of XML stand on the wire.",
        items: wire::xml::items,
        is_needed: wire::xml::is_needed,
    },
];
