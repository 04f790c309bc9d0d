//! From the model to the items of a crate. Nothing here can fail: what cannot be printed was refused before.

mod asked_for;
mod client;
mod content_sets;
mod contents;
mod credentials;
mod defaults;
mod docs;
mod document;
mod example;
mod faults;
mod files;
mod free_names;
mod header_sets;
mod known;
mod lints;
mod manifest;
mod mentions;
mod names;
mod nesting;
mod operations;
mod outgoing;
mod parts;
mod pattern;
mod prose;
mod reply_enums;
mod reply_sets;
mod reply_structs;
mod rules;
mod scope;
mod securities;
mod sender;
mod server;
mod services;
mod shared_replies;
mod statics;
mod structures;
pub mod surface;
mod testing;
mod types;
mod undocumented;
mod wire;

use crate::check::Checked;
pub use parts::Modules;

use crate::files::{GeneratedFile, HEADER};
use crate::formats::FormatPolicy;
use crate::model::{Api, Operation, Outgoing, TypeDef};
use crate::selection::Selection;
use heck::ToUpperCamelCase;
use lints::Allowed;
use parts::{Parts, TagPart};
use proc_macro2::TokenStream;
use quote::quote;
use scope::{Scope, Tables};
use std::sync::Arc;

/// How a crate is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The name of the crate, such as `huawei-apig`.
    pub crate_name: String,
    /// The version of the crate, such as `0.1.0`.
    pub version: String,
    /// Where the crate finds the runtime.
    pub runtime: RuntimeSource,
    /// The name by which generated files cite the document, the same on every machine.
    pub document: String,
    /// Which formats values are held to.
    pub formats: FormatPolicy,
    /// Which operations are made, with the types that they reach.
    pub selection: Selection,
    /// How its modules are laid out.
    pub modules: Modules,
    /// What the server's side is made of.
    pub server: ServerOptions,
    /// Whether the crate has `testing`: strategies that make values of its types.
    pub has_testing: bool,
}

impl Options {
    /// A crate of this name made of the document that generated files cite by this name: version 0.1.0, the runtime's
    /// sources beside it, everything else as by default.
    pub fn new(crate_name: impl Into<String>, document: impl Into<String>) -> Self {
        Self {
            crate_name: crate_name.into(),
            version: "0.1.0".to_owned(),
            runtime: RuntimeSource::Embedded,
            document: document.into(),
            formats: FormatPolicy::default(),
            selection: Selection::default(),
            modules: Modules::default(),
            server: ServerOptions::default(),
            has_testing: true,
        }
    }
}

/// What the server's side of a crate is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServerOptions {
    /// The traits that implementors provide.
    pub traits: Traits,
    /// Whether the crate holds its document, for the server to give to whoever asks.
    pub embeds_document: bool,
    /// Whether webhooks and callbacks are made too: what sends them, what receives them, and the schemas that only they
    /// lead to.
    pub has_outgoing: bool,
}

/// What a crate holds besides the operations of its API.
#[derive(Debug, Default)]
pub struct Extras {
    /// The document as compact JSON.
    pub document: Option<String>,
    /// The calls that the API makes by itself, each group after its own checks.
    pub outgoing: Vec<Outgoing>,
}

/// How operations are spread over traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Traits {
    /// One trait has all of them.
    #[default]
    Api,
    /// One trait for each tag has those whose first tag it is; those without any have the trait of the API.
    Tag,
}

/// Where a crate finds the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// In this folder, as seen from the crate.
    Path(String),
    /// Beside the crate, in `runtime/`: its sources are written along.
    Embedded,
}

/// Makes text of an item.
pub type Write = dyn Fn(TokenStream) -> String + Sync;

/// What every file of a crate is made from.
#[derive(Clone)]
struct Context<'a> {
    api: &'a Api,
    /// The types of the scope.
    types: Vec<&'a TypeDef>,
    /// The operations of the scope.
    operations: Vec<&'a Operation>,
    scope: Scope,
    parts: Arc<Parts>,
    tables: Arc<Tables>,
    document: String,
    options: &'a Options,
    trait_name: String,
    write: &'a Write,
}

impl Context<'_> {
    /// The title of the API, as plain text in one line.
    fn title(&self) -> String {
        docs::plain(&self.api.title)
    }

    /// Items as text.
    fn texts(&self, items: impl IntoIterator<Item = TokenStream>) -> Vec<String> {
        items.into_iter().map(self.write).collect()
    }
}

/// Names that the files of the server import; a trait of such a name becomes `…Api`.
const SERVER_NAMES: [&str; 36] = [
    "A",
    "Accept",
    "Anyone",
    "Api",
    "Authenticator",
    "Binary",
    "Call",
    "Content",
    "Decode",
    "Encode",
    "Event",
    "EventData",
    "Fault",
    "Framing",
    "FromCall",
    "FromContent",
    "Future",
    "Handle",
    "HeaderMap",
    "IntoReply",
    "Known",
    "Operation",
    "Option",
    "Reply",
    "ReplyCheck",
    "ReplyWriter",
    "Result",
    "Router",
    "Routes",
    "S",
    "Self",
    "Send",
    "Server",
    "Some",
    "Sync",
    "Violations",
];

