//! The documents that decoders are compared on, their schemas, and plain serde's types for them.

pub mod plain;

/// The schemas of the documents, as JSON Schema: `definitions` has `CreateApp`, `Record` and what they are made of.
pub const SCHEMA: &str = include_str!("../requests.schema.json");

/// A valid request of 142 bytes.
pub const REQUEST: &str = concat!(
    r#"{"name":"app_demo_1","remark":"A short remark about this new app.","#,
    r#""app_key":"0Ga3bKz9_mXo2-Q8rT4uVw","app_secret":"x9Yz_1A-bC!dE@fG#hI$jK%L"}"#
);

/// The type that a document is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A request, which is an object of four texts.
    One,
    /// A list of requests.
    Many,
    /// A record: a request, a list of requests, an object with an integer and an enumeration.
    Nested,
}

/// One document.
#[derive(Clone, Debug)]
pub struct Document {
    /// What reports call it.
    pub name: &'static str,
    /// Its text.
    pub json: String,
    /// What it is read as.
    pub shape: Shape,
}

/// Reads a document, and gives whether it was taken.
pub type Read = fn(&[u8]) -> bool;

/// One way to decode the documents.
#[derive(Clone, Copy, Debug)]
pub struct Decoder {
    /// What reports call it.
    pub name: &'static str,
    /// Reads one request.
    pub one: Read,
    /// Reads a list of requests.
    pub many: Read,
    /// Reads a record, where it was written for that.
    pub nested: Option<Read>,
}

impl Decoder {
    /// What reads documents of this shape, if anything does.
    #[must_use]
    pub fn reader(&self, shape: Shape) -> Option<Read> {
        match shape {
            Shape::One => Some(self.one),
            Shape::Many => Some(self.many),
            Shape::Nested => self.nested,
        }
    }
}

/// The three valid documents: one request, 1,000 in a list, a record.
#[must_use]
pub fn valid() -> [Document; 3] {
    let document = |name, shape, json| Document { name, json, shape };
    let list = format!("[{}]", vec![REQUEST; 1000].join(","));
    [
        document("one request of 142 bytes", Shape::One, REQUEST.to_owned()),
        document("1,000 requests in a list", Shape::Many, list),
        document("a nested document", Shape::Nested, record(REQUEST, "3", "USER")),
    ]
}

/// A request that breaks four limits.
#[must_use]
pub fn broken() -> Document {
    let json = REQUEST.replace("app_demo_1", "1!").replace("x9Yz", "é");
    Document { name: "a request with violations", json, shape: Shape::One }
}

/// A record that holds an app three times, and whose owner has this level and creator.
#[must_use]
pub fn record(app: &str, level: &str, creator: &str) -> String {
    format!(
        r#"{{"id":"eddc4d25","app":{app},"history":[{app},{app}],"owner":{{"level":{level},"creator":"{creator}"}}}}"#
    )
}

/// Whether the decoding succeeded. The value is kept from being optimised away.
pub fn is_ok<T, E>(result: Result<T, E>) -> bool {
    std::hint::black_box(result).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_has_142_bytes() {
        assert_eq!(REQUEST.len(), 142);
    }

    #[test]
    fn plain_serde_reads_every_valid_document() {
        for Document { name, json, shape } in valid() {
            let read = plain::DECODER.reader(shape);
            assert!(read.is_some_and(|read| read(json.as_bytes())), "{name}");
        }
    }
}
