//! The traits over which the operations of an API are spread: one for all, or one for each tag.

use super::names::ident;
use super::{Context, SERVER_NAMES, Traits, operations};
use crate::model::{Api, Operation};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::format_ident;

/// A trait, and the operations that it asks its implementors for.
pub(super) struct Service<'a> {
    /// The name of the trait.
    pub name: Ident,
    /// The function that gives its routes alone.
    pub routes: Ident,
    /// The tag that it is made of; nothing where it is the trait of all that have none.
    pub tag: Option<String>,
    /// Its operations.
    pub operations: Vec<&'a Operation>,
}

/// The traits of an API, in the order of their first operations; at least one.
pub(super) fn services<'a>(context: &Context<'a>) -> Vec<Service<'a>> {
    let made = names(context).iter().map(|(tag, name)| {
        let of_tag = |operation: &&'a Operation| tag_of(context, operation) == tag.as_deref();
        Service {
            name: ident(name),
            routes: format_ident!("{}_routes", name.to_snake_case()),
            tag: tag.clone(),
            operations: context.operations.iter().copied().filter(of_tag).collect(),
        }
    });
    made.collect()
}

/// The name of the trait that asks for an operation.
pub(super) fn name_of(context: &Context<'_>, operation: &Operation) -> Ident {
    let tag = tag_of(context, operation);
    let found = names(context).iter().find(|(known, _)| known.as_deref() == tag);
    ident(found.map_or(&context.trait_name, |(_, name)| name))
}

/// The first tag decides where an operation has several.
fn tag_of<'a>(context: &Context<'_>, operation: &'a Operation) -> Option<&'a str> {
    match context.options.server.traits {
        Traits::Api => None,
        Traits::Tag => operation.tags.first().map(String::as_str),
    }
}

/// Every tag that makes a trait, with the name of that; `None` stands for operations without one. All operations of the
/// API count, so that a name does not hang on which of them are shown.
fn names<'c>(context: &'c Context<'_>) -> &'c [(Option<String>, String)] {
    context.tables.traits.get_or_init(|| {
        let names = made_names(context).into_iter();
        names.map(|(tag, name)| (tag.map(str::to_owned), name)).collect()
    })
}

fn made_names<'a>(context: &Context<'a>) -> Vec<(Option<&'a str>, String)> {
    if context.options.server.traits == Traits::Api {
        return vec![(None, context.trait_name.clone())];
    }
    let mut names: Vec<(Option<&'a str>, String)> = Vec::new();
    for operation in &context.api.operations {
        let tag = tag_of(context, operation);
        if names.iter().any(|(known, _)| *known == tag) {
            continue;
        }
        let name = tag.map_or_else(|| context.trait_name.clone(), |tag| name(context.api, tag));
        let is_taken = |name: &str| names.iter().any(|(_, other)| other == name);
        let mut free = name.clone();
        let mut count = 1;
        while is_taken(&free) || (tag.is_some() && free == context.trait_name) {
            count += 1;
            free = format!("{name}{count}");
        }
        names.push((tag, free));
    }
    if names.is_empty() {
        names.push((None, context.trait_name.clone()));
    }
    names
}

/// A name of a type that nothing else in the file has.
fn name(api: &Api, tag: &str) -> String {
    let words: String =
        tag.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { ' ' }).collect();
    let name = words.to_upper_camel_case();
    let name = match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        _ => format!("Tag{name}"),
    };
    let is_of_operation = api.operations.iter().any(|operation| {
        operations::request_name(operation) == name || operations::reply_name(operation) == name
    });
    if is_of_operation || SERVER_NAMES.contains(&name.as_str()) {
        return format!("{name}Api");
    }
    name
}
