//! `specs/specwright.toml`: which APIs there are and what is made of each.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use specwright::formats::{FormatPolicy, PolicyError};
use specwright::{ServerOptions, Traits};
use toml::Spanned;

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
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    #[serde(rename = "crate")]
    crate_name: String,
    version: String,
    spec: String,
    /// How operations are spread over traits.
    #[serde(default)]
    traits: TraitsPer,
    /// Whether the crate holds its document.
    #[serde(default)]
    embed_document: bool,
    /// What becomes of formats, as it is written.
    #[serde(default)]
    formats: BTreeMap<Spanned<String>, Spanned<String>>,
    /// The same, checked.
    #[serde(skip)]
    policy: FormatPolicy,
}

/// A trait of each API, or of each tag.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TraitsPer {
    #[default]
    Api,
    Tag,
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
    /// Which formats values are held to.
    pub formats: FormatPolicy,
    /// What the server's side of the crate is made of.
    pub server: ServerOptions,
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
        let mut registry: Self =
            toml::from_str(text).with_context(|| format!("{PATH} is not a list of APIs"))?;
        for entry in registry.api.values_mut() {
            entry.policy = entry.checked_formats(text)?;
        }
        Ok(registry)
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
            formats: self.policy.clone(),
            server: ServerOptions {
                traits: match self.traits {
                    TraitsPer::Api => Traits::Api,
                    TraitsPer::Tag => Traits::Tag,
                },
                embeds_document: self.embed_document,
            },
        }
    }

    /// The policy of the table `formats`, or the line that is wrong.
    fn checked_formats(&self, text: &str) -> Result<FormatPolicy> {
        let mut policy = FormatPolicy::default();
        for (name, word) in &self.formats {
            let assertion = word.get_ref().parse().map_err(|error| at(text, word, &error))?;
            policy.set(name.get_ref(), assertion).map_err(|error| at(text, name, &error))?;
        }
        Ok(policy)
    }
}

/// An error with the line that it is about.
fn at(text: &str, place: &Spanned<String>, error: &PolicyError) -> anyhow::Error {
    let start = place.span().start;
    let before = text.get(..start).unwrap_or_default();
    let line = text.get(before.rfind('\n').map_or(0, |end| end + 1)..).unwrap_or_default();
    let shown = line.lines().next().unwrap_or_default().trim();
    let number = before.matches('\n').count() + 1;
    anyhow!("{PATH}:{number}: {error}\n{number} | {shown}")
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
            "specs/specwright.toml:7: `uiid` is no known format; did you mean `uuid`?\n7 | uiid = \"assert\""
        );
        assert_eq!(
            error("uuid = \"anotate\"\n"),
            "specs/specwright.toml:6: `anotate` is neither `assert` nor `annotate`; did you mean `annotate`?\n\
             6 | uuid = \"anotate\""
        );
    }

    #[test]
    fn a_misspelt_key_is_refused() {
        assert!(Registry::parse(&TEXT.replace("spec =", "spek =")).is_err());
    }
}
