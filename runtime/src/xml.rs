//! Values in XML: how a JSON value stands in elements and attributes, as the object `xml` of a schema says it.
//!
//! XML is read by way of JSON, so that what is wrong with a member is found and placed as it is in JSON. Document types and
//! entities of one's own are refused, and elements stand within each other no deeper than values of JSON may.

mod read;
#[cfg(test)]
mod tests;
mod tree;
mod write;

/// How the value of a body stands in XML. Generated for every such body of a document.
#[derive(Debug)]
pub struct XmlBody<'a> {
    /// The name of the root element.
    pub root: XmlName<'a>,
    /// What it holds.
    pub kind: XmlKind<'a>,
}

/// The name of an element or an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlName<'a> {
    name: &'a str,
    prefix: &'a str,
    namespace: &'a str,
}

impl<'a> XmlName<'a> {
    /// A name in whatever namespace it comes.
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        Self { name, prefix: "", namespace: "" }
    }

    /// The same in a namespace, with the prefix that stands for it where it is written; without one it is the namespace of all
    /// elements within.
    #[must_use]
    pub const fn within(self, prefix: &'a str, namespace: &'a str) -> Self {
        Self { prefix, namespace, ..self }
    }
}

/// How a value stands in an element or an attribute.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum XmlKind<'a> {
    /// A string as its characters.
    Text,
    /// A number or a boolean as JSON has it.
    Literal,
    /// Whatever the element holds: an object where it has elements or attributes, else a string.
    Open,
    /// An object of elements and attributes.
    Object(&'a XmlObject<'a>),
    /// A list with an element for each item.
    List(&'a XmlItem<'a>),
}

/// The items of a list.
#[derive(Debug)]
pub struct XmlItem<'a> {
    /// The name of each element.
    pub name: XmlName<'a>,
    /// What it holds.
    pub kind: XmlKind<'a>,
}

/// The members of an object.
#[derive(Debug)]
pub struct XmlObject<'a> {
    /// The members that the schema names.
    pub members: &'a [XmlMember<'a>],
    /// How every other member stands in an element of its name.
    pub others: XmlKind<'a>,
}

/// One member of an object.
#[derive(Debug)]
pub struct XmlMember<'a> {
    /// Its name in JSON.
    pub property: &'a str,
    /// Where it stands.
    pub node: XmlNode,
    /// Its name in XML.
    pub name: XmlName<'a>,
    /// What it holds; of a list without an element of its own, what each item holds.
    pub kind: XmlKind<'a>,
}

impl<'a> XmlMember<'a> {
    /// A member that is called in XML as it is in JSON, in whatever namespace it comes.
    #[must_use]
    pub const fn new(property: &'a str, node: XmlNode, kind: XmlKind<'a>) -> Self {
        Self { property, node, name: XmlName::new(property), kind }
    }

    /// The same under another name, or in a namespace.
    #[must_use]
    pub const fn named(self, name: XmlName<'a>) -> Self {
        Self { name, ..self }
    }
}

/// Where a member stands in the element of its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlNode {
    /// In an attribute.
    Attribute,
    /// In an element.
    Element,
    /// In an element for each item of a list. Where there is none, there is no list.
    Items,
    /// In an element for each item of a list. Where there is none, the list is empty.
    RequiredItems,
    /// In the characters of the object's own element.
    Text,
}

/// Why a body is not read as XML.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotXml(pub(crate) std::borrow::Cow<'static, str>);

impl From<&'static str> for NotXml {
    fn from(reason: &'static str) -> Self {
        Self(reason.into())
    }
}

/// The namespace of `nil`, by which an element says that it is no value.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Whether XML 1.0 has the character (section 2.2).
fn is_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Whether a text can name an element whose name has no prefix.
fn is_name(text: &str) -> bool {
    let is_first = |character: char| character.is_alphabetic() || character == '_';
    let is_next = |character: char| character.is_alphanumeric() || "-_.".contains(character);
    text.starts_with(is_first) && text.chars().all(is_next)
}
