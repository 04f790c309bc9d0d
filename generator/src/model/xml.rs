//! How values stand in XML, as the objects `xml` of schemas say it.

use std::collections::{BTreeMap, BTreeSet};

/// How the value of a body stands in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlBody {
    /// Its name among the bodies, in UpperCamelCase. Those of one root that hold the same share it.
    pub name: String,
    /// The name of the root element.
    pub root: XmlName,
    /// What it holds.
    pub kind: XmlKind,
    /// Where each member stands, by its path; for review.
    pub places: BTreeMap<String, String>,
}

/// The name of an element or an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlName {
    /// The name without its prefix.
    pub name: String,
    /// The prefix; empty where none is stated.
    pub prefix: String,
    /// The namespace; empty where none is stated.
    pub namespace: String,
}

/// How a value stands in an element or an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum XmlKind {
    /// A string as its characters.
    Text,
    /// A number or a boolean as JSON has it.
    Literal,
    /// Whatever the element holds.
    Open,
    /// An object, by its place in [`Api::xml_objects`](super::Api::xml_objects).
    Object(usize),
    /// A list with an element of this name for each item.
    List(XmlName, Box<XmlKind>),
}

/// The members of an object in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlObject {
    /// Its name among the objects, in UpperCamelCase.
    pub name: String,
    /// The members that the schema names.
    pub members: Vec<XmlMember>,
    /// How every other member stands in an element of its name.
    pub others: XmlKind,
}

/// One member of an object in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlMember {
    /// Its name in JSON.
    pub property: String,
    /// Where it stands.
    pub node: XmlNode,
    /// Its name in XML.
    pub name: XmlName,
    /// What it holds; of a list without an element of its own, what each item holds.
    pub kind: XmlKind,
}

/// Where a member stands in the element of its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XmlNode {
    /// In an attribute.
    Attribute,
    /// In an element.
    Element,
    /// In an element for each item of a list that may be absent.
    Items,
    /// In an element for each item of a list that is required.
    RequiredItems,
    /// In the characters of the object's own element.
    Text,
}

impl XmlKind {
    /// Adds the objects that are part of this one's values, without those that are there already.
    pub fn reach(&self, objects: &[XmlObject], reached: &mut BTreeSet<usize>) {
        match self {
            Self::Object(id) if reached.insert(*id) => {
                let Some(object) = objects.get(*id) else { return };
                object.members.iter().for_each(|member| member.kind.reach(objects, reached));
                object.others.reach(objects, reached);
            }
            Self::List(_, item) => item.reach(objects, reached),
            _ => {}
        }
    }
}
