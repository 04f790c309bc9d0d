//! The files of code that a crate has.

use super::names::ident;
use super::parts::TagPart;
use super::scope::Scope;
use super::{Context, client, docs, faults, operations, server, testing, types, wire, written};
use crate::files::GeneratedFile;
use crate::parallel;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A file of code, or one for each part of a crate.
struct File {
    path: &'static str,
    /// Its first line.
    docs: &'static str,
    items: Items,
    parts: Placed,
    /// Whether a crate, or a part of it, has it.
    is_needed: fn(&Context<'_>) -> bool,
}

/// What makes the items of a file.
enum Items {
    /// All of them, before any is text.
    Made(fn(&Context<'_>) -> Vec<TokenStream>),
    /// One by one, each made text before the next.
    Written(fn(&Context<'_>) -> Vec<String>),
}

/// Where the parts of a crate that is spread over tags have what a file holds.
enum Placed {
    /// There is one file for all parts.
    Together,
    /// In modules of its own module.
    Below,
    /// The same, and what is public there stands in its own module too.
    Shown,
    /// In the modules of the parts within the folder of the file.
    Folded,
}

/// The files of code of a crate.
pub(super) fn made(context: &Context<'_>) -> Vec<GeneratedFile> {
    let parts: Vec<Context<'_>> =
        context.scopes().into_iter().map(|scope| context.within(scope)).collect();
    let each = FILES.iter().flat_map(|file| {
        let contexts = match file.parts {
            Placed::Together => std::slice::from_ref(context),
            Placed::Below | Placed::Shown | Placed::Folded => &parts,
        };
        contexts.iter().map(move |context| (file, context))
    });
    let each: Vec<_> = each.filter(|(file, context)| (file.is_needed)(context)).collect();
    parallel::each(&each, |(file, context)| file.made(context, &parts))
}

impl File {
    fn made(&self, context: &Context<'_>, parts: &[Context<'_>]) -> GeneratedFile {
        let declared = match context.scope {
            Scope::Shared => self.declarations(parts),
            Scope::Whole | Scope::Tag(_) => None,
        };
        let declared = declared.into_iter().map(context.write);
        let items = match self.items {
            Items::Made(items) => context.texts(items(context)),
            Items::Written(items) => items(context),
        };
        let items = declared.chain(items).collect();
        written(context, &self.path(context), &self.docs(context), items)
    }

    fn path(&self, context: &Context<'_>) -> String {
        let Some(TagPart { module, .. }) = context.tag() else { return self.path.to_owned() };
        match (&self.parts, self.path.rsplit_once('/')) {
            (Placed::Folded, Some((folder, name))) => format!("{folder}/{module}/{name}"),
            _ => format!("{}/{module}.rs", self.path.trim_end_matches(".rs")),
        }
    }

    fn docs(&self, context: &Context<'_>) -> Vec<String> {
        let first = vec![self.docs.to_owned()];
        let Some(TagPart { name, feature, .. }) = context.tag() else { return first };
        let text = format!("What only {} needs: feature `{feature}`.", docs::code(name));
        docs::joined([first, docs::wrapped(&text)])
    }

    /// The modules of the parts, each behind its feature.
    fn declarations(&self, parts: &[Context<'_>]) -> Option<TokenStream> {
        let is_shown = match self.parts {
            Placed::Together | Placed::Folded => return None,
            Placed::Below => false,
            Placed::Shown => true,
        };
        let needed = parts.iter().filter(|part| (self.is_needed)(part)).filter_map(Context::tag);
        let needed: Vec<(&str, Ident)> =
            needed.map(|tag| (tag.feature.as_str(), ident(&tag.module))).collect();
        let modules = needed.iter().map(|(feature, module)| {
            quote! { #[cfg(feature = #feature)] mod #module; }
        });
        let shown = needed.iter().filter(|_| is_shown).map(|(feature, module)| {
            quote! { #[cfg(feature = #feature)] pub use #module::*; }
        });
        Some(modules.chain(shown).collect())
    }
}

fn always(_: &Context<'_>) -> bool {
    true
}

/// Whether there are types, unless a part needs it that is always there.
fn has_types(context: &Context<'_>) -> bool {
    context.tag().is_none() || !context.types.is_empty()
}

/// The files of crates, those first that take the most time: so that no thread is left alone with one of them at the end.
const FILES: [File; 17] = [
    File {
        path: "src/types.rs",
        docs: "The types of the API, each with its limits.",
        items: Items::Written(types::items),
        parts: Placed::Shown,
        is_needed: has_types,
    },
    File {
        path: "src/wire/decode.rs",
        docs: "How the types are read from JSON.",
        items: Items::Written(wire::decode::items),
        parts: Placed::Folded,
        is_needed: wire::decode::is_needed,
    },
    File {
        path: "src/testing.rs",
        docs: "Values for tests: valid ones, near misses, and both sides of every limit.",
        items: Items::Written(testing::items),
        parts: Placed::Below,
        is_needed: testing::is_needed,
    },
    File {
        path: "src/wire/text.rs",
        docs: "How enumerations stand in parameters, headers and prose.",
        items: Items::Written(wire::text::items),
        parts: Placed::Folded,
        is_needed: wire::text::is_needed,
    },
    File {
        path: "src/wire/encode.rs",
        docs: "How the types are written as JSON, and the traits of serde.",
        items: Items::Written(wire::encode::items),
        parts: Placed::Folded,
        is_needed: wire::encode::is_needed,
    },
    File {
        path: "src/operations.rs",
        docs: "What each operation takes and gives.",
        items: Items::Made(operations::items),
        parts: Placed::Shown,
        is_needed: always,
    },
    File {
        path: "src/wire/server.rs",
        docs: "How requests are read and replies are written.",
        items: Items::Made(wire::server::items),
        parts: Placed::Folded,
        is_needed: wire::server::is_needed,
    },
    File {
        path: "src/wire/client.rs",
        docs: "How requests are written and replies are read.",
        items: Items::Made(wire::client::items),
        parts: Placed::Folded,
        is_needed: wire::client::is_needed,
    },
    File {
        path: "src/server.rs",
        docs: "The server's side: a trait to implement, and a router that calls it.",
        items: Items::Made(server::items),
        parts: Placed::Shown,
        is_needed: server::is_needed,
    },
    File {
        path: "src/client.rs",
        docs: "The client's side: a function for each operation.",
        items: Items::Made(client::items),
        parts: Placed::Below,
        is_needed: always,
    },
    File {
        path: "src/wire/schemas.rs",
        docs: "The schemas that others refer to as data.",
        items: Items::Made(wire::schemas::items),
        parts: Placed::Together,
        is_needed: |context| !context.checked_places().is_empty(),
    },
    File {
        path: "src/faults.rs",
        docs: "The API's own error bodies.",
        items: Items::Made(faults::items),
        parts: Placed::Together,
        is_needed: always,
    },
    File {
        path: "src/wire/mod.rs",
        docs: "How the types stand on the wire. Nothing here needs a review.",
        items: Items::Made(wire::items),
        parts: Placed::Folded,
        is_needed: always,
    },
    File {
        path: "src/wire/body_forms.rs",
        docs: "How forms that are bodies stand on the wire.",
        items: Items::Made(wire::body_forms::items),
        parts: Placed::Folded,
        is_needed: wire::body_forms::is_needed,
    },
    File {
        path: "src/wire/forms.rs",
        docs: "The forms of parameters and headers that are more than one plain text.",
        items: Items::Made(wire::forms::items),
        parts: Placed::Folded,
        is_needed: wire::forms::is_needed,
    },
    File {
        path: "src/wire/patterns.rs",
        docs: "The tables and programs of patterns.",
        items: Items::Written(wire::patterns::items),
        parts: Placed::Folded,
        is_needed: wire::patterns::is_needed,
    },
    File {
        path: "src/wire/xml.rs",
        docs: "How bodies of XML stand on the wire.",
        items: Items::Made(wire::xml::items),
        parts: Placed::Folded,
        is_needed: wire::xml::is_needed,
    },
];
