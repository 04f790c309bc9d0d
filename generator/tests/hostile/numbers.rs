//! Documents with numbers that no machine holds, and patterns that no engine likes.

use super::documents::Document;
use super::extremes::schemas;
use serde_json::json;

/// Numbers that no machine holds, and patterns that no engine likes.
pub(crate) fn all() -> Vec<Document> {
    let mut documents = Vec::new();
    let long = "7".repeat(400);
    let numbers = [
        "1e999999999",
        "1e-999999999",
        "-1e999999999999999999999",
        "-0",
        "-0.0",
        "0e0",
        "1e400",
        "0.1e-400",
        "1E+2",
        "9223372036854775808",
        "18446744073709551616",
        "1.000000000000000000000000000000001",
        &long,
    ];
    for number in numbers {
        for keyword in [
            "minimum",
            "maximum",
            "multipleOf",
            "default",
            "example",
            "minLength",
            "maxLength",
            "maxItems",
            "minProperties",
            "exclusiveMinimum",
        ] {
            for (version, kind) in [
                ("3.0.3", "integer"),
                ("3.1.0", "number"),
                ("3.0.3", "string"),
                ("3.0.3", "array"),
                ("3.1.0", "object"),
            ] {
                let text = format!(
                    "{{\"openapi\":\"{version}\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{\"A\":{{\"type\":\"{kind}\",\"items\":{{}},\"{keyword}\":{number}}}}}}}}}"
                );
                documents.push(Document {
                    name: format!("{keyword} {:.20} of {kind}.json", number),
                    text,
                });
            }
        }
        for kind in ["integer", "number"] {
            let text = format!(
                "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{\"A\":{{\"type\":\"{kind}\",\"enum\":[{number},1],\"const\":{number},\"not\":{{\"const\":[{number}]}}}}}}}}}}"
            );
            documents.push(Document { name: format!("values {number:.20} of {kind}.json"), text });
        }
    }
    let nested = "(".repeat(10_000);
    let closed = format!("{}a{}", "(".repeat(5_000), ")*".repeat(5_000));
    let alternatives = (0..5_000).map(|n| format!("w{n}")).collect::<Vec<_>>().join("|");
    let looks = "(?=.*a)".repeat(3_000);
    let patterns = [
        "(a{1000}){1000}",
        "((a{100}){100}){100}",
        "(a|a)*b",
        "(a*)*b",
        "(a+)+$",
        "^(?=.*a)(?!.*b).{1,1000000}$",
        "a{4294967295}",
        "a{99999999999999999999}",
        "a{2,1}",
        "[^\\s\\S]",
        "[\\u{0}-\\u{10FFFF}]{1000}",
        "\\p{L}{1000}",
        "(?<n>a)\\k<n>",
        "\\1(a)",
        "(?<=a{1000})b",
        "[",
        "]",
        "{",
        "}",
        "(?",
        "\\",
        "\\u",
        "\\x1",
        "\\c",
        "[z-a]",
        "(?:)*",
        "()*",
        "(|)*",
        "^*",
        "(?=)*",
        "(?<!a)*",
        "\u{1f600}{2}",
        "[\u{1f600}-\u{1f64f}]",
        "\\ud83d\\ude00",
        "\\ud83d",
        "[\\ud83d\\ude00]",
        "^(.*a){20}$",
        "(.*){100}x",
        "(a?){1000}a{1000}",
        "(?=(a{1000}){1000})",
        "(?!(?!(?!(?!(?!a)))))",
        "\\b{100}",
        "(?i)a",
        "\"#",
        "\\w{5000}",
        "\\W{5000}\\w{5000}",
        "[\\w-\\s]",
        "a**",
        &nested,
        &closed,
        &alternatives,
        &looks,
    ];
    for pattern in patterns {
        let schema = json!({ "type": "string", "pattern": pattern, "minLength": 1, "maxLength": 4_000_000_000_u64 });
        let map = json!({ "type": "object", "patternProperties": { pattern: { "type": "string", "pattern": pattern } }, "propertyNames": { "pattern": pattern } });
        documents.push(Document::json(
            format!("pattern {pattern:.40}"),
            &schemas("3.1.0", [("A".to_owned(), schema), ("B".to_owned(), map)]),
        ));
    }
    documents
}
