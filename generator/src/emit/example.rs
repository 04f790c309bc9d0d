//! `examples/`: the first call whose request the document shows in full.

use super::names::{Names, ident, path};
use super::{Context, credentials, docs, operations, rust};
use crate::files::GeneratedFile;
use crate::model::{
    Codec, Content, Operation, Param, Plain, Scheme, SchemeKind, Shape, TypeRef, is_plain,
};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use specwright_runtime::json::Json;

/// How long the name of an example may be: files of longer names cannot be written everywhere.
const MAX_NAME: usize = 100;

/// How an example reads its environment.
const VARIABLE: &str = "std::env::var";

/// The example, where an operation can be called with what the document shows.
pub(super) fn module(context: &Context<'_>) -> Option<GeneratedFile> {
    let (operation, arguments) = first(context)?;
    let name = name_of(operation);
    let docs = [
        format!("Calls {} with the values that the document shows:", docs::code(&operation.id)),
        format!("`API_URL=http://127.0.0.1:8080 cargo run --example {name} --features client`."),
    ];
    let items = vec![imports(context, operation, &arguments), main(context, operation, &arguments)];
    Some(rust(context, &format!("examples/{name}.rs"), &docs, items))
}

/// The name of the example and the operation that it calls, for the manifest.
pub(super) fn name<'a>(context: &Context<'a>) -> Option<(String, &'a Operation)> {
    let (operation, _) = first(context)?;
    Some((name_of(operation).to_owned(), operation))
}

/// The name of the operation, or its beginning.
fn name_of(operation: &Operation) -> &str {
    let name = &operation.name;
    let ends = name.char_indices().map(|(start, sign)| start + sign.len_utf8());
    let end = ends.take_while(|end| *end <= MAX_NAME).last().unwrap_or_default();
    name[..end].trim_end_matches('_')
}

fn first<'a>(context: &Context<'a>) -> Option<(&'a Operation, Vec<TokenStream>)> {
    let names = Names::outside_types(context.api);
    context
        .api
        .operations
        .iter()
        .find_map(|operation| Some((operation, arguments(&names, operation)?)))
}

/// What the request's `new` asks for; nothing where the document shows no value for it.
fn arguments(names: &Names<'_>, operation: &Operation) -> Option<Vec<TokenStream>> {
    let params = operation.params.iter().filter(|param| param.required);
    let mut arguments: Vec<TokenStream> =
        params.map(|param| value(names, param)).collect::<Option<_>>()?;
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let common = Content::common_type(&body.contents)?;
        let json = body.contents.iter().find(|content| content.codec == Codec::Json)?;
        let shown = json.examples.first()?.value.to_string();
        let (ty, text) = (names.ty(common), readable(&shown));
        arguments.push(match common {
            TypeRef::Named(_) => quote! { #ty::decode(#text)? },
            _ => quote! { <#ty>::decode(#text)? },
        });
    }
    Some(arguments)
}

fn value(names: &Names<'_>, param: &Param) -> Option<TokenStream> {
    if !is_plain(names.api, param) {
        return None;
    }
    let example = param.examples.first().map(|stated| &stated.value);
    let shown = match (&param.ty, example) {
        (TypeRef::Plain(Plain::Text), Some(Json::String(text))) => return Some(quote! { #text }),
        (TypeRef::Named(_), Some(Json::String(text))) => text.clone(),
        (TypeRef::Named(id), None) => first_listed(names, &names.api.type_def(*id).shape)?,
        _ => return None,
    };
    let ty = names.ty(&param.ty);
    Some(quote! { #shown.parse::<#ty>()? })
}

/// Any value of an enumeration will do.
fn first_listed(names: &Names<'_>, shape: &Shape) -> Option<String> {
    match shape {
        Shape::Alias(TypeRef::Named(id)) => first_listed(names, &names.api.type_def(*id).shape),
        Shape::Enumeration(enumeration) => Some(enumeration.variants.first()?.value.to_string()),
        _ => None,
    }
}

/// A text as bytes, without escapes where that can be.
fn readable(text: &str) -> Literal {
    let raw = format!("br#\"{text}\"#").parse::<Literal>();
    match raw {
        Ok(raw) if text.is_ascii() && !text.contains("\"#") => raw,
        _ => Literal::byte_string(text.as_bytes()),
    }
}

fn library(context: &Context<'_>) -> Ident {
    ident(&context.options.crate_name.replace('-', "_"))
}

fn imports(context: &Context<'_>, operation: &Operation, arguments: &[TokenStream]) -> TokenStream {
    let (library, request) = (library(context), operations::request_name(operation));
    let text = arguments.iter().map(ToString::to_string).collect::<String>();
    let types = text.contains("types ::").then(|| quote! { use #library::types; });
    let decode =
        text.contains(":: decode").then(|| quote! { use #library::runtime::decode::Decode; });
    let access_key = scheme(context, operation)
        .filter(|scheme| credentials::is_signature(scheme))
        .map(|_| quote! { use #library::runtime::signing::AccessKey; });
    quote! {
        use #library::client::Client;
        use #library::operations::#request;
        #decode
        #access_key
        #types
    }
}

fn main(context: &Context<'_>, operation: &Operation, arguments: &[TokenStream]) -> TokenStream {
    let (request, function) = (operations::request_name(operation), ident(&operation.name));
    let (credential, variable) = (credential(context, operation), path(VARIABLE));
    quote! {
        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = Client::new(&#variable("API_URL")?)? #credential;
            let request = #request::new(#(#arguments),*);
            let reply = client.#function(&request).await?;
            println!("{reply:#?}");
            Ok(())
        }
    }
}

/// The credential of the first alternative that has just one.
fn credential(context: &Context<'_>, operation: &Operation) -> Option<TokenStream> {
    let scheme = scheme(context, operation)?;
    let (function, read) = (format_ident!("with_{}", scheme.name), path(VARIABLE));
    if credentials::is_signature(scheme) {
        return Some(quote! {
            .#function(AccessKey::new(#read("API_ACCESS_KEY_ID")?, #read("API_ACCESS_KEY_SECRET")?))
        });
    }
    if scheme.kind == SchemeKind::Basic {
        return Some(quote! { .#function(&#read("API_USER")?, &#read("API_PASSWORD")?) });
    }
    let variable =
        format!("API_{}", scheme.name.trim_end_matches('_').to_snake_case().to_uppercase());
    Some(quote! { .#function(#read(#variable)?) })
}

fn scheme<'a>(context: &Context<'a>, operation: &Operation) -> Option<&'a Scheme> {
    let scheme = operation.security.iter().find_map(|all| match all.as_slice() {
        [only] => Some(&context.api.schemes[only.scheme]),
        _ => None,
    })?;
    // A certificate is more than a variable can hold.
    (scheme.kind != SchemeKind::MutualTls).then_some(scheme)
}
