//! `document.rs`: the document itself, for servers that show it.

use super::{Context, rust};
use crate::files::GeneratedFile;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The file; the document is compact JSON already.
pub(super) fn module(context: &Context<'_>, document: &str) -> GeneratedFile {
    let docs = ["The document that this crate is made of.".to_owned()];
    rust(context, "src/document.rs", &docs, items(document))
}

fn items(document: &str) -> Vec<TokenStream> {
    let text = raw(document);
    vec![quote! {
        #[doc = " The document as compact JSON. A program that does not name it does not hold it."]
        pub const DOCUMENT: &str = #text;
    }]
}

/// A text without escapes.
fn raw(text: &str) -> Literal {
    let signs = (1..).map(|count| "#".repeat(count));
    let mut signs = signs.filter(|signs| !text.contains(&format!("\"{signs}")));
    let raw = signs.next().and_then(|signs| format!("r{signs}\"{text}\"{signs}").parse().ok());
    // A carriage return by itself cannot stand there, and no JSON has one that is not escaped.
    raw.unwrap_or_else(|| Literal::string(text))
}
