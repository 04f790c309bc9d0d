//! `specs/specwright.toml`: which APIs there are and what is made of each.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::repository::Repository;

/// The path of the registry inside the repository.
pub const PATH: &str = "specs/specwright.toml";

/// The APIs of this repository, by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registry {
    #[serde(default)]
    api: BTreeMap<String, Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(rename = "crate")]
    crate_name: String,
    version: String,
    spec: String,
}

/// One API: where its document is and which crate is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// The name in the registry.
    pub name: String,
    /// The name of the generated crate, and of its folder under `generated/`.
    pub crate_name: String,
    /// The version of the generated crate.
    pub version: String,
    /// The document, from the repository's root.
    pub spec: String,
}

impl Registry {
    /// Reads the registry of the working tree.
    pub fn read(repository: &Repository) -> Result<Self> {
        let text = fs::read_to_string(repository.path(PATH))
            .with_context(|| format!("cannot read {PATH}"))?;
        Self::parse(&text)
    }

    /// Reads a registry from its text.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).with_context(|| format!("{PATH} is not a list of APIs"))
    }

    /// Every API, in the order of their names.
    pub fn apis(&self) -> Vec<Api> {
        self.api.iter().map(|(name, entry)| entry.api(name)).collect()
    }

    /// The named APIs in the order asked for, or all when no name is given.
    pub fn select(&self, names: &[String]) -> Result<Vec<Api>> {
        if names.is_empty() {
            return Ok(self.apis());
        }
        names.iter().map(|name| self.find(name)).collect()
    }

    fn find(&self, name: &str) -> Result<Api> {
        match self.api.get(name) {
            Some(entry) => Ok(entry.api(name)),
            None => bail!("{PATH} has no API {name:?}; it has {}", self.names()),
        }
    }

    fn names(&self) -> String {
        self.api.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

impl Entry {
    fn api(&self, name: &str) -> Api {
        Api {
            name: name.to_owned(),
            crate_name: self.crate_name.clone(),
            version: self.version.clone(),
            spec: format!("specs/{}", self.spec),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "[api.one]\ncrate = \"one-api\"\nversion = \"0.1.0\"\nspec = \"one/openapi.yaml\"\n";

    #[test]
    fn an_api_stands_where_the_registry_says() {
        let apis = Registry::parse(TEXT).unwrap().select(&[]).unwrap();
        assert_eq!(apis.len(), 1);
        assert_eq!(apis[0].crate_name, "one-api");
        assert_eq!(apis[0].spec, "specs/one/openapi.yaml");
    }

    #[test]
    fn an_unknown_api_is_refused_by_name() {
        let error = Registry::parse(TEXT).unwrap().select(&["two".into()]).unwrap_err();
        assert_eq!(error.to_string(), "specs/specwright.toml has no API \"two\"; it has one");
    }

    #[test]
    fn a_misspelt_key_is_refused() {
        assert!(Registry::parse(&TEXT.replace("spec =", "spek =")).is_err());
    }
}
