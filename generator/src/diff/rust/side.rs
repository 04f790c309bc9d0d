//! One side of the comparison: the things of a crate, and what its types amount to.

use super::renames::Renames;
use crate::emit::Options;
use crate::emit::surface::{Item, Origins, PartKind, origins};
use crate::model::{Api, Origin, Shape, TypeDef};
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;

/// A thing of a crate: its module and its name.
pub(super) type Thing = (&'static str, String);

/// The public items of one crate.
pub(super) struct Side<'a> {
    /// The items of each thing.
    pub things: BTreeMap<Thing, Vec<Item>>,
    /// Where they stand in the document.
    pub origins: Origins<'a>,
    own: HashSet<String>,
    aliases: HashMap<String, String>,
}

/// Words that begin the path of something that is not of the API.
const FOREIGN: [&str; 2] = ["specwright_runtime", "std"];

/// How many aliases of aliases are followed.
const DEPTH: usize = 32;

impl<'a> Side<'a> {
    /// The items that were made of a model with these options.
    pub(super) fn new(api: &'a Api, options: &'a Options, items: Vec<Item>) -> Self {
        let (own, origins) = (api.types.iter().flat_map(names).collect(), origins(api, options));
        let of_types = items.iter().filter(|item| item.module == "types");
        let aliases = of_types
            .filter(|item| item.kind == "type")
            .filter_map(|item| Some((item.name.clone(), target(&item.code)?)))
            .collect();
        let mut things: BTreeMap<Thing, Vec<Item>> = BTreeMap::new();
        for item in items {
            things.entry((item.module, item.owner.clone())).or_default().push(item);
        }
        Self { things, origins, own, aliases }
    }

    /// The same for a part of the crate, which names the types of the whole.
    pub(super) fn within(self, whole: &Self) -> Self {
        Self { aliases: whole.aliases.clone(), ..self }
    }

    /// The text of some code with every name as all files write it, and with newer names for older ones.
    pub(super) fn named(&self, module: &str, code: &str, renames: &Renames) -> String {
        self.rewritten(module, code, renames, 0)
    }

    /// The same with what aliases stand for, which is all that the compiler sees of them.
    pub(super) fn expanded(&self, module: &str, code: &str, renames: &Renames) -> String {
        self.rewritten(module, code, renames, DEPTH)
    }

    /// Where the type stands that some code names last.
    pub(super) fn named_type(&self, code: &str) -> Option<Origin> {
        let name = code.split(' ').rev().find(|token| self.own.contains(*token))?;
        self.origins.find(("types", name), (PartKind::Definition, "")).cloned()
    }

    fn rewritten(&self, module: &str, code: &str, renames: &Renames, depth: usize) -> String {
        let mut written: Vec<String> = Vec::new();
        let mut tokens = code.split(' ').filter(|token| !token.is_empty()).peekable();
        while let Some(token) = tokens.next() {
            let (mut last, mut segments) = (token, vec![token]);
            while is_name(last) && tokens.next_if_eq(&"::").is_some() {
                match tokens.next() {
                    Some(next) if is_name(next) => {
                        last = next;
                        segments.push(next);
                    }
                    Some(next) => {
                        written.extend([last.to_owned(), "::".to_owned()]);
                        last = next;
                        segments = vec![next];
                    }
                    None => break,
                }
            }
            written.push(self.path(module, &segments, renames, depth));
        }
        written.join(" ")
    }

    fn path(&self, module: &str, path: &[&str], renames: &Renames, depth: usize) -> String {
        let own = match path {
            ["types", name, rest @ ..] if self.own.contains(*name) => Some((name, rest)),
            [name, rest @ ..] if module == "types" && self.own.contains(*name) => {
                Some((name, rest))
            }
            _ => None,
        };
        match (own, path) {
            (Some((name, [])), _) => self.own_type(name, renames, depth),
            (Some((name, rest)), _) => {
                format!("{} :: {}", self.own_type(name, renames, 0), rest.join(" :: "))
            }
            (None, [first, .., last]) if FOREIGN.contains(first) => (*last).to_owned(),
            (None, [name]) => renames.of_type(name).to_owned(),
            (None, path) => path.join(" :: "),
        }
    }

    fn own_type(&self, name: &str, renames: &Renames, depth: usize) -> String {
        match self.aliases.get(name).filter(|_| depth > 0) {
            Some(target) => self.rewritten("types", target, renames, depth - 1),
            None => format!("types :: {}", renames.of_type(name)),
        }
    }
}

/// The names that a type has: its own, and that of what it keeps.
fn names(def: &TypeDef) -> Vec<String> {
    let suffix = match &def.shape {
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::List(_) => "Limits",
        Shape::Checked(_) => "Rules",
        _ => return vec![def.name.clone()],
    };
    vec![def.name.clone(), format!("{}{suffix}", def.name)]
}

/// What an alias stands for.
fn target(code: &str) -> Option<String> {
    let (_, target) = code.split_once(" = ")?;
    Some(target.strip_suffix(';').unwrap_or(target).trim().to_owned())
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}
