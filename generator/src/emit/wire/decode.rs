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

/// True where a part has a type that is read by code of its own; a crate has the file always.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    let is_read = |def: &&TypeDef| {
        matches!(def.shape, Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_))
    };
    context.tag().is_none() || context.types.iter().any(is_read)
}

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

/// How many members stand in one pair of braces: as many as the runtime has tuples for.
const GROUP: usize = 12;

fn object(names: &Names<'_>, def: &TypeDef, object: &Object) -> Vec<TokenStream> {
    let (name, table) = (ident(&def.name), table_name(def));
    let members: Vec<Ident> = object.fields.iter().map(|field| ident(&field.name)).collect();
    let groups = members.chunks(GROUP).map(|members| quote! { { #(#members),* } });
    let none = members.is_empty().then(|| quote! { {} });
    let others = matches!(object.unknown, UnknownFields::Collect(_)).then(|| {
        let name = collected_name(object);
        quote! { + #name }
    });
    vec![
        fields(names, object, &table),
        quote! { specwright_runtime::object!(types::#name: #table #(#groups)* #none #others); },
    ]
}

/// The table of an object's fields.
fn fields(names: &Names<'_>, object: &Object, table: &Ident) -> TokenStream {
    let fields = names.runtime(known::FIELDS);
    // What goes the other way is named too, so that it is neither refused nor collected.
    let wires: Vec<&String> =
        object.fields.iter().map(|field| &field.wire).chain(&object.ignored).collect();
    let escaped = wires.iter().enumerate().filter(|(_, wire)| is_escaped(wire));
    let escaped: Vec<Literal> =
        escaped.map(|(place, _)| Literal::usize_unsuffixed(place)).collect();
    let escaping = (!escaped.is_empty()).then(|| quote! { .escaping(&[#(#escaped),*]) });
    let requiring = requiring(object);
    let policy = match object.unknown {
        UnknownFields::Ignore => None,
        UnknownFields::Refuse => Some(quote! { .refuse_unknown() }),
        UnknownFields::Collect(_) => Some(quote! { .collect_unknown() }),
    };
    quote! {
        static #table: #fields = #fields::new(&[#(#wires),*]) #requiring #escaping #policy;
    }
}

/// The calls that say which fields are required, a bit each.
fn requiring(object: &Object) -> TokenStream {
    let words = object.fields.chunks(u64::BITS as usize).map(|fields| {
        let required = fields.iter().enumerate().filter(|(_, field)| field.presence.is_required());
        required.fold(0_u64, |bits, (place, _)| bits | 1 << place)
    });
    let words: Vec<u64> = words.collect();
    let literal = |bits: &u64| -> Literal {
        format!("{bits:#b}").parse().expect("digits after `0b` are a number")
    };
    let (first, beyond) = words.split_at(words.len().min(1));
    let first = first.iter().filter(|bits| **bits != 0).map(literal);
    let beyond = beyond.iter().any(|bits| *bits != 0).then(|| {
        let beyond = beyond.iter().map(literal);
        quote! { .requiring_beyond(&[#(#beyond),*]) }
    });
    quote! { #(.requiring(#first))* #beyond }
}

/// True for a name that JSON cannot hold as it is.
fn is_escaped(wire: &str) -> bool {
    wire.bytes().any(|byte| matches!(byte, 0..=0x1f | b'"' | b'\\'))
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
    let values = enumeration.variants.iter().map(|variant| literal(&variant.value));
    let count = Literal::usize_unsuffixed(enumeration.variants.len());
    if !is_integer(enumeration) {
        let unlisted = def.usage.reply.then(|| quote! { or Unknown });
        return vec![
            quote! { static #table: [&str; #count] = [#(#values),*]; },
            quote! { specwright_runtime::listed!(types::#name: #table #unlisted); },
        ];
    }
    let (decode, reader) = (names.runtime(known::DECODE), names.runtime(known::READER));
    let read = chosen(names, def);
    vec![
        quote! { pub(super) static #table: [i64; #count] = [#(#values),*]; },
        quote! {
            impl #decode for types::#name {
                fn read(reader: &mut #reader<'_>) -> Option<Self> { #read }
            }
        },
    ]
}

/// The integer that a reader finds among those listed.
fn chosen(names: &Names<'_>, def: &TypeDef) -> TokenStream {
    let table = table_name(def);
    if def.usage.reply {
        let choice = names.runtime(known::CHOICE);
        return quote! {
            match reader.open_integer_enumeration(&#table)? {
                #choice::Listed(index) => Self::ALL.get(index).cloned(),
                #choice::Unlisted(value) => Some(Self::Unknown(value)),
            }
        };
    }
    quote! {
        let index = reader.integer_enumeration(&#table)?;
        Self::ALL.get(index).copied()
    }
}
