//! `specwright.toml`: which APIs there are and what is made of each.

mod api;
mod error;
mod in_rust;

pub use api::Api;
pub use error::ConfigError;

use crate::structure::nearest;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The name of the file.
pub const FILE_NAME: &str = "specwright.toml";

/// The APIs of a `specwright.toml`, by name.
#[derive(Debug)]
pub struct Config {
    path: String,
    apis: Vec<Api>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    api: BTreeMap<String, api::Written>,
}

impl Config {
    /// Reads the text of a file that errors call by this path.
    ///
    /// # Errors
    /// When it is no TOML, has an unknown key, lacks a required one, or names a format or an assertion that there is not;
    /// with line and column.
    pub fn parse(path: &str, text: &str) -> Result<Self, ConfigError> {
        let written: Written =
            toml::from_str(text).map_err(|error| ConfigError::from_toml(path, text, &error))?;
        let apis = written.api.into_iter().map(|(name, api)| api.checked(name, path, text));
        Ok(Self { path: path.to_owned(), apis: apis.collect::<Result<_, _>>()? })
    }

    /// Every API, in the order of their names.
    pub fn apis(&self) -> &[Api] {
        &self.apis
    }

    /// The named APIs in the order asked for, or all when no name is given.
    ///
    /// # Errors
    /// When one of the names is none of the file's.
    pub fn select(&self, names: &[String]) -> Result<Vec<&Api>, ConfigError> {
        if names.is_empty() {
            return Ok(self.apis.iter().collect());
        }
        names.iter().map(|name| self.find(name)).collect()
    }

    fn find(&self, name: &str) -> Result<&Api, ConfigError> {
        let names = || self.apis.iter().map(|api| api.name.as_str());
        self.apis.iter().find(|api| api.name == name).ok_or_else(|| {
            let meant = nearest(name, names());
            let meant = meant.map(|meant| format!("; did you mean `{meant}`?"));
            let known = names().collect::<Vec<_>>().join(", ");
            let meant = meant.unwrap_or_else(|| format!("; it has {known}"));
            ConfigError::new(format!("{} has no API `{name}`{meant}", self.path))
        })
    }
}
