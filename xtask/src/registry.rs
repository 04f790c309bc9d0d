//! `specs/specwright.toml`: which APIs there are and what is made of each.

use std::fs;

use anyhow::{Context, Result};
use specwright::config::{self, Config};
use specwright::overrides::Overrides;
use specwright::{FormatPolicy, Modules, Selection, ServerOptions};

use crate::repository::Repository;

/// The path of the registry inside the repository.
pub const PATH: &str = "specs/specwright.toml";

/// The APIs of this repository, by name.
#[derive(Debug)]
pub struct Registry(Config);

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
    /// Which formats values are held to.
    pub formats: FormatPolicy,
    /// Which operations are made.
    pub selection: Selection,
    /// How the modules of the crate are laid out.
    pub modules: Modules,
    /// What the registry says of things in the document.
    pub overrides: Overrides,
    /// What the server's side of the crate is made of.
    pub server: ServerOptions,
    /// Whether operations that cannot be generated are left out.
    pub lenient: bool,
    /// The folder that no reference may lead out of, from the repository's root; none where it is the document's own.
    pub root: Option<String>,
}

impl Api {
    /// The folder of the document, from the repository's root.
    pub fn folder(&self) -> &str {
        self.spec.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// How many folders up from its own the document may refer to files; an error where it does not stand below the root.
    pub fn climb(&self) -> Result<usize> {
        let Some(root) = &self.root else { return Ok(0) };
        let (folder, root) = (normal(self.folder()), normal(root));
        let inner = folder.strip_prefix(root.as_slice()).with_context(|| {
            format!("{PATH}: the document of `{}` is not below its root", self.name)
        })?;
        Ok(inner.len())
    }
}

/// The folders of a path, without those that `..` leaves again.
pub fn normal(path: &str) -> Vec<&str> {
    let mut folders = Vec::new();
    for folder in path.split('/') {
        match folder {
            "" | "." => {}
            ".." if folders.last().is_some_and(|last| *last != "..") => {
                folders.pop();
            }
            _ => folders.push(folder),
        }
    }
    folders
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
        Ok(Self(Config::parse(PATH, text)?))
    }

    /// Every API, in the order of their names.
    pub fn apis(&self) -> Vec<Api> {
        self.0.apis().iter().map(api).collect()
    }

    /// The named APIs in the order asked for, or all when no name is given.
    pub fn select(&self, names: &[String]) -> Result<Vec<Api>> {
        Ok(self.0.select(names)?.into_iter().map(api).collect())
    }
}

fn api(api: &config::Api) -> Api {
    Api {
        name: api.name.clone(),
        crate_name: api.crate_name.clone(),
        version: api.version.clone(),
        spec: format!("specs/{}", api.spec),
        formats: api.formats.clone(),
        selection: api.selection.clone(),
        overrides: api.overrides.clone(),
        modules: api.modules,
        server: api.server,
        lenient: api.lenient,
        root: api.root.as_ref().map(|root| format!("specs/{root}")),
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
        let error = Registry::parse(TEXT).unwrap().select(&["other".into()]).unwrap_err();
        assert_eq!(error.to_string(), "specs/specwright.toml has no API `other`; it has one");
    }

    #[test]
    fn a_document_refers_to_what_is_below_its_root() {
        let with = |root: &str| {
            let text = format!("{TEXT}root = \"{root}\"\n");
            let apis = Registry::parse(&text).unwrap().apis();
            apis[0].climb().map_err(|error| error.to_string())
        };
        assert_eq!([with("."), with("one"), with("one/..")], [Ok(1), Ok(0), Ok(1)]);
        let outside = "specs/specwright.toml: the document of `one` is not below its root";
        assert_eq!(with("two"), Err(outside.to_owned()));
    }
}
