//! One API of a `specwright.toml`.

use super::ConfigError;
use super::in_rust::Derives;
use crate::emit::{Modules, Options, RuntimeSource, ServerOptions, Traits};
use crate::formats::FormatPolicy;
use crate::overrides::Overrides;
use crate::selection::{Selection, Wanted};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// One API: where its document is and which crate is made of it. Paths are as seen from the file's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// The name of the table.
    pub name: String,
    /// The document.
    pub spec: String,
    /// The name of the crate.
    pub crate_name: String,
    /// The version of the crate.
    pub version: String,
    /// The folder of the crate.
    pub out: String,
    /// The folder of the runtime; none where its sources are written beside the crate.
    pub runtime: Option<String>,
    /// Which formats values are held to.
    pub formats: FormatPolicy,
    /// Which operations are made.
    pub selection: Selection,
    /// How the modules of the crate are laid out.
    pub modules: Modules,
    /// What the server's side of the crate is made of.
    pub server: ServerOptions,
    /// Whether the crate has what makes values of its types for tests.
    pub has_testing: bool,
    /// Whether operations that cannot be generated are left out.
    pub lenient: bool,
    /// The folder that no reference to another file may lead out of; none where it is that of the document.
    pub root: Option<String>,
    /// What things of the document are in Rust.
    pub overrides: Overrides,
}

/// The table as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Written {
    spec: String,
    #[serde(rename = "crate")]
    crate_name: Option<String>,
    version: Option<String>,
    out: Option<String>,
    runtime: Option<String>,
    #[serde(default)]
    formats: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    paths: Vec<String>,
    #[serde(default)]
    operations: Vec<String>,
    #[serde(default)]
    traits: TraitsPer,
    modules: Option<ModulesPer>,
    #[serde(default)]
    embed_document: bool,
    #[serde(default)]
    webhooks: bool,
    testing: Option<bool>,
    #[serde(default)]
    lenient: bool,
    root: Option<String>,
    #[serde(default)]
    pub(super) names: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    pub(super) skip: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) types: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    pub(super) derives: BTreeMap<Spanned<String>, Derives>,
    #[serde(default)]
    pub(super) dependencies: BTreeMap<String, Spanned<toml::Value>>,
}

/// What there is one trait for.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TraitsPer {
    #[default]
    Api,
    Tag,
}

/// What there are modules for; without a word, the size of the crate decides.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ModulesPer {
    One,
    Tag,
}

impl Written {
    /// The API of this name, or the line that is wrong.
    pub(super) fn checked(self, name: String, path: &str, text: &str) -> Result<Api, ConfigError> {
        let formats = self.policy(path, text)?;
        let overrides = self.overrides(path, text)?;
        let mut selection = Selection::default();
        let paths = self.paths.into_iter().map(Wanted::Path);
        let operations = self.operations.into_iter().map(Wanted::Operation);
        let words = self.tags.into_iter().map(Wanted::Tag).chain(paths).chain(operations);
        words.for_each(|wanted| selection.add(wanted));
        let crate_name = self.crate_name.unwrap_or_else(|| name.clone());
        Ok(Api {
            out: self.out.unwrap_or_else(|| crate_name.clone()),
            version: self.version.unwrap_or_else(|| Options::new("", "").version),
            spec: self.spec,
            runtime: self.runtime,
            lenient: self.lenient,
            root: self.root,
            name,
            crate_name,
            formats,
            selection,
            overrides,
            modules: match self.modules {
                None => Modules::BySize,
                Some(ModulesPer::One) => Modules::One,
                Some(ModulesPer::Tag) => Modules::Tag,
            },
            has_testing: self.testing.unwrap_or(true),
            server: ServerOptions {
                traits: match self.traits {
                    TraitsPer::Api => Traits::Api,
                    TraitsPer::Tag => Traits::Tag,
                },
                embeds_document: self.embed_document,
                has_outgoing: self.webhooks,
            },
        })
    }

    fn policy(&self, path: &str, text: &str) -> Result<FormatPolicy, ConfigError> {
        let mut policy = FormatPolicy::default();
        for (name, word) in &self.formats {
            let at = |place: &Spanned<String>, error: &dyn ToString| {
                ConfigError::at(path, text, place.span(), &error.to_string())
            };
            let assertion = word.get_ref().parse().map_err(|error| at(word, &error))?;
            policy.set(name.get_ref(), assertion).map_err(|error| at(name, &error))?;
        }
        Ok(policy)
    }
}

