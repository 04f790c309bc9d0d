//! The groups of a suite, read from its folder.

use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One schema and its tests.
pub(crate) struct Group {
    pub(crate) name: String,
    /// The document that references point into.
    pub(crate) document: Json,
    /// Where the schema stands in it.
    pub(crate) pointer: String,
    pub(crate) tests: Vec<Test>,
}

/// One document and its verdict.
pub(crate) struct Test {
    pub(crate) description: String,
    pub(crate) data: Json,
    pub(crate) valid: bool,
}

/// All groups below a folder of `../shared`; none if it is not there.
pub(crate) fn read(folder: &str) -> Option<Vec<Group>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(folder);
    let mut files = Vec::new();
    collect(&folder, &mut files)?;
    files.sort();
    Some(files.iter().flat_map(|file| groups(file, &folder)).collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Some(())
}

fn groups(file: &Path, folder: &Path) -> Vec<Group> {
    let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{name}: {error}"));
    let Ok(Json::Array(groups)) = Json::decode(&bytes) else {
        panic!("{name} is no list");
    };
    groups.iter().map(|entry| group(&name, fields(entry))).collect()
}

fn group(file: &str, entry: &BTreeMap<String, Json>) -> Group {
    let (document, pointer) = match entry.get("schema") {
        Some(schema) => (schema.clone(), ""),
        None => (components(&entry["schemas"]), "/components/schemas/Root"),
    };
    let Some(Json::Array(tests)) = entry.get("tests") else {
        panic!("{file} has a group without tests");
    };
    Group {
        name: format!("{file}: {}", text(entry, "description")),
        document,
        pointer: pointer.to_owned(),
        tests: tests.iter().map(|entry| test(fields(entry))).collect(),
    }
}

fn components(schemas: &Json) -> Json {
    let object = |name: &str, value| Json::Object(BTreeMap::from([(name.to_owned(), value)]));
    object("components", object("schemas", schemas.clone()))
}

fn test(entry: &BTreeMap<String, Json>) -> Test {
    Test {
        description: text(entry, "description"),
        data: entry["data"].clone(),
        valid: entry["valid"] == Json::Boolean(true),
    }
}

fn fields(value: &Json) -> &BTreeMap<String, Json> {
    match value {
        Json::Object(fields) => fields,
        other => panic!("no object: {other}"),
    }
}

fn text(entry: &BTreeMap<String, Json>, name: &str) -> String {
    match &entry[name] {
        Json::String(text) => text.clone(),
        other => panic!("no string: {other}"),
    }
}
