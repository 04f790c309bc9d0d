//! `wire/forms.rs`: the forms of parameters and headers that are more than one plain text.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::operations::{reply_struct, request_name};
use super::super::rules::types_of;
use super::body_forms::query_form_name;
use crate::model::{
    Codec, Content, Operation, Param, Style, TextShape, is_plain, names_beside, text_shape,
    text_types,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specwright_runtime::schema::Types;

/// True where a parameter or a header has a form of its own.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    let operations = context.operations.iter().copied();
    operations
        .flat_map(owners)
        .any(|(_, params)| params.iter().any(|param| !is_plain(context.api, param)))
}

/// The items of `wire/forms.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let names = Names::outside_types(context.api);
    let mut items = Vec::new();
    for operation in context.operations.iter().copied() {
        for (owner, params) in owners(operation) {
            let forms = params.iter().filter(|param| !is_plain(context.api, param));
            let forms: Vec<TokenStream> =
                forms.filter_map(|param| constant(&names, operation, param)).collect();
            if !forms.is_empty() {
                items.push(quote! { impl #owner { #(#forms)* } });
            }
        }
    }
    let imports = names.imports();
    [quote! { use crate::operations::*; #imports }].into_iter().chain(items).collect()
}

/// The constant that holds the form of a parameter, where it has one.
pub(in super::super) fn constant_name(names: &Names<'_>, param: &Param) -> Option<Ident> {
    (!is_plain(names.api, param)).then(|| ident(&param.name.trim_end_matches('_').to_uppercase()))
}

/// The types that have parameters or headers for fields.
fn owners(operation: &Operation) -> Vec<(Ident, &[Param])> {
    let request = (request_name(operation), operation.params.as_slice());
    let replies = operation.replies.iter().filter(|reply| !reply.headers.is_empty());
    let replies = replies.map(|reply| (reply_struct(operation, reply), reply.headers.as_slice()));
    std::iter::once(request).chain(replies).collect()
}

fn constant(names: &Names<'_>, operation: &Operation, param: &Param) -> Option<TokenStream> {
    let name = constant_name(names, param)?;
    let wire = param.wire.replace('`', "'");
    if let Some(content) = &param.content {
        let (ty, value) = (names.runtime(known::QUERY_STRING), whole(names, operation, content));
        let text = format!(" How `{wire}` is the query.");
        return Some(quote! {
            #[doc = #text]
            pub(super) const #name: #ty<'static> = #value;
        });
    }
    let (form, value) = (names.runtime(known::FORM), value(names, operation, param));
    let text = format!(" How `{wire}` stands in the {}.", param.location.word());
    Some(quote! {
        #[doc = #text]
        pub(super) const #name: #form<'static> = #value;
    })
}

/// How a content is the whole query.
fn whole(names: &Names<'_>, operation: &Operation, content: &Content) -> TokenStream {
    let outer = names.runtime(known::QUERY_STRING);
    match content.codec {
        Codec::Form => {
            let form = query_form_name(operation);
            quote! { #outer::Form(&super::body_forms::#form) }
        }
        Codec::Text => {
            let types = types_of(names, text_types(names.api, &content.ty));
            quote! { #outer::Text(#types) }
        }
        _ => quote! { #outer::Json },
    }
}

fn value(names: &Names<'_>, operation: &Operation, param: &Param) -> TokenStream {
    let form = names.runtime(known::FORM);
    if param.form.style == Style::Json {
        return quote! { #form::JSON };
    }
    let (style, shape) = (style(names, param.form.style), shape_of(names, operation, param));
    let made = match param.form.explode {
        true => quote! { #form::exploded(#style, #shape) },
        false => quote! { #form::joined(#style, #shape) },
    };
    let reserved = param.form.allow_reserved.then(|| quote! { .with_reserved() });
    let empty = param.form.allow_empty.then(|| quote! { .with_empty() });
    quote! { #made #reserved #empty }
}

fn style(names: &Names<'_>, style: Style) -> TokenStream {
    let outer = names.runtime(known::STYLE);
    let variant = ident(match style {
        Style::Separated(separator) => return quote! { #outer::Separated(#separator) },
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
        Style::Cookie => "Cookie",
        _ => "Form",
    });
    quote! { #outer::#variant }
}

fn shape_of(names: &Names<'_>, operation: &Operation, param: &Param) -> TokenStream {
    let shape = text_shape(names.api, param).expect("a rule of `check` refuses what has no text");
    self::shape(names, &shape, &names_beside(names.api, operation, param))
}

fn shape(names: &Names<'_>, shape: &TextShape, except: &[String]) -> TokenStream {
    let outer = names.runtime(known::SHAPE);
    match shape {
        TextShape::Value(types) => {
            let types = types_of(names, *types);
            quote! { #outer::Value(#types) }
        }
        TextShape::List(types) => {
            let types = types_of(names, *types);
            quote! { #outer::List(#types) }
        }
        TextShape::ValueOrList(alone, items) => {
            let (alone, items) = (types_of(names, *alone), types_of(names, *items));
            quote! { #outer::ValueOrList(#alone, #items) }
        }
        TextShape::Object(fields, others) => {
            let (fields, others) = members(names, fields, *others, except);
            quote! { #outer::Object(#fields, #others) }
        }
        TextShape::Objects(fields, others) => {
            let (fields, others) = members(names, fields, *others, &[]);
            quote! { #outer::Objects(#fields, #others) }
        }
        TextShape::ValueOrObjects(alone, fields, others) => {
            let alone = types_of(names, *alone);
            let (fields, others) = members(names, fields, *others, &[]);
            quote! { #outer::ValueOrObjects(#alone, #fields, #others) }
        }
        TextShape::ValueOrObject(alone, fields, others) => {
            let alone = types_of(names, *alone);
            let (fields, others) = members(names, fields, *others, except);
            quote! { #outer::ValueOrObject(#alone, #fields, #others) }
        }
    }
}

/// The fields of an object, and what its other members hold.
fn members(
    names: &Names<'_>,
    fields: &[(String, TextShape)],
    others: Option<Types>,
    except: &[String],
) -> (TokenStream, TokenStream) {
    let fields = fields.iter().map(|(name, field)| {
        let field = shape(names, field, &[]);
        quote! { (#name, #field) }
    });
    let others = others.map_or(quote! { None }, |types| {
        let (outer, types) = (names.runtime(known::OTHERS), types_of(names, types));
        quote! { Some(#outer { types: #types, except: &[#(#except),*] }) }
    });
    (quote! { &[#(#fields),*] }, others)
}
