//! Reads the files of a suite.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use heck::ToUpperCamelCase;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::jsts::json::Json;
use crate::jsts::specimen::Test;

/// One group, of either suite.
pub struct Group {
    /// The file without its ending, such as `optional/format/ipv4`.
    pub file: String,
    /// The number that upstream has for it.
    pub number: usize,
    /// What it is about.
    pub description: String,
    /// Its one schema, in draft 2020-12.
    pub schema: Option<Json>,
    /// Its component schemas, in draft 4.
    pub schemas: Option<Json>,
    /// The same with an explicit `type`.
    pub typed_schemas: Option<Json>,
    /// Its tests, each with its use in the typed form.
    pub tests: Vec<(Test, TypedUse)>,
}

/// What a test is good for in the typed form.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedUse {
    /// It says the same there.
    Projected,
    /// Its document is of another type.
    DroppedOtherType,
    /// The schema has its type already.
    Native,
    /// There is no typed form.
    #[default]
    UntypedOnly,
}

impl Group {
    /// The name, such as `optional/format/ipv4#0`.
    pub fn name(&self) -> String {
        format!("{}#{}", self.file, self.number)
    }

    /// The begin of the names of its components, such as `OptionalFormatIpv4G0`.
    pub fn prefix(&self) -> String {
        format!("{}G{}", self.file.to_upper_camel_case(), self.number)
    }

    /// The tests of these uses.
    pub fn tests_for(&self, wanted: impl Fn(TypedUse) -> bool) -> Vec<Test> {
        let tests = self.tests.iter().filter(|(_, typed_use)| wanted(*typed_use));
        tests.map(|(test, _)| test.clone()).collect()
    }
}

/// The groups of all files below the folder whose names hold the text.
pub fn groups(folder: &Path, only: &str) -> Result<Vec<Group>> {
    let mut groups = Vec::new();
    for (file, path) in files(folder)? {
        if file.contains(only) {
            let text = fs::read_to_string(&path)?;
            groups.extend(of_file(&file, &text).with_context(|| path.display().to_string())?);
        }
    }
    Ok(groups)
}

/// The JSON files below the folder, required ones first, each with its name without the ending.
fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("no {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.strip_prefix(folder)?.with_extension("");
                found.push((name.to_string_lossy().replace('\\', "/"), path));
            }
        }
    }
    found.sort_by_key(|(name, _)| (name.contains('/'), name.clone()));
    Ok(found)
}

fn of_file(file: &str, text: &str) -> Result<Vec<Group>> {
    let raw: Vec<RawGroup<'_>> = serde_json::from_str(text)?;
    raw.into_iter().enumerate().map(|(index, group)| group.named(file, index)).collect()
}

/// A group as a file has it.
#[derive(Deserialize)]
struct RawGroup<'a> {
    /// Names the number that upstream has, where groups were left out.
    id: Option<String>,
    description: String,
    #[serde(borrow)]
    schema: Option<&'a RawValue>,
    #[serde(borrow)]
    schemas: Option<&'a RawValue>,
    #[serde(borrow)]
    typed_schemas: Option<&'a RawValue>,
    #[serde(borrow)]
    tests: Vec<RawTest<'a>>,
}

#[derive(Deserialize)]
struct RawTest<'a> {
    description: String,
    #[serde(borrow)]
    data: &'a RawValue,
    valid: bool,
    #[serde(default)]
    typed_use: TypedUse,
}

impl RawGroup<'_> {
    fn named(self, file: &str, index: usize) -> Result<Group> {
        let number = match self.id.as_deref().and_then(|id| id.rsplit_once('#')) {
            Some((_, number)) => number.parse().context("a group's id ends with its number")?,
            None => index,
        };
        let read = |raw: Option<&RawValue>| raw.map(|raw| Json::read(raw.get())).transpose();
        Ok(Group {
            file: file.to_owned(),
            number,
            description: self.description,
            schema: read(self.schema)?,
            schemas: read(self.schemas)?,
            typed_schemas: read(self.typed_schemas)?,
            tests: self.tests.into_iter().enumerate().map(RawTest::numbered).collect(),
        })
    }
}

impl RawTest<'_> {
    fn numbered((number, raw): (usize, Self)) -> (Test, TypedUse) {
        let document = raw.data.get().to_owned();
        let Self { description, valid, typed_use, .. } = raw;
        (Test { number, description, document, valid }, typed_use)
    }
}
