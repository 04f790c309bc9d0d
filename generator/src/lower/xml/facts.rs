//! What a schema says of its element in XML.

use super::super::lowering::Lowering;
use super::super::said::Said;
use super::super::tags::component_name;
use super::{Found, Refusal};
use crate::model::XmlName;
use crate::source::Node;

/// What the objects `xml` of a schema say.
#[derive(Default)]
pub(super) struct Facts<'d> {
    /// The name that stands instead of the usual one.
    pub name: Option<&'d str>,
    prefix: &'d str,
    namespace: &'d str,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// Whether a list has an element of its own.
    pub is_wrapped: bool,
    /// Whether it is the characters of the element around it.
    pub is_text: bool,
}

impl<'d> Facts<'d> {
    pub(super) fn of(said: &Said<'d>) -> Self {
        let text = |key: &str| said.all("xml").find_map(|xml| xml.get(key)?.as_str());
        let flag = |key: &str| said.all("xml").find_map(|xml| xml.get(key)?.as_bool());
        let node = text("nodeType").unwrap_or_default();
        Self {
            name: text("name"),
            prefix: text("prefix").unwrap_or_default(),
            namespace: text("namespace").unwrap_or_default(),
            is_attribute: node == "attribute" || flag("attribute") == Some(true),
            is_wrapped: node == "element" || flag("wrapped") == Some(true),
            is_text: matches!(node, "text" | "cdata"),
        }
    }

    /// This name with the prefix and the namespace.
    pub(super) fn named(&self, name: &str) -> Found<XmlName> {
        let is_prefix = self.prefix.is_empty() || is_name(self.prefix);
        if !is_name(name) || !is_prefix {
            return Err(Refusal::Because("a name is none of XML: `xml: { name: … }` says another"));
        }
        if !self.prefix.is_empty() && self.namespace.is_empty() {
            return Err(Refusal::Because("a prefix of XML stands for no namespace"));
        }
        let (prefix, namespace) = (self.prefix.to_owned(), self.namespace.to_owned());
        Ok(XmlName { name: name.to_owned(), prefix, namespace })
    }
}

/// The name of the component that a schema refers to, in whatever file and version it stands.
pub(super) fn name_of_component<'d>(
    lowering: &Lowering<'d, '_>,
    schema: Node<'d>,
) -> Option<String> {
    let target = lowering.target(schema)?;
    let is_foreign = lowering.document.foreign.iter().any(|foreign| foreign.node == target.id());
    let pointer = target.pointer();
    let (place, _) = pointer.rsplit_once('/')?;
    let is_component = is_foreign || ["/components/schemas", "/definitions"].contains(&place);
    is_component.then(|| component_name(lowering.document, target))
}

/// Whether a text can name an element; a colon would part it.
fn is_name(text: &str) -> bool {
    let is_first = |character: char| character.is_alphabetic() || character == '_';
    let is_next = |character: char| character.is_alphanumeric() || "-_.".contains(character);
    text.starts_with(is_first) && text.chars().all(is_next)
}
