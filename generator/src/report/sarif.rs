//! The Static Analysis Results Interchange Format (SARIF) 2.1.0: the findings, and what other reports in it share.

use super::{Code, Diagnostic, Label, Severity};
use crate::source::{SourceSet, Span};
use serde_json::{Value, json};
use std::fmt::Write as _;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run of the tool with its rules, its results, and what it says beside them, as a whole log.
pub(crate) fn log(rules: &[Value], results: &[Value], notes: &[Value]) -> String {
    let driver = json!({
        "name": "specwright",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notes }],
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// A place in a source, as a location.
pub(crate) fn location(sources: &SourceSet, span: Span) -> Value {
    let uri = uri(sources.name(span.file));
    let region = json!({ "startLine": span.line, "startColumn": span.column });
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region } })
}

/// Writes findings as one run of the tool.
pub(super) fn write(diagnostics: &[&Diagnostic], sources: &SourceSet) -> String {
    let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = diagnostics.iter().map(|found| result(found, sources)).collect();
    log(&rules, &results, &[])
}

fn rule(code: Code) -> Value {
    let level = if code.number().starts_with('W') { "warning" } else { "error" };
    json!({
        "id": code.number(),
        "shortDescription": { "text": code.promise() },
        "defaultConfiguration": { "level": level },
    })
}

fn result(found: &Diagnostic, sources: &SourceSet) -> Value {
    let Diagnostic { severity, code, message, labels, help } = found;
    let (first, others) = labels.split_first().expect("a diagnostic always has a place");
    let parts = [message.as_str(), &first.text, help];
    let text: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    json!({
        "ruleId": code.number(),
        "ruleIndex": Code::ALL.iter().position(|known| known == code),
        "level": match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": { "text": text.join("; ") },
        "locations": [location(sources, first.span)],
        "relatedLocations": others.iter().map(|label| related(sources, label)).collect::<Vec<_>>(),
    })
}

fn related(sources: &SourceSet, label: &Label) -> Value {
    let mut location = location(sources, label.span);
    location["message"] = json!({ "text": label.text });
    location
}

/// The name of a file as a relative reference of a URI (RFC 3986): what else could part it is written by its bytes.
fn uri(name: &str) -> String {
    let mut uri = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            byte => write!(uri, "%{byte:02X}").expect("writing to a string cannot fail"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;
    use crate::source::FileId;

    #[test]
    fn a_name_with_a_colon_names_no_scheme() {
        assert_eq!(uri("0123abcd:specs/a b%.yaml"), "0123abcd%3Aspecs/a%20b%25.yaml");
    }

    #[test]
    fn a_result_leads_to_its_rule_its_place_and_the_others() {
        let sources = SourceSet::new("a.yaml", "a: 1\na: 2\n");
        let at = |line| Span { file: FileId::ROOT, line, column: 1, len: 1 };
        let mut report = Report::default();
        report.error(Code::DuplicateKey, at(2), "twice").label("again").also(at(1), "first");
        let log: Value = serde_json::from_str(&report.to_sarif(&sources)).unwrap();
        let run = &log["runs"][0];
        let result = &run["results"][0];
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "E004");
        assert_eq!(result["message"]["text"], "twice; again");
        let line = |place: &Value| place["physicalLocation"]["region"]["startLine"].clone();
        assert_eq!(line(&result["locations"][0]), 2);
        assert_eq!(line(&result["relatedLocations"][0]), 1);
    }
}
