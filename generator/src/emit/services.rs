//! The traits over which the operations of an API are spread: one for all, or one for each tag.

use super::free_names::FreeNames;
use super::names::ident;
use super::{Context, SERVER_NAMES, Traits as Spread, operations};
use crate::model::{Api, Operation};
use foldhash::{HashMap, HashSet};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::format_ident;
use std::collections::BTreeMap;

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

/// The names of the traits of an API.
#[derive(Debug, Default)]
pub(super) struct Traits {
    /// Every tag that makes a trait, with the name of that; `None` stands for operations without one.
    names: Vec<(Option<String>, String)>,
    /// The place of each tag among these.
    places: HashMap<Option<String>, usize>,
}

impl Traits {
    fn push(&mut self, tag: Option<&str>, name: String) {
        self.places.insert(tag.map(str::to_owned), self.names.len());
        self.names.push((tag.map(str::to_owned), name));
    }

    fn place_of(&self, context: &Context<'_>, operation: &Operation) -> Option<usize> {
        self.places.get(&tag_of(context, operation).map(str::to_owned)).copied()
    }

    fn service<'a>(&self, place: usize, operations: Vec<&'a Operation>) -> Service<'a> {
        let (tag, name) = &self.names[place];
        let routes = format_ident!("{}_routes", name.to_snake_case());
        Service { name: ident(name), routes, tag: tag.clone(), operations }
    }
}

/// The traits of an API, in the order of their first operations; at least one.
pub(super) fn services<'a>(context: &Context<'a>) -> Vec<Service<'a>> {
    let (traits, mut asked) = (traits(context), asked(context));
    let places = 0..traits.names.len();
    places.map(|place| traits.service(place, asked.remove(&place).unwrap_or_default())).collect()
}

/// Those of them that ask for operations of the scope.
pub(super) fn of_scope<'a>(context: &Context<'a>) -> Vec<Service<'a>> {
    let traits = traits(context);
    let asked = asked(context).into_iter();
    asked.map(|(place, operations)| traits.service(place, operations)).collect()
}

/// The operations of the scope, by the place of the trait that asks for them.
fn asked<'a>(context: &Context<'a>) -> BTreeMap<usize, Vec<&'a Operation>> {
    let traits = traits(context);
    let mut asked: BTreeMap<usize, Vec<&'a Operation>> = BTreeMap::new();
    for operation in context.operations.iter().copied() {
        if let Some(place) = traits.place_of(context, operation) {
            asked.entry(place).or_default().push(operation);
        }
    }
    asked
}

/// The name of the trait that asks for an operation.
pub(super) fn name_of(context: &Context<'_>, operation: &Operation) -> Ident {
    let traits = traits(context);
    let place = traits.place_of(context, operation);
    ident(place.map_or(&context.trait_name, |place| &traits.names[place].1))
}

/// The first tag decides where an operation has several.
fn tag_of<'a>(context: &Context<'_>, operation: &'a Operation) -> Option<&'a str> {
    match context.options.server.traits {
        Spread::Api => None,
        Spread::Tag => operation.tags.first().map(String::as_str),
    }
}

/// All operations of the API count, so that a name does not hang on which of them are shown.
fn traits<'c>(context: &'c Context<'_>) -> &'c Traits {
    context.tables.traits.get_or_init(|| match context.options.server.traits {
        Spread::Api => {
            let mut traits = Traits::default();
            traits.push(None, context.trait_name.clone());
            traits
        }
        Spread::Tag => of_tags(context),
    })
}

/// A trait for each tag.
fn of_tags(context: &Context<'_>) -> Traits {
    let mut traits = Traits::default();
    let of_operations = names_of_operations(context.api);
    let mut free = FreeNames::beside(HashSet::from_iter([context.trait_name.clone()]));
    for operation in &context.api.operations {
        if traits.place_of(context, operation).is_some() {
            continue;
        }
        match tag_of(context, operation) {
            Some(tag) => traits.push(Some(tag), free.next(&name(&of_operations, tag), "")),
            None => traits.push(None, context.trait_name.clone()),
        }
    }
    if traits.names.is_empty() {
        traits.push(None, context.trait_name.clone());
    }
    traits
}

/// The types that the operations of an API have whatever else is said of them.
fn names_of_operations(api: &Api) -> HashSet<String> {
    let names = |operation: &Operation| {
        [operations::request_name(operation), operations::reply_name(operation)]
            .map(|name| name.to_string())
    };
    api.operations.iter().flat_map(names).collect()
}

/// A name of a type that nothing else in the file has.
fn name(of_operations: &HashSet<String>, tag: &str) -> String {
    let words: String =
        tag.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { ' ' }).collect();
    let name = words.to_upper_camel_case();
    let name = match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        _ => format!("Tag{name}"),
    };
    if of_operations.contains(&name) || SERVER_NAMES.contains(&name.as_str()) {
        return format!("{name}Api");
    }
    name
}