impl Api {
    /// How the crate is made, with the runtime found there and the document called by this name.
    pub fn options(&self, runtime: RuntimeSource, document: &str) -> Options {
        Options {
            version: self.version.clone(),
            runtime,
            formats: self.formats.clone(),
            selection: self.selection.clone(),
            modules: self.modules,
            server: self.server,
            has_testing: self.has_testing,
            ..Options::new(&self.crate_name, document)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::config::{Api, Config};
    use crate::emit::{Modules, RuntimeSource, ServerOptions, Traits};
    use crate::formats::Assertion;

    const TEXT: &str = "[api.one]\nspec = \"one/openapi.yaml\"\n";

    fn read(text: &str) -> Result<Vec<Api>, String> {
        let config = Config::parse("specwright.toml", text).map_err(|error| error.to_string())?;
        Ok(config.apis().to_vec())
    }

    fn refusal(lines: &str) -> String {
        read(&format!("{TEXT}{lines}")).unwrap_err()
    }

    #[test]
    fn what_is_not_said_follows_from_the_name() {
        let api = read(TEXT).unwrap().remove(0);
        assert_eq!((api.crate_name.as_str(), api.out.as_str()), ("one", "one"));
        assert_eq!((api.version.as_str(), api.runtime), ("0.1.0", None));
        assert!(api.selection.is_everything());
    }

    #[test]
    fn an_api_says_which_formats_are_asserted() {
        let formats = "[api.one.formats]\ndefault = \"annotate\"\nuuid = \"assert\"\n";
        let policy = read(&format!("{TEXT}{formats}")).unwrap().remove(0).formats;
        assert_eq!(policy.of("uuid"), Assertion::Asserting);
        assert_eq!(policy.of("date"), Assertion::Annotating);
    }

    #[test]
    fn an_api_says_how_its_modules_are_laid_out() {
        let modules = |lines: &str| read(&format!("{TEXT}{lines}")).unwrap().remove(0).modules;
        assert_eq!(modules(""), Modules::BySize);
        assert_eq!(modules("modules = \"one\"\n"), Modules::One);
        assert_eq!(modules("modules = \"tag\"\n"), Modules::Tag);
        let refusal = refusal("modules = \"tags\"\n");
        assert!(refusal.contains("expected `one` or `tag`"), "{refusal}");
    }

    #[test]
    fn an_api_says_whether_it_has_values_for_tests() {
        let has_testing = |lines: &str| {
            let api = read(&format!("{TEXT}{lines}")).unwrap().remove(0);
            api.options(RuntimeSource::Embedded, "").has_testing
        };
        assert!(has_testing(""));
        assert!(has_testing("testing = true\n"));
        assert!(!has_testing("testing = false\n"));
    }

    #[test]
    fn an_api_says_what_its_server_is_made_of() {
        assert_eq!(read(TEXT).unwrap()[0].server, ServerOptions::default());
        let server = "traits = \"tag\"\nembed-document = true\nwebhooks = true\n";
        let server = read(&format!("{TEXT}{server}")).unwrap().remove(0).server;
        let expected =
            ServerOptions { traits: Traits::Tag, embeds_document: true, has_outgoing: true };
        assert_eq!(server, expected);
        let refusal = refusal("traits = \"tags\"\n");
        assert!(refusal.contains("expected `api` or `tag`"), "{refusal}");
    }

    #[test]
    fn a_wrong_format_is_refused_with_its_place_and_what_was_meant() {
        assert_eq!(
            refusal("[api.one.formats]\nuiid = \"assert\"\n"),
            "specwright.toml:4:1: `uiid` is no known format; did you mean `uuid`?\n4 | uiid = \"assert\""
        );
        assert_eq!(
            refusal("[api.one.formats]\nuuid = \"anotate\"\n"),
            "specwright.toml:4:8: `anotate` is neither `assert` nor `annotate`; did you mean `annotate`?\n\
             4 | uuid = \"anotate\""
        );
    }

    #[test]
    fn a_misspelt_key_is_refused_with_its_place() {
        let refusal = refusal("tag = [\"apps\"]\n");
        assert!(refusal.starts_with("specwright.toml:3:1: unknown field `tag`"), "{refusal}");
    }

    #[test]
    fn an_api_that_is_not_there_is_refused_by_name() {
        let config = Config::parse("specwright.toml", TEXT).unwrap();
        let refusal = |name: &str| config.select(&[name.to_owned()]).unwrap_err().to_string();
        assert_eq!(refusal("onr"), "specwright.toml has no API `onr`; did you mean `one`?");
        assert_eq!(refusal("other"), "specwright.toml has no API `other`; it has one");
    }
}
