//! From a value to the document that stands for it.

use super::{INSTANCE, XmlBody, XmlItem, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use super::{is_character, is_name};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::json::Json;
use std::collections::BTreeMap;

/// A document that stands for a value.
pub(crate) struct Written {
    pub(crate) xml: String,
    /// Whether it stands for all of the value: XML has no control characters, and elements have no other names than words.
    #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "a client refuses the rest"))]
    pub(crate) is_whole: bool,
}

impl XmlBody<'_> {
    /// The document that stands for a value. What XML cannot hold is left out, or stands there as `U+FFFD`.
    pub(crate) fn to_xml<T: Encode>(&self, value: &T) -> Written {
        let mut document = Document {
            xml: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            is_whole: true,
            namespaces: Vec::new(),
        };
        // What was just written is JSON.
        let value = Json::decode(&value.encode()).unwrap_or_default();
        document.element(self.root, self.kind, &value);
        Written { xml: document.xml, is_whole: document.is_whole }
    }
}

/// A document that is being written.
struct Document<'a> {
    xml: String,
    is_whole: bool,
    /// The namespaces that are known here, each by its prefix.
    namespaces: Vec<(&'a str, &'a str)>,
}

impl<'a> Document<'a> {
    fn element(&mut self, name: XmlName<'a>, kind: XmlKind<'a>, value: &Json) {
        let known = self.namespaces.len();
        let qualified = qualified(name);
        self.xml.push('<');
        self.xml.push_str(&qualified);
        self.declare(name);
        self.nil(value);
        if let (XmlKind::Object(object), Json::Object(values)) = (kind, value) {
            self.attributes(object, values);
        }
        self.xml.push('>');
        self.content(kind, value);
        self.xml.push_str(&format!("</{qualified}>"));
        self.namespaces.truncate(known);
    }

    /// Says that an element is no value, where it is none.
    fn nil(&mut self, value: &Json) {
        if *value == Json::Null {
            self.xml.push_str(&format!(" xmlns:xsi=\"{INSTANCE}\" xsi:nil=\"true\""));
        }
    }

    /// Says what a prefix stands for, where that is not known.
    fn declare(&mut self, name: XmlName<'a>) {
        let XmlName { prefix, namespace, .. } = name;
        let known = self.namespaces.iter().rev().find(|(known, _)| *known == prefix);
        if namespace.is_empty() || known.is_some_and(|(_, known)| *known == namespace) {
            return;
        }
        let colon = if prefix.is_empty() { "" } else { ":" };
        self.xml.push_str(&format!(" xmlns{colon}{prefix}=\""));
        self.escape(namespace);
        self.xml.push('"');
        self.namespaces.push((prefix, namespace));
    }

    fn attributes(&mut self, object: &XmlObject<'a>, values: &BTreeMap<String, Json>) {
        for member in object.members.iter().filter(|member| member.node == XmlNode::Attribute) {
            let value = values.get(member.property).filter(|value| **value != Json::Null);
            if let Some(value) = value {
                self.declare(member.name);
                self.xml.push_str(&format!(" {}=\"", qualified(member.name)));
                self.escape(&text_of(value));
                self.xml.push('"');
            }
        }
    }

    fn content(&mut self, kind: XmlKind<'a>, value: &Json) {
        match (kind, value) {
            (_, Json::Null) => {}
            (XmlKind::Object(object), Json::Object(values)) => self.members(object, values),
            (_, Json::Object(values)) => self.others(XmlKind::Open, values.iter()),
            (XmlKind::List(XmlItem { name, kind }), Json::Array(items)) => {
                items.iter().for_each(|item| self.element(*name, *kind, item));
            }
            (_, Json::Array(_)) => self.is_whole = false,
            (kind, scalar) => {
                // What is open comes back as a string.
                let is_text = matches!(scalar, Json::String(_));
                self.is_whole &= is_text || !matches!(kind, XmlKind::Open);
                self.escape(&text_of(scalar));
            }
        }
    }

    fn members(&mut self, object: &XmlObject<'a>, values: &BTreeMap<String, Json>) {
        for member in object.members {
            if let Some(value) = values.get(member.property) {
                self.member(member, value);
            }
        }
        let is_known = |name: &str| object.members.iter().any(|member| member.property == name);
        self.others(object.others, values.iter().filter(|(name, _)| !is_known(name)));
    }

    fn member(&mut self, member: &XmlMember<'a>, value: &Json) {
        match (member.node, value) {
            (XmlNode::Attribute, _) | (XmlNode::Text, Json::Null) => {}
            (XmlNode::Text, value) => self.escape(&text_of(value)),
            (XmlNode::Items | XmlNode::RequiredItems, Json::Array(items)) => {
                items.iter().for_each(|item| self.element(member.name, member.kind, item));
            }
            (_, value) => self.element(member.name, member.kind, value),
        }
    }

    /// Members that no schema names, in elements of their names.
    fn others<'v>(
        &mut self,
        kind: XmlKind<'a>,
        values: impl Iterator<Item = (&'v String, &'v Json)>,
    ) {
        for (name, value) in values {
            if !is_name(name) {
                self.is_whole = false;
                continue;
            }
            let items = match (kind, value) {
                (XmlKind::Open, Json::Array(items)) => items.as_slice(),
                (_, value) => std::slice::from_ref(value),
            };
            self.is_whole &= !items.is_empty();
            for item in items {
                self.xml.push_str(&format!("<{name}"));
                self.nil(item);
                self.xml.push('>');
                self.content(kind, item);
                self.xml.push_str(&format!("</{name}>"));
            }
        }
    }

    fn escape(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.xml.push_str("&amp;"),
                '<' => self.xml.push_str("&lt;"),
                '>' => self.xml.push_str("&gt;"),
                '"' => self.xml.push_str("&quot;"),
                // As they are, a reader makes spaces or ends of lines of them.
                '\t' | '\n' | '\r' => self.xml.push_str(&format!("&#{};", u32::from(character))),
                character if is_character(character) => self.xml.push(character),
                _ => {
                    self.is_whole = false;
                    self.xml.push('\u{FFFD}');
                }
            }
        }
    }
}

fn qualified(name: XmlName<'_>) -> String {
    match name.prefix {
        "" => name.name.to_owned(),
        prefix => format!("{prefix}:{}", name.name),
    }
}

fn text_of(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}
