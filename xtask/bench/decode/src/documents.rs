//! The documents that are decoded.

/// One document.
pub(crate) struct Document {
    /// What the report calls it.
    pub(crate) name: &'static str,
    /// Its text.
    pub(crate) json: String,
    /// Whether it is a list of apps.
    pub(crate) is_list: bool,
    /// Whether the goal is about it.
    pub(crate) counts: bool,
}

/// A valid request of 142 bytes.
const REQUEST: &str = concat!(
    r#"{"name":"app_demo","remark":"A short remark about this new app.","#,
    r#""app_key":"0Ga3bKz9_mXo2-Q8rT4uVw","app_secret":"x9Yz_1A-bC!dE@fG#hI$jK%L"}"#
);

/// All documents, the valid ones first.
pub(crate) fn all() -> Vec<Document> {
    let pretty =
        REQUEST.replace("\",\"", "\",\n    \"").replace("\":\"", "\": \"").replace('{', "{\n    ");
    let escaped = REQUEST.replace("A short", "\\u00c4 \\\"short\\\"");
    let broken = REQUEST.replace("app_demo", "1!").replace("x9Yz", "é");
    let list = format!("[{}]", vec![REQUEST; 1000].join(","));
    vec![
        document("one request of 142 bytes", REQUEST.to_owned()),
        document("the same with white space", pretty),
        document("the same with escapes", escaped),
        Document { is_list: true, ..document("1,000 requests in a list", list) },
        Document { counts: false, ..document("one with four violations", broken) },
    ]
}

fn document(name: &'static str, json: String) -> Document {
    Document { name, json, is_list: false, counts: true }
}
