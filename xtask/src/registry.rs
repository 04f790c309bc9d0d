//! `specs/specwright.toml`: which APIs there are and what is made of each.

use std::fs;

use anyhow::{Context, Result, bail};
use specwright::SourceSet;
use specwright::formats::FormatPolicy;
use specwright::settings::{ApiSettings, Settings};

use crate::repository::Repository;

/// The path of the registry inside the repository.
pub const PATH: &str = "specs/specwright.toml";

/// The APIs of this repository, by name.
#[derive(Debug)]
pub struct Registry(Settings);

/// One API: where its document is and which crate is made of it.
#[derive(Clone, Debug)]
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
    /// What the registry says of things in the document, and the registry itself.
    settings: (Settings, ApiSettings),
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
        Ok(Self(Settings::parse(PATH, text)?))
    }

    /// Every API, in the order of their names.
    pub fn apis(&self) -> Vec<Api> {
        self.0.apis().iter().map(|settings| self.api(settings)).collect()
    }

    /// The named APIs in the order asked for, or all when no name is given.
    pub fn select(&self, names: &[String]) -> Result<Vec<Api>> {
        if names.is_empty() {
            return Ok(self.apis());
        }
        names.iter().map(|name| self.find(name)).collect()
    }

    fn find(&self, name: &str) -> Result<Api> {
        match self.0.find(name) {
            Some(settings) => Ok(self.api(settings)),
            None => bail!("{PATH} has no API {name:?}; it has {}", self.names()),
        }
    }

    fn names(&self) -> String {
        self.0.apis().iter().map(|api| api.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn api(&self, settings: &ApiSettings) -> Api {
        Api {
            name: settings.name.clone(),
            crate_name: settings.crate_name.clone(),
            version: settings.version.clone(),
            spec: format!("specs/{}", settings.spec),
            formats: settings.formats.clone(),
            settings: (self.0.clone(), settings.clone()),
        }
    }
}

impl Api {
    /// A text of the document, called by a name, with what the registry says of things in it.
    pub fn sources(&self, name: &str, document: impl Into<Vec<u8>>) -> SourceSet {
        let (registry, settings) = &self.settings;
        SourceSet::new(name, document).with_overrides(registry, &settings.overrides)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use specwright::formats::Assertion;

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

    fn with_formats(lines: &str) -> Result<Vec<Api>> {
        Registry::parse(&format!("{TEXT}[api.one.formats]\n{lines}"))?.select(&[])
    }

    #[test]
    fn an_api_says_which_formats_are_asserted() {
        let apis = with_formats("default = \"annotate\"\nuuid = \"assert\"\n").unwrap();
        let policy = &apis[0].formats;
        assert_eq!(policy.of("uuid"), Assertion::Asserting);
        assert_eq!(policy.of("date"), Assertion::Annotating);
    }

    #[test]
    fn a_wrong_format_is_refused_with_its_line_and_what_was_meant() {
        let error = |lines| with_formats(lines).unwrap_err().to_string();
        assert_eq!(
            error("date = \"assert\"\nuiid = \"assert\"\n"),
            "specs/specwright.toml:7:1: `uiid` is no known format; did you mean `uuid`?\n7 | uiid = \"assert\""
        );
        assert_eq!(
            error("uuid = \"anotate\"\n"),
            "specs/specwright.toml:6:8: `anotate` is neither `assert` nor `annotate`; did you mean `annotate`?\n\
             6 | uuid = \"anotate\""
        );
    }

    #[test]
    fn a_misspelt_key_is_refused_with_its_line_and_what_was_meant() {
        let error = Registry::parse(&TEXT.replace("spec =", "spek =")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "specs/specwright.toml:4:1: `api.one` has no key `spek`; did you mean `spec`?\n\
             4 | spek = \"one/openapi.yaml\""
        );
    }
}
