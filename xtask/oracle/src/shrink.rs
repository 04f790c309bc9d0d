//! The smallest schema and document that still disagree.

use serde_json::Value;
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use specwright_runtime::testing::smaller;

use crate::case::Case;

/// A schema and a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The schema.
    pub case: Case,
    /// The document.
    pub document: Json,
}

/// The most pairs that are looked at for one disagreement.
const PATIENCE: usize = 4_000;

/// The pair with everything left out that the disagreement does not need.
pub fn shrink(pair: Pair, disagrees: fn(&Pair) -> bool) -> Pair {
    let mut best = pair;
    let mut left = PATIENCE;
    loop {
        let candidates = documents(&best).into_iter().chain(cases(&best));
        let next = candidates.take(left).find(|pair| {
            left = left.saturating_sub(1);
            disagrees(pair)
        });
        match next {
            Some(pair) => best = pair,
            None => return best,
        }
    }
}

/// The pairs with a smaller document.
pub fn documents(pair: &Pair) -> Vec<Pair> {
    let documents = smaller(&pair.document).into_iter();
    documents.map(|document| Pair { case: pair.case.clone(), document }).collect()
}

/// The pairs with a smaller schema: a part of it with the document or a part of the document, or something left out.
pub fn cases(pair: &Pair) -> Vec<Pair> {
    let mut found = Vec::new();
    for case in parts_of_schema(&pair.case) {
        for document in with_parts(&pair.document) {
            found.push(Pair { case: case.clone(), document });
        }
    }
    let schema = pair.case.to_schema().to_string();
    let fewer = Json::decode(schema.as_bytes()).map(|json| smaller(&json)).unwrap_or_default();
    let dialect = pair.case.dialect;
    let read =
        |json: Json| Case::from_schema(&serde_json::from_str(&json.to_string()).ok()?, dialect);
    let document = || pair.document.clone();
    found
        .extend(fewer.into_iter().filter_map(read).map(|case| Pair { case, document: document() }));
    found
}

/// The schemas right inside the root, each as a root of its own.
fn parts_of_schema(case: &Case) -> Vec<Case> {
    let Value::Object(members) = &case.root else { return Vec::new() };
    let reference = members.get("$ref").and_then(Value::as_str).and_then(Case::place);
    let mut roots: Vec<Value> =
        reference.and_then(|place| case.definitions.get(place)).cloned().into_iter().collect();
    for value in members.values() {
        match value {
            Value::Object(inner) => {
                roots.push(value.clone());
                roots.extend(inner.values().cloned());
            }
            Value::Array(items) => roots.extend(items.iter().cloned()),
            _ => {}
        }
    }
    roots.retain(|root| root.is_object());
    roots.into_iter().map(|root| Case { root, ..case.clone() }).collect()
}

/// The document and the values right inside it.
fn with_parts(document: &Json) -> Vec<Json> {
    let mut all = vec![document.clone()];
    match document {
        Json::Array(items) => all.extend(items.iter().cloned()),
        Json::Object(members) => {
            all.extend(members.values().cloned());
            all.extend(members.keys().cloned().map(Json::String));
        }
        _ => {}
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use serde_json::json;

    #[test]
    fn what_a_disagreement_does_not_need_is_left_out() {
        let root = json!({ "allOf": [{ "type": "object", "properties": { "a": { "maxLength": 3 }, "b": true } }] });
        let document = Json::decode(br#"{"a":"abcdefgh","b":[1,2]}"#).unwrap();
        let pair =
            Pair { case: Case { dialect: Dialect::V3_1, root, definitions: Vec::new() }, document };
        let has_both = |pair: &Pair| {
            pair.case.root.to_string().contains("maxLength")
                && pair.document.to_string().contains('d')
        };
        let least = shrink(pair, has_both);
        let shown = (least.case.root.to_string(), least.document.to_string());
        assert_eq!(shown, (r#"{"maxLength":null}"#.to_owned(), r#"{"a":"d"}"#.to_owned()));
    }
}
