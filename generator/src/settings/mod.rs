//! `specwright.toml`: which crates are made of which documents, and what they are called in Rust.
//!
//! One format for the registry of this repository and for a file beside a document; `docs/specwright.schema.json` is its
//! JSON Schema. What it says of things in a document is put into the document's tree, as the extension that says the
//! same, so that it is read in one way only.

mod apply;
mod error;
mod overrides;
mod read;
mod target;

pub use error::SettingsError;
pub use overrides::{Dependency, Overrides};

pub(crate) use apply::apply;

use crate::formats::FormatPolicy;
use crate::structure::nearest;

/// The name of the file.
pub const FILE_NAME: &str = "specwright.toml";

/// What a file says.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    name: String,
    text: String,
    apis: Vec<ApiSettings>,
}

/// What a file says of one API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiSettings {
    /// Its name in the file.
    pub name: String,
    /// The name of the crate.
    pub crate_name: String,
    /// The version of the crate.
    pub version: String,
    /// The path of the document, from the folder of the file, with `/` between the parts.
    pub spec: String,
    /// Which formats values are held to.
    pub formats: FormatPolicy,
    /// What things of the document are in Rust.
    pub overrides: Overrides,
}

impl Settings {
    /// Reads a file; `name` is what findings call it.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line and column.
    pub fn parse(name: &str, text: &str) -> Result<Self, SettingsError> {
        let apis = read::apis(name, text)?;
        Ok(Self { name: name.to_owned(), text: text.to_owned(), apis })
    }

    /// Every API, in the order of their names.
    pub fn apis(&self) -> &[ApiSettings] {
        &self.apis
    }

    /// The API of this name.
    pub fn find(&self, name: &str) -> Option<&ApiSettings> {
        self.apis.iter().find(|api| api.name == name)
    }

    /// The API that is made of a document, by its path from the folder of the file.
    pub fn of_document(&self, spec: &str) -> Option<&ApiSettings> {
        self.apis.iter().find(|api| api.spec == spec)
    }

    /// The name of the API that somebody may have meant.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.apis.iter().map(|api| api.name.as_str()))
    }

    /// The name by which findings call the file, and its text.
    pub fn source(&self) -> (&str, &str) {
        (&self.name, &self.text)
    }
}
