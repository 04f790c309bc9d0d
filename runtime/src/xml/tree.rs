//! From the text of a document to its elements.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::{INSTANCE, NotXml, is_character};
use crate::decode::MAX_DEPTH;

/// One element with all that it holds.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: Name,
    pub(super) attributes: Vec<(Name, String)>,
    pub(super) children: Vec<Element>,
    /// The characters that stand in it, those between its elements included.
    pub(super) text: String,
    /// Whether it says that it is no value (`xsi:nil`).
    pub(super) is_nil: bool,
}

/// A name and its namespace.
#[derive(Debug, Default)]
pub(super) struct Name {
    pub(super) local: Box<str>,
    pub(super) namespace: Option<Box<str>>,
}

/// The root element of a document.
pub(super) fn root(xml: &str) -> Result<Element, NotXml> {
    let xml = xml.strip_prefix('\u{FEFF}').unwrap_or(xml);
    if !xml.chars().all(is_character) {
        return Err("it holds a character that XML does not have".into());
    }
    let mut reader = NsReader::from_str(xml);
    let mut tree = Tree::default();
    loop {
        let event = reader.read_event().map_err(|_| NotXml::from("it is not well-formed"))?;
        match event {
            Event::Start(start) => tree.open(element(&reader, &start)?)?,
            Event::Empty(start) => {
                tree.open(element(&reader, &start)?)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => tree.add(&text.xml10_content())?,
            Event::CData(text) => tree.add(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                tree.add(character(&reference)?.encode_utf8(&mut [0; 4]))?
            }
            Event::DocType(_) => return Err("a document type is refused".into()),
            Event::Decl(declaration) => check_encoding(&declaration)?,
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return tree.root(),
        }
    }
}

/// The elements that are open, outermost first, and the root once it is closed.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
}

impl Tree {
    fn open(&mut self, element: Element) -> Result<(), NotXml> {
        if self.open.len() >= MAX_DEPTH {
            return Err("its elements stand too deep within each other".into());
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err("it has more than one root element".into());
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), NotXml> {
        let element = self.open.pop().ok_or("an element ends that did not begin")?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), NotXml> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim_ascii().is_empty() => {}
            None => return Err("it has characters outside of its root element".into()),
        }
        Ok(())
    }

    fn root(self) -> Result<Element, NotXml> {
        match self.root {
            Some(root) if self.open.is_empty() => Ok(root),
            Some(_) | None => Err("its root element has no end".into()),
        }
    }
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Element, NotXml> {
    let (namespace, local) = reader.resolver().resolve_element(start.name());
    let mut element = Element { name: name(namespace, local.as_ref())?, ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| NotXml::from("an attribute is not well-formed"))?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
        let name = name(namespace, local.as_ref())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|_| NotXml::from("the value of an attribute is refused"))?;
        if !value.chars().all(is_character) {
            return Err("it refers to a character that XML does not have".into());
        }
        if name.namespace.as_deref() == Some(INSTANCE) {
            element.is_nil |= &*name.local == "nil" && matches!(&*value, "true" | "1");
        } else {
            element.attributes.push((name, value.into_owned()));
        }
    }
    Ok(element)
}

fn name(namespace: ResolveResult<'_>, local: &str) -> Result<Name, NotXml> {
    let namespace = match namespace {
        ResolveResult::Unbound => None,
        ResolveResult::Bound(namespace) => Some(namespace.0.into()),
        ResolveResult::Unknown(_) => return Err("a prefix stands for no namespace".into()),
    };
    Ok(Name { local: local.into(), namespace })
}

/// The character that a reference stands for. There are no entities but the five that XML has by itself.
fn character(reference: &BytesRef<'_>) -> Result<char, NotXml> {
    let named = || match &**reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    };
    let character = match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character).filter(|character| is_character(*character)),
        Ok(None) => named(),
        Err(_) => None,
    };
    character.ok_or_else(|| "it refers to what XML does not have by itself".into())
}

fn check_encoding(declaration: &BytesDecl<'_>) -> Result<(), NotXml> {
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(name))
            if name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("us-ascii") =>
        {
            Ok(())
        }
        Some(_) => Err("its encoding is not UTF-8".into()),
    }
}
