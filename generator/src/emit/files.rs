//! The files of code that a crate has.

use super::{Context, client, faults, operations, rust, server, testing, types, wire, written};
use crate::files::GeneratedFile;
use proc_macro2::TokenStream;

/// A file of code.
pub(super) struct File {
    path: &'static str,
    /// Its first line.
    docs: &'static str,
    items: Items,
    /// Whether a crate has it.
    pub is_needed: fn(&Context<'_>) -> bool,
}

/// What makes the items of a file.
enum Items {
    /// All of them, before any is text.
    Made(fn(&Context<'_>) -> Vec<TokenStream>),
    /// One by one, each made text before the next.
    Written(fn(&Context<'_>) -> Vec<String>),
}

impl File {
    /// The file.
    pub(super) fn made(&self, context: &Context<'_>) -> GeneratedFile {
        let docs = [self.docs.to_owned()];
        match self.items {
            Items::Made(items) => rust(context, self.path, &docs, items(context)),
            Items::Written(items) => written(context, self.path, &docs, items(context)),
        }
    }
}

fn always(_: &Context<'_>) -> bool {
    true
}

/// The files of crates, those first that take the most time: so that no thread is left alone with one of them at the end.
pub(super) const FILES: [File; 17] = [
    File {
        path: "src/types.rs",
        docs: "The types of the API, each with its limits.",
        items: Items::Written(types::items),
        is_needed: always,
    },
    File {
        path: "src/wire/decode.rs",
        docs: "How the types are read from JSON.",
        items: Items::Written(wire::decode::items),
        is_needed: always,
    },
    File {
        path: "src/testing.rs",
        docs: "Values for tests: valid ones, near misses, and both sides of every limit.",
        items: Items::Written(testing::items),
        is_needed: always,
    },
    File {
        path: "src/wire/text.rs",
        docs: "How enumerations stand in parameters, headers and prose.",
        items: Items::Written(wire::text::items),
        is_needed: wire::text::is_needed,
    },
    File {
        path: "src/wire/encode.rs",
        docs: "How the types are written as JSON, and the traits of serde.",
        items: Items::Written(wire::encode::items),
        is_needed: always,
    },
    File {
        path: "src/operations.rs",
        docs: "What each operation takes and gives.",
        items: Items::Made(operations::items),
        is_needed: always,
    },
    File {
        path: "src/wire/server.rs",
        docs: "How requests are read and replies are written.",
        items: Items::Made(wire::server::items),
        is_needed: always,
    },
    File {
        path: "src/wire/client.rs",
        docs: "How requests are written and replies are read.",
        items: Items::Made(wire::client::items),
        is_needed: always,
    },
    File {
        path: "src/server.rs",
        docs: "The server's side: a trait to implement, and a router that calls it.",
        items: Items::Made(server::items),
        is_needed: always,
    },
    File {
        path: "src/client.rs",
        docs: "The client's side: a function for each operation.",
        items: Items::Made(client::items),
        is_needed: always,
    },
    File {
        path: "src/wire/schemas.rs",
        docs: "The schemas that others refer to as data.",
        items: Items::Made(wire::schemas::items),
        is_needed: |context| !wire::schemas::needed(context).is_empty(),
    },
    File {
        path: "src/faults.rs",
        docs: "The API's own error bodies.",
        items: Items::Made(faults::items),
        is_needed: always,
    },
    File {
        path: "src/wire/mod.rs",
        docs: "How the types stand on the wire. Nothing here needs a review.",
        items: Items::Made(wire::items),
        is_needed: always,
    },
    File {
        path: "src/wire/body_forms.rs",
        docs: "How forms that are bodies stand on the wire.",
        items: Items::Made(wire::body_forms::items),
        is_needed: wire::body_forms::is_needed,
    },
    File {
        path: "src/wire/forms.rs",
        docs: "The forms of parameters and headers that are more than one plain text.",
        items: Items::Made(wire::forms::items),
        is_needed: wire::forms::is_needed,
    },
    File {
        path: "src/wire/patterns.rs",
        docs: "The tables and programs of patterns.",
        items: Items::Written(wire::patterns::items),
        is_needed: wire::patterns::is_needed,
    },
    File {
        path: "src/wire/xml.rs",
        docs: "How bodies of XML stand on the wire.",
        items: Items::Made(wire::xml::items),
        is_needed: wire::xml::is_needed,
    },
];
