//! From the model to the items of a crate. Nothing here can fail: what cannot be printed was refused before.

mod asked_for;
mod client;
mod contents;
mod credentials;
mod defaults;
mod docs;
mod example;
mod faults;
mod known;
mod manifest;
mod names;
mod operations;
mod pattern;
mod prose;
mod rules;
mod server;
mod statics;
pub mod surface;
mod testing;
mod types;
mod undocumented;
mod wire;

use crate::check::Checked;
use crate::files::{GeneratedFile, HEADER};
use crate::formats::FormatPolicy;
use crate::model::{Api, Operation};
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

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
}

/// Where a crate finds the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// In this folder, as seen from the crate.
    Path(String),
    /// Beside the crate, in `runtime/`: its sources are written along.
    Embedded,
}

/// One file of the crate, before it is text.
pub struct Module {
    /// Its path inside the crate, with `/` between the parts.
    pub path: String,
    /// What stands in it.
    pub content: Content,
}

/// What stands in a file.
pub enum Content {
    /// Text as it is.
    Text(String),
    /// Rust: a head of comments, then items.
    Rust {
        /// The comments on top, with line ends.
        head: String,
        /// The items.
        items: Vec<TokenStream>,
    },
}

/// What every file of a crate is made from.
struct Context<'a> {
    api: &'a Api,
    operations: Vec<&'a Operation>,
    document: String,
    options: &'a Options,
    trait_name: String,
}

impl Context<'_> {
    /// The title of the API, as plain text in one line.
    fn title(&self) -> String {
        docs::paragraphs([self.api.title.as_str()]).join(" ")
    }
}

/// Names that the server's file imports; a trait of such a name becomes `…Api`.
const SERVER_NAMES: [&str; 21] = [
    "A",
    "Api",
    "Authenticator",
    "Call",
    "Fault",
    "FromCall",
    "Future",
    "Handle",
    "IntoReply",
    "Operation",
    "Option",
    "Reply",
    "Result",
    "Router",
    "Routes",
    "S",
    "Self",
    "Send",
    "Server",
    "Some",
    "Sync",
];

/// The files of the crate.
pub fn emit(checked: &Checked, options: &Options) -> Vec<Module> {
    let api = asked_for::of(checked.api());
    let context = context(&api, options);
    let mut modules = manifest::modules(&context);
    modules.push(rust(&context, "src/lib.rs", &library_docs(&context), library()));
    modules.extend(
        FILES.iter().map(|(path, docs, items)| {
            rust(&context, path, &[(*docs).to_owned()], items(&context))
        }),
    );
    modules.extend(example::module(&context));
    if !wire::schemas::needed(&context).is_empty() {
        let docs = ["The schemas that others refer to as data.".to_owned()];
        modules.push(rust(&context, "src/wire/schemas.rs", &docs, wire::schemas::items(&context)));
    }
    if wire::body_forms::is_needed(&context) {
        let docs = ["How forms that are bodies stand on the wire.".to_owned()];
        let items = wire::body_forms::items(&context);
        modules.push(rust(&context, "src/wire/body_forms.rs", &docs, items));
    }
    if wire::forms::is_needed(&context) {
        let docs =
            ["The forms of parameters and headers that are more than one plain text.".to_owned()];
        modules.push(rust(&context, "src/wire/forms.rs", &docs, wire::forms::items(&context)));
    }
    if wire::patterns::is_needed(&context) {
        let docs = ["The tables and programs of patterns.".to_owned()];
        let items = wire::patterns::items(&context);
        modules.push(rust(&context, "src/wire/patterns.rs", &docs, items));
    }
    if wire::text::is_needed(&context) {
        let docs = ["How enumerations stand in parameters, headers and prose.".to_owned()];
        modules.push(rust(&context, "src/wire/text.rs", &docs, wire::text::items(&context)));
    }
    modules
}

fn context<'a>(api: &'a Api, options: &'a Options) -> Context<'a> {
    let mut trait_name = options.crate_name.to_upper_camel_case();
    if SERVER_NAMES.contains(&trait_name.as_str()) {
        trait_name.push_str("Api");
    }
    let document = docs::one_line(&options.document).replace('`', "'");
    Context { api, operations: api.operations.iter().collect(), document, options, trait_name }
}

type Items = fn(&Context<'_>) -> Vec<TokenStream>;

/// The files of every crate, each with its first line.
const FILES: [(&str, &str, Items); 11] = [
    ("src/types.rs", "The types of the API, each with its limits.", types::items),
    ("src/operations.rs", "What each operation takes and gives.", operations::items),
    ("src/faults.rs", "The API's own error bodies.", faults::items),
    (
        "src/server.rs",
        "The server's side: a trait to implement, and a router that calls it.",
        server::items,
    ),
    ("src/client.rs", "The client's side: a function for each operation.", client::items),
    (
        "src/wire/mod.rs",
        "How the types stand on the wire. Nothing here needs a review.",
        wire::items,
    ),
    ("src/wire/decode.rs", "How the types are read from JSON.", wire::decode::items),
    (
        "src/wire/encode.rs",
        "How the types are written as JSON, and the traits of serde.",
        wire::encode::items,
    ),
    (
        "src/testing.rs",
        "Values for tests: valid ones, near misses, and both sides of every limit.",
        testing::items,
    ),
    ("src/wire/server.rs", "How requests are read and replies are written.", wire::server::items),
    ("src/wire/client.rs", "How requests are written and replies are read.", wire::client::items),
];

fn rust(context: &Context<'_>, path: &str, docs: &[String], items: Vec<TokenStream>) -> Module {
    let mut head =
        format!("// {HEADER} `{}`: change that and generate again.\n\n", context.document);
    for line in docs {
        head.push_str(format!("//! {line}").trim_end());
        head.push('\n');
    }
    Module { path: path.to_owned(), content: Content::Rust { head, items } }
}

fn library_docs(context: &Context<'_>) -> Vec<String> {
    let title = docs::wrapped(&format!("{}: types, server and client.", context.title()));
    let meaning = docs::paragraphs([context.api.docs.text.as_str()]);
    let modules = [
        "- [`types`]: every value that crosses the wire; what has a limit cannot be made without it.",
        "- `operations`: what each operation takes and gives (features `server` and `client`).",
        "- `server`: a trait to implement, and a router that calls it (feature `server`).",
        "- `client`: a function for each operation (feature `client`).",
        "- `faults`: the API's own error bodies (features `server` and `client`).",
        "- `testing`: values for tests, valid ones and near misses (feature `testing`).",
    ];
    docs::joined([title, meaning, modules.map(str::to_owned).to_vec()])
}

fn library() -> Vec<TokenStream> {
    vec![quote! {
        #[cfg(feature = "client")]
        pub mod client;
        #[cfg(any(feature = "client", feature = "server"))]
        pub mod faults;
        #[cfg(any(feature = "client", feature = "server"))]
        pub mod operations;
        #[cfg(feature = "server")]
        pub mod server;
        #[cfg(feature = "testing")]
        pub mod testing;
        pub mod types;
        mod wire;
        pub use specwright_runtime as runtime;
    }]
}

/// A file that is text already.
fn text(file: GeneratedFile) -> Module {
    Module { path: file.path, content: Content::Text(file.text) }
}
