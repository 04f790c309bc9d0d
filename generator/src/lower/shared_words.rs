//! The words that types of what operations share are named by: those of the component that it is, in the order of the document
//! and not of its users.

use super::naming::{Scope, type_spelling, value_spelling};
use super::replies;
use crate::resolve::Document;
use crate::source::{Entry, Node};
use foldhash::HashMap;

/// The words of components that are no schemas, by the pointers that these were read at.
#[derive(Default)]
pub(super) struct SharedWords {
    values: HashMap<String, String>,
    replies: HashMap<String, String>,
    bodies: HashMap<String, String>,
}

impl SharedWords {
    /// The words of a document's own components first, and of those in its other files.
    pub(super) fn of(document: &Document) -> Self {
        let (mut words, mut names) = (Self::default(), Scope::default());
        document.named_schemas().for_each(|(name, _)| names.reserve(&type_spelling(name)));
        if let Some(components) = document.tree.at("/components") {
            words.add(components, &mut names);
        }
        for file in document.tree.files() {
            let holder = file.get("components").or_else(|| holds_components(file).then_some(file));
            holder.into_iter().for_each(|holder| words.add(holder, &mut names));
        }
        words
    }

    /// What the schema of a parameter or a header is named by: what it is, if it is a component, or else other words.
    pub(super) fn of_value(&self, node: Node<'_>, others: impl FnOnce() -> String) -> String {
        self.values.get(&node.pointer()).cloned().unwrap_or_else(others)
    }

    /// The same for the headers of a response.
    pub(super) fn of_reply(&self, node: Node<'_>, others: impl FnOnce() -> String) -> String {
        self.replies.get(&node.pointer()).cloned().unwrap_or_else(others)
    }

    /// The same for the body of a response or a request.
    pub(super) fn of_body(&self, node: Node<'_>, place: &str) -> String {
        let words = self.bodies.get(&node.pointer()).cloned();
        words.unwrap_or_else(|| format!("{place} body"))
    }

    fn add(&mut self, holder: Node<'_>, names: &mut Scope) {
        let all = |kind: &str| holder.get(kind).into_iter().flat_map(Node::entries);
        for Entry { key, node, .. } in all("parameters") {
            match node.get("in").and_then(Node::as_str) {
                Some("body") => put(&mut self.bodies, node, || BODY.name(names, key)),
                _ => put(&mut self.values, node, || PARAMETER.name(names, key)),
            }
        }
        for Entry { key, node, .. } in all("headers") {
            put(&mut self.values, node, || HEADER.name(names, key));
        }
        for Entry { key, node, .. } in all("responses") {
            let is_status = key.parse::<u16>().is_ok();
            let key = if is_status { replies::name_of(key) } else { key.to_owned() };
            put(&mut self.bodies, node, || BODY.name(names, &key));
            put(&mut self.replies, node, || key);
        }
        for Entry { key, node, .. } in all("requestBodies") {
            put(&mut self.bodies, node, || REQUEST_BODY.name(names, key));
        }
    }
}

/// Remembers the words of a component; of one that several names lead to, those of the first.
fn put(all: &mut HashMap<String, String>, node: Node<'_>, words: impl FnOnce() -> String) {
    all.entry(node.pointer()).or_insert_with(words);
}

/// What the names of a kind of components say.
struct Kind {
    /// What comes last, and what says it as well.
    last: [&'static str; 2],
    /// What comes last where a schema or another component is called so.
    full: &'static str,
}

const PARAMETER: Kind = Kind { last: ["parameter", "param"], full: "parameter" };
const HEADER: Kind = Kind { last: ["header", "header"], full: "header" };
const BODY: Kind = Kind { last: ["body", "body"], full: "body" };
const REQUEST_BODY: Kind = Kind { last: ["body", "body"], full: "request body" };

impl Kind {
    /// The name of a component, which says its kind once.
    fn name(&self, names: &mut Scope, key: &str) -> String {
        let [last, _] = self.last;
        let spelling = value_spelling(key);
        let says_it = spelling.rsplit('_').next().is_some_and(|word| self.last.contains(&word));
        let wanted = if says_it { key.to_owned() } else { format!("{key} {last}") };
        names.first_type_name(&[wanted, format!("{key} {}", self.full)])
    }
}

/// Whether a file holds nothing but components, or is a document of Swagger 2.0, where they stand at the root.
fn holds_components(file: Node<'_>) -> bool {
    const SECTIONS: [&str; 9] = [
        "parameters",
        "headers",
        "responses",
        "requestBodies",
        "schemas",
        "definitions",
        "examples",
        "links",
        "securitySchemes",
    ];
    let is_section = |entry: Entry<'_>| {
        SECTIONS.contains(&entry.key) && entry.node.entries().len() > 0
            || entry.key.starts_with("x-")
    };
    file.get("swagger").is_some() || file.entries().all(is_section)
}
