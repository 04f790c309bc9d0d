//! What a crate offers to those who import it, made as the crate itself is and kept as code without comments.

mod features;
mod origins;
mod outgoing;
mod parts;
mod shown;
mod text;

pub use features::{Featured, Features, features};
pub use origins::{Origins, SENDS, origins, statics_of};
pub use outgoing::outgoing;
pub use parts::{Argument, Part, PartKind};

use super::{Context, asked_for, client, context, faults, operations, server, types};
use crate::emit::Options;
use crate::model::{Api, Shape, TypeDef};
use proc_macro2::TokenStream;
use std::collections::HashSet;

/// One public item of a crate, or an `impl` block of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The module that holds it.
    pub module: &'static str,
    /// The name of the thing that it belongs to: a type's limits belong to the type.
    pub owner: String,
    /// What it is: `struct`, `enum`, `type`, `fn`, `static`, `trait`, `impl`, or `impl` with the name of a trait.
    pub kind: String,
    /// Its own name; of an `impl`, that of the type.
    pub name: String,
    /// Its code, one space between two tokens; no comments, and no expectations of lints.
    pub code: String,
}

/// What is left out of a surface, because another one has the same.
#[derive(Debug, Default)]
pub struct Unchanged {
    /// Types by their names. Other names for types are never left out.
    pub types: HashSet<String>,
    /// Operations by the names of their functions.
    pub operations: HashSet<String>,
}

/// Whether a module has a function for each operation: the sides of callers and of those who are called.
pub fn has_calls(module: &str) -> bool {
    matches!(module, "server" | "client" | "receiver" | "sender")
}

/// The public items of the crate that is made with these options, in the order of its files. Imports are none of them, and
/// what has a module of its own for webhooks and callbacks is [`outgoing`].
pub fn surface(api: &Api, options: &Options, unchanged: &Unchanged) -> Vec<Item> {
    let api = asked_for::of(api);
    let mut context = context(&api, options, &text::written);
    context.operations.retain(|operation| !unchanged.operations.contains(&operation.name));
    let mut items = of_types(&context, unchanged);
    items.extend(of_modules([
        ("operations", operations::items_apart(&context)),
        ("faults", faults::items(&context)),
        ("server", server::items(&context)),
        ("client", client::items(&context)),
    ]));
    items
}

/// The items of modules by their names.
fn of_modules<const N: usize>(
    modules: [(&'static str, Vec<TokenStream>); N],
) -> impl Iterator<Item = Item> {
    modules.into_iter().flat_map(|(module, tokens)| {
        tokens.into_iter().filter_map(move |tokens| Item::read(module, None, tokens))
    })
}

fn of_types(context: &Context<'_>, unchanged: &Unchanged) -> Vec<Item> {
    let has_outgoing = context.options.server.has_outgoing;
    let is_wanted = |def: &TypeDef| {
        let is_alias = matches!(def.shape, Shape::Alias(_));
        (!def.is_only_called || has_outgoing) && (is_alias || !unchanged.types.contains(&def.name))
    };
    let read = |def: &TypeDef, items: Vec<TokenStream>| {
        let items = items.into_iter();
        items.filter_map(|tokens| Item::read("types", Some(&def.name), tokens)).collect::<Vec<_>>()
    };
    types::definitions(context, is_wanted, read).into_iter().flatten().collect()
}

impl Item {
    fn read(module: &'static str, owner: Option<&str>, tokens: TokenStream) -> Option<Self> {
        let code = text::written(tokens);
        let (kind, name) = head(&code)?;
        let owner = owner.map_or_else(|| name.clone(), str::to_owned);
        Some(Self { module, owner, kind, name, code })
    }

    /// What it consists of.
    pub fn parts(&self) -> Vec<Part> {
        parts::parts(self)
    }
}

/// What an item is and what it is called; nothing where it is not public.
fn head(code: &str) -> Option<(String, String)> {
    let mut code = code;
    while let Some(rest) = code.strip_prefix("# [ ") {
        code = rest.split_once(" ] ").map_or("", |(_, rest)| rest);
    }
    let mut words = code.split(' ');
    match words.next()? {
        "pub" => Some((words.next()?.to_owned(), words.next()?.to_owned())),
        "impl" => {
            let before: Vec<&str> = words.take_while(|word| *word != "{").collect();
            let name = (*before.last()?).to_owned();
            let of = before.iter().position(|word| *word == "for");
            let path = of.map(|of| before[..of].split(|word| *word == "<").next().unwrap_or(&[]));
            let implemented = path.and_then(|path| path.last());
            let kind = implemented.map_or("impl".to_owned(), |name| format!("impl {name}"));
            Some((kind, name))
        }
        _ => None,
    }
}
