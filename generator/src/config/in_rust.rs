//! What the table of an API says of things in its document.

use super::ConfigError;
use super::api::Written;
use crate::overrides::{Overrides, Says};
use serde::Deserialize;

/// One trait or several.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Derives {
    One(String),
    Several(Vec<String>),
}

impl Derives {
    /// As the extension has them.
    fn joined(&self) -> String {
        match self {
            Self::One(name) => name.clone(),
            Self::Several(names) => names.join(", "),
        }
    }
}

impl Written {
    /// What is said, in the order of the keys.
    pub(super) fn overrides(&self, path: &str, text: &str) -> Result<Overrides, ConfigError> {
        let mut overrides = Overrides::of_file(path, text);
        for (thing, name) in &self.names {
            overrides.add(thing.get_ref(), thing.span(), Says::Name(name.clone()));
        }
        for (thing, ty) in &self.types {
            overrides.add(thing.get_ref(), thing.span(), Says::Type(ty.clone()));
        }
        for (thing, traits) in &self.derives {
            overrides.add(thing.get_ref(), thing.span(), Says::Derive(traits.joined()));
        }
        for thing in &self.skip {
            overrides.add(thing.get_ref(), thing.span(), Says::Skip);
        }
        for (name, value) in &self.dependencies {
            let written = text.get(value.span()).unwrap_or_default();
            let is_fit = matches!(value.get_ref(), toml::Value::String(_) | toml::Value::Table(_));
            if !is_fit || !written.starts_with(['"', '\'', '{']) {
                let message = "write a version, or a table in braces";
                return Err(ConfigError::at(path, text, value.span(), message));
            }
            overrides.depend(name.clone(), written.to_owned());
        }
        Ok(overrides)
    }
}
