//! What is asked: one group of the suite in one form, with its documents.

use std::fmt;

use super::json::Json;

/// One group of the suite in one form. Its components share a prefix that no other specimen has.
pub struct Specimen {
    /// The file of the suite without its ending, such as `optional/format/ipv4`.
    pub file: String,
    /// The group, such as `optional/format/ipv4#0`.
    pub group: String,
    /// How the schema stands.
    pub form: Form,
    /// What the group says that it is about.
    pub description: String,
    /// The begin of the names of all its components, such as `MaximumG0`.
    pub prefix: String,
    /// The components: names and schemas, with references that lead to these names.
    pub components: Vec<(String, Json)>,
    /// What the group needs and an OpenAPI document cannot hold.
    pub obstacle: Option<String>,
    /// The documents.
    pub tests: Vec<Test>,
}

/// One document and what the suite says about it.
#[derive(Clone)]
pub struct Test {
    /// Its number within the group.
    pub number: usize,
    /// What the suite says that it is about.
    pub description: String,
    /// The document as it is written.
    pub document: String,
    /// Whether the schema admits it.
    pub valid: bool,
}

/// How a schema stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As the suite has it.
    Untyped,
    /// With an explicit `type`.
    Typed,
}

/// What the suite asks of everyone, and what it leaves to choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Asked of everyone.
    Required,
    /// Left to choice.
    Optional,
}

impl Specimen {
    /// The name of the component under test.
    pub fn root(&self) -> String {
        format!("{}Root", self.prefix)
    }

    /// Its own name, such as `maximum#2 typed`.
    pub fn name(&self) -> String {
        format!("{} {}", self.group, self.form)
    }

    /// The name of one test, such as `maximum#2/1 typed`.
    pub fn key(&self, test: &Test) -> String {
        format!("{}/{} {}", self.group, test.number, self.form)
    }

    /// What the file's place says.
    pub fn tier(&self) -> Tier {
        if self.file.starts_with("optional/") { Tier::Optional } else { Tier::Required }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Untyped => "untyped",
            Self::Typed => "typed",
        })
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Required => "required",
            Self::Optional => "optional",
        })
    }
}
