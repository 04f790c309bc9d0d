//! How a page of a list leads to the next one, and what it holds.

use super::super::names::{Names, ident};
use super::super::operations::{request_name, success_type};
use crate::model::{
    FieldStep, ListOf, Operation, PageStyle, Pagination, Param, Presence, ReplyValue, list_of,
    reply_value,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The implementation for an operation with pages. `check` saw to it that all it names is there.
pub(super) fn paged(names: &Names<'_>, operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let items = reply_value(names.api, operation, &pagination.items.value).ok()?;
    let list = list_of(names.api, items.ty)?;
    let (ListOf::Plain(item) | ListOf::Limited(item)) = list;
    let (request, success) = (request_name(operation), success_type(names, operation));
    let (vec, item) = (names.prelude("Vec"), names.ty(item));
    let next = next(names, operation, pagination, &items)?;
    let taken = taken(&items, list);
    Some(quote! {
        impl Paged for #request {
            type Item = #item;

            fn next(&self, page: &#success) -> Next<Self> { #next }

            fn items(page: #success) -> #vec<#item> { #taken }
        }
    })
}

fn next(
    names: &Names<'_>,
    operation: &Operation,
    pagination: &Pagination,
    items: &ReplyValue<'_>,
) -> Option<TokenStream> {
    let token = || {
        let place = &pagination.next.as_ref()?.value;
        reply_value(names.api, operation, place).ok().map(|value| borrowed(&value).optional())
    };
    if pagination.style == PageStyle::NextLink {
        let is_link = pagination.next.as_ref()?.value.eq_ignore_ascii_case("link");
        let token = token()?;
        return Some(match is_link {
            true => quote! { Next::by_link(#token) },
            false => quote! { Next::by_address(#token) },
        });
    }
    let param = pagination.moved(names.api, operation)?;
    let (wire, with) = (&param.wire, with(param));
    if pagination.style == PageStyle::Cursor {
        let token = token()?;
        return Some(quote! { Next::by_token(#wire, #token, #with) });
    }
    let first = Literal::u64_unsuffixed(pagination.first(param));
    let (count, current) = (borrowed(items).count(), current(param));
    let step = match pagination.style {
        PageStyle::Offset => quote! { items },
        _ => quote! { 1 },
    };
    Some(quote! {
        let items = #count;
        Next::by_number(#wire, items, (#current, #first, #step), #with)
    })
}

/// The parameter as the request has it.
fn current(param: &Param) -> TokenStream {
    let name = ident(&param.name);
    match param.required {
        true => quote! { Some(&self.#name) },
        false => quote! { self.#name.as_ref() },
    }
}

/// The request with another value of the parameter.
fn with(param: &Param) -> TokenStream {
    let name = ident(&param.name);
    let member = match param.required {
        true => quote! { #name },
        false => quote! { #name: Some(#name) },
    };
    quote! { |#name| Self { #member, ..self.clone() } }
}

/// Code for a value of a page.
enum Value {
    /// It is always there: a place.
    Place(TokenStream),
    /// It may be absent: an option.
    Option(TokenStream),
}

/// A value that stays in its page.
fn borrowed(value: &ReplyValue<'_>) -> Value {
    value.steps.iter().fold(Value::Place(quote! { page }), |value, step| {
        let field = ident(step.name);
        let into = |place: TokenStream| match step.presence {
            Presence::Required => quote! { &#place.#field },
            Presence::Optional => quote! { #place.#field.as_ref() },
            Presence::Nullable => quote! { #place.#field.as_option() },
            Presence::OptionalNullable => {
                quote! { #place.#field.as_ref().and_then(|value| value.as_option()) }
            }
        };
        through(value, step, &into)
    })
}

/// A value that is taken out of its page.
fn owned(value: &ReplyValue<'_>) -> Value {
    value.steps.iter().fold(Value::Place(quote! { page }), |value, step| {
        let field = ident(step.name);
        let into = |place: TokenStream| match step.presence {
            Presence::Required | Presence::Optional => quote! { #place.#field },
            Presence::Nullable => quote! { #place.#field.into_option() },
            Presence::OptionalNullable => {
                quote! { #place.#field.and_then(|value| value.into_option()) }
            }
        };
        through(value, step, &into)
    })
}

/// One field further.
fn through(value: Value, step: &FieldStep<'_>, into: &dyn Fn(TokenStream) -> TokenStream) -> Value {
    let field = ident(step.name);
    let inner = into(quote! { value });
    match (value, step.presence) {
        (Value::Place(place), Presence::Required) => Value::Place(quote! { #place.#field }),
        (Value::Place(place), _) => Value::Option(into(place)),
        (Value::Option(option), Presence::Required) => {
            Value::Option(quote! { #option.map(|value| #inner) })
        }
        (Value::Option(option), _) => Value::Option(quote! { #option.and_then(|value| #inner) }),
    }
}

impl Value {
    /// An option of a reference to it.
    fn optional(self) -> TokenStream {
        match self {
            Self::Place(place) => quote! { Some(&#place) },
            Self::Option(option) => option,
        }
    }

    /// How many items a list has.
    fn count(self) -> TokenStream {
        match self {
            Self::Place(place) => quote! { #place.len() },
            Self::Option(option) => quote! { #option.map_or(0, |items| items.len()) },
        }
    }
}

/// The items of a list, without it.
fn taken(items: &ReplyValue<'_>, list: ListOf<'_>) -> TokenStream {
    match (owned(items), list) {
        (Value::Place(place), ListOf::Plain(_)) => place,
        (Value::Place(place), ListOf::Limited(_)) => quote! { #place.into_iter().collect() },
        (Value::Option(option), ListOf::Plain(_)) => quote! { #option.unwrap_or_default() },
        (Value::Option(option), ListOf::Limited(_)) => {
            quote! { #option.into_iter().flatten().collect() }
        }
    }
}
