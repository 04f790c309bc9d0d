//! What a string says of its own content; for review, no code is made of it.

use super::Stated;
use std::collections::BTreeMap;

/// What schemas say of the content of strings, by the pointers of the schemas.
pub type TextContents = BTreeMap<String, TextContent>;

/// What one schema says of the content of its strings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextContent {
    /// How bytes are written as text (`contentEncoding`).
    pub encoding: Option<Stated<String>>,
    /// What the bytes are (`contentMediaType`).
    pub media_type: Option<Stated<String>>,
    /// What the content is once it is read, as JSON (`contentSchema`).
    pub schema: Option<Stated<String>>,
    /// The values that are known today, where others may come (`x-extensible-enum`).
    pub known_values: Vec<Stated<String>>,
}
