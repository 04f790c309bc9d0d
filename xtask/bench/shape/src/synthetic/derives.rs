//! Serde derives: plain strings and numbers, no limits.

use super::{for_each_type, kind, parent};

/// `types.rs`
pub(crate) fn types() -> String {
    let head = "//! Types.\n\nuse serde::{Deserialize, Serialize};\n\n";
    format!("{head}{}", for_each_type(object, enumeration))
}

fn object(index: u32) -> String {
    let (parent, kind) = (parent(index), kind(index));
    format!(
        r#"/// Object {index}.
///
/// A name and what belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Object{index} {{
    /// The name.
    pub name: String,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind{kind}>,
    /// What it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Object{parent}>>,
}}

impl Object{index} {{
    /// An object of this name.
    pub fn new(name: String) -> Self {{
        Self {{ name, remark: None, count: None, tags: None, kind: None, parent: None }}
    }}
}}
"#
    )
}

fn enumeration(index: u32) -> String {
    format!(
        r#"/// Kind {index}.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Kind{index} {{
    /// `USER`
    #[serde(rename = "USER")]
    User,
    /// `MARKET`
    #[serde(rename = "MARKET")]
    Market,
}}
"#
    )
}
