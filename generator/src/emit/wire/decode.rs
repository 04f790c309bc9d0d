//! `wire/decode.rs`: how each type is read from JSON.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::rules::types_of;
use super::super::types::{collected_name, is_integer, literal};
use crate::model::{Enumeration, Object, Shape, TypeDef, Union, UnionKeyword, UnknownFields};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// The items of `wire/decode.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    super::with_imports(context, |names, def| match &def.shape {
        Shape::Object(object) => self::object(names, def, object),
        Shape::Enumeration(enumeration) => self::enumeration(names, def, enumeration),
        Shape::Union(union) => self::union(names, def, union),
        _ => Vec::new(),
    })
}

/// The name of the table of a type's fields or values.
pub(super) fn table_name(def: &TypeDef) -> Ident {
    format_ident!("{}_TABLE", def.name.to_shouty_snake_case())
}

fn object(names: &Names<'_>, def: &TypeDef, object: &Object) -> Vec<TokenStream> {
    let (name, table) = (ident(&def.name), table_name(def));
    let (decode, reader) = (names.runtime(known::DECODE), names.runtime(known::READER));
    let (fields, field) = (names.runtime(known::FIELDS), names.runtime(known::FIELD));
    let rows = object.fields.iter().map(|row| {
        let (wire, maker) =
            (&row.wire, ident(if row.presence.is_required() { "required" } else { "optional" }));
        quote! { #field::#maker(#wire) }
    });
    // What goes the other way is named too, so that it is neither refused nor collected.
    let ignored = object.ignored.iter().map(|wire| quote! { #field::optional(#wire) });
    let rows = rows.chain(ignored);
    let policy = match object.unknown {
        UnknownFields::Ignore => None,
        UnknownFields::Refuse => Some(quote! { .refuse_unknown() }),
        UnknownFields::Collect(_) => Some(quote! { .collect_unknown() }),
    };
    let body = object_body(names, object, &table);
    vec![
        quote! { static #table: #fields = #fields::new(&[#(#rows),*]) #policy; },
        quote! {
            impl #decode for types::#name {
                fn read(reader: &mut #reader<'_>) -> Option<Self> { #body }
            }
        },
    ]
}

fn object_body(names: &Names<'_>, object: &Object, table: &Ident) -> TokenStream {
    let decode = names.runtime(known::DECODE);
    let locals: Vec<Ident> = object.fields.iter().map(|field| local(&field.name)).collect();
    let declared = locals.iter().map(|local| quote! { let mut #local = None; });
    let collected =
        matches!(object.unknown, UnknownFields::Collect(_)).then(|| collected_name(object));
    let map = collected.as_ref().map(|_| {
        let map = names.empty_map();
        quote! { let mut collected = #map; }
    });
    let reads = locals.iter().map(|local| quote! { #local = #decode::read(reader) });
    let reads = reads.chain(object.ignored.iter().map(|_| quote! { drop(reader.skip()) }));
    let reads = reads.chain(collected.as_ref().map(|_| quote! { reader.collect(&mut collected) }));
    let reads: Vec<TokenStream> = reads.collect();
    let last = reads.len().saturating_sub(1);
    let arms = reads.iter().enumerate().map(|(index, read)| {
        let pattern = Literal::usize_unsuffixed(index);
        if index == last {
            quote! { _ => #read }
        } else {
            quote! { #pattern => #read }
        }
    });
    let closure = match reads.as_slice() {
        [] => quote! { |_, _| {} },
        [only] => quote! { |_, reader| #only },
        _ => quote! { |field, reader| match field { #(#arms),* } },
    };
    let members = object.fields.iter().zip(&locals).map(|(field, local)| {
        let name = ident(&field.name);
        match (field.presence.is_required(), name == *local) {
            (true, _) => quote! { #name: #local? },
            (false, true) => quote! { #name },
            (false, false) => quote! { #name: #local },
        }
    });
    let members = members.chain(collected.map(|name| quote! { #name: collected }));
    quote! {
        #(#declared)*
        #map
        reader.object(&#table, &mut #closure)?;
        Some(Self { #(#members),* })
    }
}

/// The variable that a field is read into. No field has a name that ends so, but those that are keywords without it.
fn local(field: &str) -> Ident {
    match field {
        "collected" | "field" | "reader" => format_ident!("{field}_"),
        _ => ident(field),
    }
}

fn union(names: &Names<'_>, def: &TypeDef, union: &Union) -> Vec<TokenStream> {
    let (name, table) = (ident(&def.name), table_name(def));
    let (decode, reader) = (names.runtime(known::DECODE), names.runtime(known::READER));
    let (branches, branch) = (names.runtime(known::BRANCHES), names.runtime(known::BRANCH));
    let rows = union.branches.iter().map(|one| {
        let (types, tags) = (types_of(names, one.types), &one.tags);
        let tagged = (!tags.is_empty()).then(|| quote! { .tagged(&[#(#tags),*]) });
        quote! { #branch::of(#types) #tagged }
    });
    let tag = union.tag.as_ref().map(|wire| quote! { .by_tag(#wire) });
    let keyword = (union.keyword == UnionKeyword::OneOf).then(|| quote! { .one_of() });
    let last = union.branches.len().saturating_sub(1);
    let arms = union.branches.iter().enumerate().map(|(index, one)| {
        let (variant, pattern) = (ident(&one.name), Literal::usize_unsuffixed(index));
        let pattern = if index == last {
            quote! { _ }
        } else {
            quote! { #pattern }
        };
        quote! { #pattern => #decode::read(reader).map(Self::#variant) }
    });
    let closure = match union.branches.as_slice() {
        [only] => {
            let variant = ident(&only.name);
            quote! { |_, reader| #decode::read(reader).map(Self::#variant) }
        }
        _ => quote! { |branch, reader| match branch { #(#arms),* } },
    };
    vec![
        quote! { static #table: #branches = #branches::new(&[#(#rows),*]) #tag #keyword; },
        quote! {
            impl #decode for types::#name {
                fn read(reader: &mut #reader<'_>) -> Option<Self> {
                    reader.choose(&#table, &mut #closure)
                }
            }
        },
    ]
}

fn enumeration(names: &Names<'_>, def: &TypeDef, enumeration: &Enumeration) -> Vec<TokenStream> {
    let (name, table) = (ident(&def.name), table_name(def));
    let (decode, reader) = (names.runtime(known::DECODE), names.runtime(known::READER));
    let values = enumeration.variants.iter().map(|variant| literal(&variant.value));
    let count = Literal::usize_unsuffixed(enumeration.variants.len());
    let ty = if is_integer(enumeration) {
        quote! { i64 }
    } else {
        quote! { &str }
    };
    let read = chosen(names, def, enumeration, &quote! { reader });
    vec![
        quote! { pub(super) static #table: [#ty; #count] = [#(#values),*]; },
        quote! {
            impl #decode for types::#name {
                fn read(reader: &mut #reader<'_>) -> Option<Self> { #read }
            }
        },
    ]
}

/// The value that a reader or, with a value in hand, a collector finds among those listed.
fn chosen(
    names: &Names<'_>,
    def: &TypeDef,
    enumeration: &Enumeration,
    from: &TokenStream,
) -> TokenStream {
    let table = table_name(def);
    let kind = if is_integer(enumeration) { "integer_enumeration" } else { "enumeration" };
    if def.usage.reply {
        let (choice, function) = (names.runtime(known::CHOICE), format_ident!("open_{kind}"));
        return quote! {
            match #from.#function(&#table)? {
                #choice::Listed(index) => Self::ALL.get(index).cloned(),
                #choice::Unlisted(value) => Some(Self::Unknown(value)),
            }
        };
    }
    let function = ident(kind);
    quote! {
        let index = #from.#function(&#table)?;
        Self::ALL.get(index).copied()
    }
}
