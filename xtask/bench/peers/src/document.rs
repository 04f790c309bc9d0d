//! The operations of a document, read from it without any generator.

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The methods by which a path has operations.
const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

#[derive(Deserialize)]
struct Document {
    paths: BTreeMap<String, BTreeMap<String, Entry>>,
}

/// What a path has: an operation under a method, anything elsewhere.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Operation {
        #[serde(rename = "operationId")]
        id: String,
    },
    Other(IgnoredAny),
}

/// Every operation of a document, by its `operationId`, otherwise by its method and its path: `GET /pets`.
///
/// # Errors
/// When the file cannot be read, or its paths are not those of an OpenAPI document.
pub fn operations(document: &Path) -> io::Result<Vec<String>> {
    let bytes = fs::read(document)?;
    let Document { paths } = if document.extension().is_some_and(|it| it == "json") {
        serde_json::from_slice(&bytes)?
    } else {
        serde_yaml::from_slice(&bytes).map_err(io::Error::other)?
    };
    Ok(of_paths(paths))
}

fn of_paths(paths: BTreeMap<String, BTreeMap<String, Entry>>) -> Vec<String> {
    paths.into_iter().flat_map(|(path, entries)| of_path(&path, entries)).collect()
}

fn of_path(path: &str, entries: BTreeMap<String, Entry>) -> Vec<String> {
    let operations = entries.into_iter().filter(|(key, _)| METHODS.contains(&key.as_str()));
    operations
        .map(|(method, entry)| match entry {
            Entry::Operation { id } => id,
            Entry::Other(_) => format!("{} {path}", method.to_uppercase()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Document, of_paths};

    fn check(paths: &str, operations: &[&str]) {
        let text = format!("{{\"paths\": {paths}}}");
        let Document { paths } = serde_json::from_str(&text).unwrap();
        assert_eq!(of_paths(paths), operations);
    }

    #[test]
    fn an_operation_without_a_name_goes_by_its_method_and_path() {
        check(
            r#"{"/pets": {"get": {}, "post": {"operationId": "addPet"}}}"#,
            &["GET /pets", "addPet"],
        );
    }

    #[test]
    fn what_is_under_no_method_is_no_operation() {
        check(
            r#"{"/pets": {"summary": "Pets.", "parameters": [{"name": "id"}], "x-get": {"operationId": "no"}}}"#,
            &[],
        );
    }
}
