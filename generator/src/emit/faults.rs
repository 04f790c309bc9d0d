//! `faults.rs`: the API's own error bodies as a table, and a function for each that handlers answer with.

use super::names::ident;
use super::{Context, docs, prose};
use crate::model::{FRAMEWORK_ROWS, FaultRow, Faults, Operation};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The items of `faults.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let api = context.api;
    let overriding = api.operations.iter().filter(|operation| !operation.faults.is_empty());
    let own = overriding.clone().map(|operation| {
        let text = format!(" Where `{}` differs from its API.", operation.id.replace('`', "'"));
        let name = table_name(operation);
        table(&name, &text, api.faults.as_ref(), &operation.faults, quote! { Some(&FAULTS) })
    });
    let document = match &api.faults {
        Some(faults) => table(&ident("FAULTS"), TABLE, Some(faults), &faults.rows, quote! { None }),
        None => table(&ident("FAULTS"), NO_TABLE, None, &[], quote! { None }),
    };
    let rows = api.faults.iter().flat_map(|faults| &faults.rows);
    let rows = rows.chain(overriding.clone().flat_map(|operation| &operation.faults));
    let mut seen = BTreeSet::new();
    let answers: Vec<TokenStream> = rows
        .filter(|row| !FRAMEWORK_ROWS.contains(&row.name.as_str()) && seen.insert(&row.name))
        .map(|row| answer(context, row))
        .collect();
    let fault = (!answers.is_empty()).then(|| quote! { Fault, });
    let filled = api.faults.is_some() || overriding.clone().next().is_some();
    let row = filled.then(|| quote! { FaultRow, });
    let text = filled.then(|| quote! { use specwright_runtime::fault::FaultValue::Text; });
    let import = quote! { use specwright_runtime::fault::{#fault #row FaultTable}; #text };
    [import].into_iter().chain([document]).chain(own).chain(answers).collect()
}

const TABLE: &str =
    " What this API answers when a request does not reach its handler, or the handler gives up.";
const NO_TABLE: &str =
    " The document states no error bodies of its own: faults are answered as RFC 9457 problems.";

/// The name of an operation's own table.
pub(super) fn table_name(operation: &Operation) -> Ident {
    format_ident!("{}_FAULTS", operation.name.to_shouty_snake_case())
}

fn table(
    name: &Ident,
    text: &str,
    faults: Option<&Faults>,
    rows: &[FaultRow],
    otherwise: TokenStream,
) -> TokenStream {
    let media_type = faults.map_or("application/json", |faults| faults.media_type.as_str());
    let rows = rows.iter().map(row);
    let headers = faults.iter().flat_map(|faults| &faults.headers).map(|header| {
        let (name, template) = (&header.wire, &header.template);
        quote! { (#name, #template) }
    });
    quote! {
        #[doc = #text]
        pub static #name: FaultTable = FaultTable {
            media_type: #media_type,
            headers: &[#(#headers),*],
            rows: &[#(#rows),*],
            otherwise: #otherwise,
        };
    }
}

fn row(row: &FaultRow) -> TokenStream {
    let (name, status) = (&row.name, Literal::u16_unsuffixed(row.status));
    let body = row.body.iter().map(|member| {
        let (wire, template) = (&member.wire, &member.template);
        quote! { (#wire, Text(#template)) }
    });
    quote! { FaultRow { name: #name, status: #status, body: &[#(#body),*] } }
}

/// A function that makes the fault, its placeholders as arguments.
fn answer(context: &Context<'_>, row: &FaultRow) -> TokenStream {
    let (name, function) = (&row.name, function_name(&row.name));
    let framework = ["method", "path", "request_id", "REQUEST_ID", "host"];
    let arguments: Vec<&str> =
        row.placeholders().into_iter().filter(|name| !framework.contains(name)).collect();
    let parameters = arguments.iter().map(|argument| {
        let argument = function_name(argument);
        quote! { #argument: &str }
    });
    let given = arguments.iter().map(|argument| {
        let value = function_name(argument);
        quote! { .with(#argument, #value.to_owned()) }
    });
    let shown = row.body.iter().map(|member| format!("`{}`", member.template.replace('`', "'")));
    let text = format!("`{}`: {}.", row.status, shown.collect::<Vec<_>>().join(", "));
    let origin = prose::origin(&context.document, &row.origin);
    let docs = docs::attributes(&docs::joined([docs::wrapped(&text), docs::wrapped(&origin)]));
    quote! {
        #docs
        pub fn #function(#(#parameters),*) -> Fault { Fault::new(#name) #(#given)* }
    }
}

/// The name of the function that makes a fault, or of one of its arguments.
pub(super) fn function_name(name: &str) -> Ident {
    let name = name.to_snake_case();
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => ident,
        Err(_) => format_ident!(
            "fault_{}",
            name.replace(|character: char| !character.is_ascii_alphanumeric(), "_")
        ),
    }
}
