//! Schemas as the components of an OpenAPI document.

use serde_json::{Map, Value, json};
use specwright::formats::Assertion;
use specwright::model::Api;
use specwright::report::Severity;
use specwright::{FormatPolicy, GeneratedFile, Options, Outcome, RuntimeSource, SourceSet};

use crate::case::{Case, DEFS};

/// Stands for the code where a version of OpenAPI cannot write a case.
const UNWRITTEN: &str = "unwritten";

/// The name of the type of a numbered case.
pub fn type_name(number: usize) -> String {
    format!("S{number}")
}

/// Why the generator makes no crate of a case by itself: its codes; empty when it does make one.
pub fn refusal(case: &Case) -> Vec<&'static str> {
    let Some(outcome) = generate(&[(0, case)], "single", "") else { return vec![UNWRITTEN] };
    if outcome.files.is_some() {
        return Vec::new();
    }
    let all = outcome.report.diagnostics();
    let errors = all.iter().filter(|one| one.severity == Severity::Error);
    let mut codes: Vec<&'static str> = errors.map(|error| error.code.number()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The model of a case by itself; `None` where the generator refuses it.
pub fn model(case: &Case) -> Option<Api> {
    let sources = SourceSet::new("oracle.json", document(&[(0, case)])?.to_string());
    specwright::model_under(&sources, &asserted_formats()).0
}

/// The crate of several cases of one version; `None` when they do not go together.
pub fn make(cases: &[(usize, &Case)], name: &str, runtime: &str) -> Option<Vec<GeneratedFile>> {
    generate(cases, name, runtime)?.files
}

fn generate(cases: &[(usize, &Case)], name: &str, runtime: &str) -> Option<Outcome> {
    let document = document(cases)?.to_string();
    let options = Options {
        version: "0.0.0".to_owned(),
        runtime: RuntimeSource::Path(runtime.to_owned()),
        formats: asserted_formats(),
        ..Options::new(name, "oracle.json")
    };
    Some(specwright::generate(&SourceSet::new("oracle.json", document), &options))
}

/// Values are held to every format, as the other validator is told to do.
fn asserted_formats() -> FormatPolicy {
    let mut formats = FormatPolicy::default();
    // The name of all formats is always known, so that nothing is left to say of an error.
    let _ = formats.set("default", Assertion::Asserting);
    formats
}

/// The document of cases that are all of the first one's version; `None` where that cannot write one of them.
fn document(cases: &[(usize, &Case)]) -> Option<Value> {
    let dialect = cases.first()?.1.dialect;
    let mut schemas = Map::new();
    for (number, case) in cases {
        let name = type_name(*number);
        schemas.insert(name.clone(), referring(&dialect.written(&case.root)?, &name));
        for (place, definition) in case.definitions.iter().enumerate() {
            schemas.insert(
                format!("{name}{}", Case::name(place)),
                referring(&dialect.written(definition)?, &name),
            );
        }
    }
    let info = json!({ "title": "Oracle", "version": "1" });
    let (version, components) = (dialect.version(), json!({ "schemas": schemas }));
    Some(json!({ "openapi": version, "info": info, "paths": {}, "components": components }))
}

/// The schema with references to the definitions where a document has them.
fn referring(schema: &Value, prefix: &str) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(|item| referring(item, prefix)).collect(),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                let place = value.as_str().and_then(|text| text.strip_prefix(DEFS));
                match place.filter(|_| name == "$ref") {
                    Some(place) => {
                        (name.clone(), json!(format!("#/components/schemas/{prefix}{place}")))
                    }
                    None => (name.clone(), referring(value, prefix)),
                }
            };
            Value::Object(members.iter().map(member).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    #[test]
    fn definitions_become_components_of_their_own() {
        let case = Case {
            dialect: Dialect::V3_1,
            root: json!({ "$ref": "#/$defs/D0" }),
            definitions: vec![json!({ "type": "null" })],
        };
        let schemas = document(&[(7, &case)]).unwrap()["components"]["schemas"].clone();
        let expected =
            json!({ "S7": { "$ref": "#/components/schemas/S7D0" }, "S7D0": { "type": "null" } });
        assert_eq!(schemas, expected);
    }
}
