//! A generated crate as data: its constants, statics, types and functions, read with `syn`.

use std::collections::HashMap;

use anyhow::{Context, Result};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Block, Expr, Fields, ImplItem, Item, ItemImpl, Type};

use super::eval;

/// A part of the code and where it stands.
#[derive(Clone)]
pub struct Found<T> {
    /// The part.
    pub part: T,
    /// `src/types.rs:41`.
    pub at: String,
}

/// What a crate's code holds.
#[derive(Default)]
pub struct Code {
    /// `AppNameLimits`, `MIN_CHARS`.
    constants: HashMap<(String, String), Found<Expr>>,
    statics: HashMap<String, Found<Expr>>,
    aliases: HashMap<String, Found<Type>>,
    /// `App`, `update_time`.
    fields: HashMap<(String, String), Found<Type>>,
    /// `FromCall for CreateAppRequest`, `from_call`.
    functions: HashMap<(String, String), Found<Block>>,
}

impl Code {
    /// Reads the files of a crate, by their paths inside it.
    pub fn parse<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Result<Self> {
        let mut code = Self::default();
        for (path, text) in files {
            let file = syn::parse_file(text).with_context(|| format!("{path} is no Rust code"))?;
            file.items.into_iter().for_each(|item| code.add(path, item));
        }
        Ok(code)
    }

    fn add(&mut self, path: &str, item: Item) {
        match item {
            Item::Static(item) => {
                let found = found(path, *item.expr);
                self.statics.insert(item.ident.to_string(), found);
            }
            Item::Type(item) => {
                let found = found(path, *item.ty);
                self.aliases.insert(item.ident.to_string(), found);
            }
            Item::Struct(item) => self.add_fields(path, &item.ident.to_string(), item.fields),
            Item::Impl(item) => self.add_impl(path, item),
            _ => {}
        }
    }

    fn add_fields(&mut self, path: &str, owner: &str, fields: Fields) {
        for field in fields {
            if let Some(name) = &field.ident {
                let key = (owner.to_owned(), plain(&name.to_string()));
                self.fields.insert(key, found(path, field.ty));
            }
        }
    }

    fn add_impl(&mut self, path: &str, item: ItemImpl) {
        let ty = last_word(&item.self_ty);
        let owner = match item.trait_.as_ref().and_then(|(path, _)| path.segments.last()) {
            Some(name) => format!("{} for {ty}", name.ident),
            None => ty.clone(),
        };
        for part in item.items {
            match part {
                ImplItem::Const(part) => {
                    let key = (ty.clone(), part.ident.to_string());
                    self.constants.insert(key, found(path, part.expr));
                }
                ImplItem::Fn(part) => {
                    let key = (owner.clone(), part.sig.ident.to_string());
                    self.functions.insert(key, found(path, part.block));
                }
                _ => {}
            }
        }
    }

    /// A constant of a type.
    pub fn constant(&self, owner: &str, name: &str) -> Option<&Found<Expr>> {
        self.constants.get(&(owner.to_owned(), name.to_owned()))
    }

    /// Every constant of the markers of limits: the owner and the name.
    pub fn limits(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let all = self.constants.iter().filter(|((owner, name), _)| {
            owner.ends_with("Limits") && name != "NAME" && !name.ends_with("_IS_EXCLUSIVE")
        });
        all.map(|((owner, name), found)| (owner.as_str(), name.as_str(), found.at.as_str()))
    }

    /// A static.
    pub fn table(&self, name: &str) -> Option<&Found<Expr>> {
        self.statics.get(name)
    }

    /// Every static.
    pub fn statics(&self) -> impl Iterator<Item = &Found<Expr>> {
        self.statics.values()
    }

    /// What another name stands for.
    pub fn alias(&self, name: &str) -> Option<&Found<Type>> {
        self.aliases.get(name)
    }

    /// The type of a field.
    pub fn field(&self, owner: &str, name: &str) -> Option<&Found<Type>> {
        self.fields.get(&(owner.to_owned(), plain(name)))
    }

    /// The value on the wire of a variant, by the arm of `as_str` or `get` that gives it.
    pub fn wire_value(&self, owner: &str, variant: &str) -> Option<String> {
        let functions = ["as_str", "get"];
        let block = functions.iter().find_map(|name| self.function(owner, name))?;
        let Expr::Match(choice) = eval::last(&block.part)? else { return None };
        let is_arm = |arm: &&syn::Arm| {
            let pattern = arm.pat.to_token_stream().to_string();
            pattern.rsplit("::").next().is_some_and(|word| word.trim() == variant)
        };
        eval::text(self, &choice.arms.iter().find(is_arm)?.body)
    }

    /// The body of a function; the owner is `App`, or `FromCall for CreateAppRequest`.
    pub fn function(&self, owner: &str, name: &str) -> Option<&Found<Block>> {
        self.functions.get(&(owner.to_owned(), name.to_owned()))
    }
}

/// A name without the mark of a keyword.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

fn found<T: Spanned>(path: &str, part: T) -> Found<T> {
    let line = part.span().start().line;
    Found { part, at: format!("{path}:{line}") }
}

/// The last word of a type's path: `App` of `types::App`.
pub(super) fn last_word(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string();
    let path = text.split('<').next().unwrap_or_default();
    path.rsplit("::").next().unwrap_or_default().trim().to_owned()
}