/// The files of the crate. What is of some size becomes text right after it is made, on the same thread, so that no more code
/// is in memory than is worked on.
pub fn emit(
    checked: &Checked,
    options: &Options,
    extras: &Extras,
    write: &Write,
) -> Vec<GeneratedFile> {
    let api = asked_for::of(checked.api());
    let mut context = context(&api, options, write);
    context.parts = Arc::new(Parts::of(&api, options.modules, &extras.outgoing));
    let mut files = manifest::modules(&context);
    files.push(library(&context, extras));
    files.extend(files::made(&context));
    files.extend(example::module(&context));
    files.extend(extras.document.iter().map(|json| document::module(&context, json)));
    files.extend(extras.outgoing.iter().flat_map(|calls| outgoing::modules(calls, &context)));
    files
}

fn context<'a>(api: &'a Api, options: &'a Options, write: &'a Write) -> Context<'a> {
    let mut trait_name = options.crate_name.to_upper_camel_case();
    if SERVER_NAMES.contains(&trait_name.as_str()) {
        trait_name.push_str("Api");
    }
    let document = docs::one_line(&options.document).replace('`', "'");
    let (types, operations) = (api.types.iter().collect(), api.operations.iter().collect());
    let (scope, parts, tables) = (Scope::default(), Arc::default(), Arc::default());
    Context { api, types, operations, scope, parts, tables, document, options, trait_name, write }
}

fn rust(
    context: &Context<'_>,
    path: &str,
    docs: &[String],
    items: Vec<TokenStream>,
) -> GeneratedFile {
    written(context, path, docs, context.texts(items))
}

/// A file of items that are text already.
fn written(
    context: &Context<'_>,
    path: &str,
    docs: &[String],
    items: Vec<String>,
) -> GeneratedFile {
    let document = &context.document;
    let mut text = format!("// {HEADER} `{document}`: change that and generate again.\n\n");
    for line in docs {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    text.reserve_exact(items.iter().map(String::len).sum());
    items.iter().for_each(|item| text.push_str(item));
    GeneratedFile { path: path.to_owned(), text }
}

fn library_docs(context: &Context<'_>) -> Vec<String> {
    let title = docs::wrapped(&format!("{}: types, server and client.", context.title()));
    let meaning = docs::page(&context.api.docs.text);
    let mut modules = vec![
        "- [`types`]: every value that crosses the wire; what has a limit cannot be made without it.",
        "- `operations`: what each operation takes and gives (features `server` and `client`).",
        "- `server`: a trait to implement, and a router that calls it (feature `server`).",
        "- `client`: a function for each operation (feature `client`).",
        "- `faults`: the API's own error bodies (features `server` and `client`).",
    ];
    if context.options.has_testing {
        modules
            .push("- `testing`: values for tests, valid ones and near misses (feature `testing`).");
    }
    // Beneath the last section of the document the list would be part of it.
    let has_sections = meaning.iter().any(|line| line.starts_with('#'));
    let heading = has_sections.then(|| "# Modules".to_owned()).into_iter().collect();
    let modules = modules.into_iter().map(str::to_owned).collect();
    docs::joined([title, meaning, heading, modules, tags_docs(context)])
}

/// How to have only a part of a crate that is spread over tags.
fn tags_docs(context: &Context<'_>) -> Vec<String> {
    let Some(TagPart { name, feature, .. }) = context.parts.tags.first() else { return Vec::new() };
    docs::wrapped(&format!(
        "Each tag is a feature: with `default-features = false`, `{feature}` brings the operations of {} and the types that \
         only they need. All are on by default.",
        docs::code(name)
    ))
}

fn library(context: &Context<'_>, extras: &Extras) -> GeneratedFile {
    rust(context, "src/lib.rs", &library_docs(context), modules(context, extras))
}

fn modules(context: &Context<'_>, extras: &Extras) -> Vec<TokenStream> {
    let Allowed { sizes, names, depths } = lints::allowed(context.api);
    let document = extras.document.as_ref().map(|_| quote! { pub mod document; });
    let outgoing = extras.outgoing.iter().map(|calls| {
        let Allowed { sizes, names, depths } = lints::allowed(&calls.api);
        let module = outgoing::declaration(calls);
        quote! { #sizes #names #depths #module }
    });
    let testing = context.options.has_testing.then(|| {
        quote! {
            #[cfg(feature = "testing")]
            pub mod testing;
        }
    });
    let declarations = quote! {
        #depths
        #[cfg(feature = "client-core")]
        pub mod client;
        #document
        #(#outgoing)*
        #[cfg(any(feature = "client-core", feature = "server"))]
        pub mod faults;
        #sizes
        #names
        #[cfg(any(feature = "client-core", feature = "server"))]
        pub mod operations;
        #[cfg(feature = "server")]
        pub mod server;
        #testing
        #sizes
        #names
        pub mod types;
        #names
        mod wire;
        pub use specwright_runtime as runtime;
    };
    nesting::limit(context.api).into_iter().chain([declarations]).collect()
}
