//! The documents that are decoded.

use crate::decode::Choose;

/// One document.
pub(crate) struct Document {
    /// What the report calls it.
    pub(crate) name: &'static str,
    /// Its text.
    pub(crate) json: String,
    /// What reads it.
    pub(crate) choose: Choose,
}

/// A valid request of 142 bytes.
const REQUEST: &str = concat!(
    r#"{"name":"app_demo","remark":"A short remark about this new app.","#,
    r#""app_key":"0Ga3bKz9_mXo2-Q8rT4uVw","app_secret":"x9Yz_1A-bC!dE@fG#hI$jK%L"}"#
);

/// All documents.
pub(crate) fn all() -> Vec<Document> {
    let list = format!("[{}]", vec![REQUEST; 1000].join(","));
    let nested = format!(
        r#"{{"id":"eddc4d25","app":{REQUEST},"history":[{REQUEST},{REQUEST}],"owner":{{"level":3,"creator":"USER"}}}}"#
    );
    let broken = REQUEST.replace("app_demo", "1!").replace("x9Yz", "é");
    vec![
        Document {
            name: "one request of 142 bytes",
            json: REQUEST.to_owned(),
            choose: |shape| shape.one,
        },
        Document { name: "1,000 requests in a list", json: list, choose: |shape| shape.many },
        Document { name: "a nested document", json: nested, choose: |shape| shape.nested },
        Document { name: "a request with violations", json: broken, choose: |shape| shape.one },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contestants;

    #[test]
    fn the_request_has_142_bytes() {
        assert_eq!(REQUEST.len(), 142);
    }

    #[test]
    fn every_shape_reads_every_valid_document() {
        for document in all() {
            let is_valid = !document.name.contains("violations");
            for shape in contestants::all().iter().skip(1) {
                let read = (document.choose)(shape);
                assert_eq!(
                    read(document.json.as_bytes()),
                    is_valid,
                    "{}: {}",
                    shape.name,
                    document.name
                );
            }
        }
    }
}
