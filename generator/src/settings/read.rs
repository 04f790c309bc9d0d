//! From the text of a file to what it says: every key is one that is known, and every value of the kind that it asks for.

use super::ApiSettings;
use super::error::SettingsError;
use super::overrides::{Dependency, Override, Overrides, Place, Says};
use crate::formats::FormatPolicy;
use crate::structure::nearest;
use std::fmt;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of the table of an API.
const API_KEYS: [&str; 9] =
    ["crate", "version", "spec", "formats", "names", "skip", "types", "derives", "dependencies"];

/// A file that is being read.
struct Reader<'t> {
    name: &'t str,
    text: &'t str,
}

type Result<T> = std::result::Result<T, SettingsError>;

/// A value of the file, with its place.
type Value<'v, 't> = &'v Spanned<DeValue<'t>>;

/// Every API of a file, in the order of their names.
pub(super) fn apis(name: &str, text: &str) -> Result<Vec<ApiSettings>> {
    let reader = Reader { name, text };
    let root = DeTable::parse(text)
        .map_err(|error| reader.error(error.span().unwrap_or(0..0), error.message()))?;
    let mut apis = Vec::new();
    for (key, value) in root.get_ref() {
        reader.known(key, &["api"], "this file")?;
        for (name, value) in reader.table(value)? {
            apis.push(reader.api(name, value)?);
        }
    }
    Ok(apis)
}

impl Reader<'_> {
    fn error(&self, place: Range<usize>, message: impl fmt::Display) -> SettingsError {
        SettingsError::new((self.name, self.text), place, message.to_string())
    }

    /// A key that is one of some, or an error that says which one may be meant.
    fn known(&self, key: &Spanned<impl AsRef<str>>, keys: &[&str], of: &str) -> Result<()> {
        let seen = key.get_ref().as_ref();
        if keys.contains(&seen) {
            return Ok(());
        }
        let meant = match nearest(seen, keys.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the keys are {}", keys.join(", ")),
        };
        Err(self.error(key.span(), format!("{of} has no key `{seen}`; {meant}")))
    }

    fn table<'v, 't>(&self, value: Value<'v, 't>) -> Result<&'v DeTable<'t>> {
        value.get_ref().as_table().ok_or_else(|| self.error(value.span(), "this must be a table"))
    }

    fn string<'v>(&self, value: Value<'v, '_>) -> Result<&'v str> {
        value.get_ref().as_str().ok_or_else(|| self.error(value.span(), "this must be a string"))
    }

    fn api(&self, name: &Spanned<impl AsRef<str>>, value: Value<'_, '_>) -> Result<ApiSettings> {
        let table = self.table(value)?;
        let of = format!("`api.{}`", name.get_ref().as_ref());
        for (key, _) in table {
            self.known(key, &API_KEYS, &of)?;
        }
        let required = |key: &str| match table.get(key) {
            Some(value) => self.string(value).map(str::to_owned),
            None => Err(self.error(name.span(), format!("{of} has no `{key}`"))),
        };
        Ok(ApiSettings {
            name: name.get_ref().as_ref().to_owned(),
            crate_name: required("crate")?,
            version: required("version")?,
            spec: required("spec")?,
            formats: self.formats(table.get("formats"))?,
            overrides: self.overrides(table)?,
        })
    }

    fn formats(&self, value: Option<Value<'_, '_>>) -> Result<FormatPolicy> {
        let mut policy = FormatPolicy::default();
        let Some(value) = value else { return Ok(policy) };
        for (name, word) in self.table(value)? {
            let assertion = self.string(word)?.parse();
            let assertion = assertion.map_err(|error| self.error(word.span(), error))?;
            policy
                .set(name.get_ref(), assertion)
                .map_err(|error| self.error(name.span(), error))?;
        }
        Ok(policy)
    }

    fn overrides(&self, table: &DeTable<'_>) -> Result<Overrides> {
        let mut all =
            self.said(table.get("names"), |value| Ok(Says::Name(self.text_of(value)?)))?;
        all.extend(self.said(table.get("types"), |value| Ok(Says::Type(self.text_of(value)?)))?);
        all.extend(self.said(table.get("derives"), |value| Ok(Says::Derive(self.traits(value)?)))?);
        if let Some(list) = table.get("skip") {
            for target in self.strings(list)? {
                all.push(self.one(target.span(), self.string(target)?, Says::Skip));
            }
        }
        let dependencies = self.dependencies(table.get("dependencies"))?;
        Ok(Overrides { all, dependencies })
    }

    fn text_of(&self, value: Value<'_, '_>) -> Result<String> {
        self.string(value).map(str::to_owned)
    }

    /// A table from things to what is said of them.
    fn said(
        &self,
        value: Option<Value<'_, '_>>,
        says: impl Fn(Value<'_, '_>) -> Result<Says>,
    ) -> Result<Vec<Override>> {
        let Some(value) = value else { return Ok(Vec::new()) };
        let entries = self.table(value)?.iter();
        let entries =
            entries.map(|(key, value)| Ok(self.one(key.span(), key.get_ref(), says(value)?)));
        entries.collect()
    }

    fn one(&self, place: Range<usize>, target: &str, says: Says) -> Override {
        Override { target: target.to_owned(), says, place: Place::new(self.text, place) }
    }

    fn strings<'v, 't>(&self, value: Value<'v, 't>) -> Result<&'v [Spanned<DeValue<'t>>]> {
        let list = value.get_ref().as_array();
        list.map(|list| &**list).ok_or_else(|| self.error(value.span(), "this must be a list"))
    }

    /// One trait or several, as the extension has them.
    fn traits(&self, value: Value<'_, '_>) -> Result<String> {
        if value.get_ref().as_str().is_some() {
            return self.text_of(value);
        }
        let names: Result<Vec<&str>> =
            self.strings(value)?.iter().map(|name| self.string(name)).collect();
        Ok(names?.join(", "))
    }

    /// What a manifest says of further crates, as it is written.
    fn dependencies(&self, value: Option<Value<'_, '_>>) -> Result<Vec<Dependency>> {
        let Some(value) = value else { return Ok(Vec::new()) };
        let entries = self.table(value)?.iter().map(|(name, value)| {
            let is_fit = matches!(value.get_ref(), DeValue::String(_) | DeValue::Table(_));
            let requirement = self.text.get(value.span()).unwrap_or_default();
            if !is_fit || requirement.starts_with('[') {
                let message = "write a version, or a table in braces on one line";
                return Err(self.error(value.span(), message));
            }
            let (name, requirement) = (name.get_ref().to_string(), requirement.to_owned());
            Ok(Dependency { name, requirement })
        });
        entries.collect()
    }
}
