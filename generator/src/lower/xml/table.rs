//! The objects of XML so far.

use super::super::naming::Scope;
use super::{Found, Refusal};
use crate::model::{XmlBody, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use crate::source::NodeId;
use foldhash::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Objects by the schemas that state them; nothing while one is being made, and where one is refused.
#[derive(Default)]
pub(in super::super) struct XmlTable {
    ids: HashMap<NodeId, usize>,
    objects: Vec<Option<XmlObject>>,
    names: Scope,
    bodies: Vec<XmlBody>,
    body_names: Scope,
}

impl XmlTable {
    pub(super) fn find(&self, key: NodeId) -> Option<usize> {
        self.ids.get(&key).copied()
    }

    /// A place for the object of a schema, and its name among all.
    pub(super) fn begin(&mut self, key: NodeId, name: &str) -> (usize, String) {
        let id = self.objects.len();
        self.objects.push(None);
        self.ids.insert(key, id);
        (id, self.names.type_name(name))
    }

    pub(super) fn end(&mut self, id: usize, object: XmlObject) {
        self.objects[id] = Some(object);
    }

    /// All objects; one that is refused has no members, and no body leads to it.
    pub(in super::super) fn finished(self) -> Vec<XmlObject> {
        let refused =
            || XmlObject { name: String::new(), members: Vec::new(), others: XmlKind::Open };
        self.objects.into_iter().map(|object| object.unwrap_or_else(refused)).collect()
    }

    /// A body of this root, which has its name in common with others of the same.
    pub(super) fn body(&mut self, root: XmlName, kind: XmlKind) -> Found<XmlBody> {
        let is_same = |body: &&XmlBody| body.root == root && body.kind == kind;
        if let Some(known) = self.bodies.iter().find(is_same) {
            return Ok(known.clone());
        }
        let places = self.places(&root, &kind)?;
        let body = XmlBody { name: self.body_names.type_name(&root.name), root, kind, places };
        self.bodies.push(body.clone());
        Ok(body)
    }

    /// Where the members of a body stand, each object once; refused where it leads to an object that is.
    fn places(&self, root: &XmlName, kind: &XmlKind) -> Found<BTreeMap<String, String>> {
        let mut places = Places { table: self, seen: BTreeSet::new(), found: BTreeMap::new() };
        places.found.insert(String::new(), format!("element {}", shown(root)));
        places.add("", kind)?;
        Ok(places.found)
    }
}

struct Places<'t> {
    table: &'t XmlTable,
    seen: BTreeSet<usize>,
    found: BTreeMap<String, String>,
}

impl Places<'_> {
    fn add(&mut self, path: &str, kind: &XmlKind) -> Found<()> {
        match kind {
            XmlKind::Object(id) if self.seen.insert(*id) => {
                let object = self.table.objects.get(*id).and_then(Option::as_ref);
                let object =
                    object.ok_or(Refusal::Because("XML of a part of it cannot be generated"))?;
                object.members.iter().try_for_each(|member| self.member(path, member))?;
                self.add(&format!("{path}*."), &object.others)
            }
            XmlKind::List(name, item) => {
                self.found.insert(format!("{path}[]"), format!("element {}", shown(name)));
                self.add(&format!("{path}[]."), item)
            }
            _ => Ok(()),
        }
    }

    fn member(&mut self, path: &str, member: &XmlMember) -> Found<()> {
        let node = match member.node {
            XmlNode::Attribute => "attribute",
            XmlNode::Element => "element",
            XmlNode::Items | XmlNode::RequiredItems => "elements",
            XmlNode::Text => "text",
        };
        let path = format!("{path}{}", member.property);
        self.found.insert(path.clone(), format!("{node} {}", shown(&member.name)));
        self.add(&format!("{path}."), &member.kind)
    }
}

fn shown(name: &XmlName) -> String {
    let XmlName { name, prefix, namespace } = name;
    match (prefix.as_str(), namespace.as_str()) {
        ("", "") => format!("`{name}`"),
        ("", namespace) => format!("`{name}` of `{namespace}`"),
        (prefix, namespace) => format!("`{prefix}:{name}` of `{namespace}`"),
    }
}
