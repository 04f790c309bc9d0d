//! From elements to the JSON that they stand for.

use std::collections::BTreeMap;

use super::tree::{Element, Name, root};
use super::{NotXml, XmlBody, XmlItem, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use crate::decode::Decode;
use crate::encode::{Encode, ObjectWriter, Writer};
use crate::json::Json;

impl XmlBody<'_> {
    /// The JSON that a document stands for.
    pub(crate) fn to_json(&self, xml: &str) -> Result<Vec<u8>, NotXml> {
        let root = root(xml)?;
        if !self.root.fits(&root.name) {
            let reason = format!("its root element is not `{}`", self.root.name);
            return Err(NotXml(reason.into()));
        }
        let mut writer = Writer::new();
        write(&mut writer, self.kind, &root)?;
        Ok(writer.into_bytes())
    }
}

impl XmlName<'_> {
    fn fits(&self, name: &Name) -> bool {
        let is_within = || name.namespace.as_deref() == Some(self.namespace);
        *self.name == *name.local && (self.namespace.is_empty() || is_within())
    }
}

/// Writes what an element holds. What is of another kind than asked for is written as it is, for the schema to refuse it.
fn write(writer: &mut Writer, kind: XmlKind<'_>, element: &Element) -> Result<(), NotXml> {
    if element.is_nil {
        writer.null();
        return Ok(());
    }
    let has_text = !element.text.trim_ascii().is_empty();
    let has_more = !element.children.is_empty() || !element.attributes.is_empty();
    match kind {
        XmlKind::Object(object) if has_more || !has_text || object.has_text() => {
            return write_object(writer, object, element);
        }
        XmlKind::List(item) if has_more || !has_text => return write_list(writer, item, element),
        XmlKind::Text | XmlKind::Literal | XmlKind::Open if has_more => {
            return write_object(
                writer,
                &XmlObject { members: &[], others: XmlKind::Open },
                element,
            );
        }
        XmlKind::Literal => write_literal(writer, &element.text),
        _ => writer.string(&element.text),
    }
    Ok(())
}

/// A number, a boolean or `null` as it is, and any other text as a string.
fn write_literal(writer: &mut Writer, text: &str) {
    let json = Json::decode(text.trim_ascii().as_bytes()).ok();
    match json.filter(|json| matches!(json, Json::Number(_) | Json::Boolean(_))) {
        Some(json) => json.write(writer),
        None => writer.string(text),
    }
}

fn write_list(writer: &mut Writer, item: &XmlItem<'_>, element: &Element) -> Result<(), NotXml> {
    check_mixed(element)?;
    let mut list = writer.list();
    for child in &element.children {
        if !item.name.fits(&child.name) {
            let reason = format!("`{}` stands among `{}`", child.name.local, item.name.name);
            return Err(NotXml(reason.into()));
        }
        write(list.value(), item.kind, child)?;
    }
    list.end();
    Ok(())
}

fn write_object(
    writer: &mut Writer,
    object: &XmlObject<'_>,
    element: &Element,
) -> Result<(), NotXml> {
    let mut members = writer.object();
    write_attributes(&mut members, object, element)?;
    match object.members.iter().find(|member| member.node == XmlNode::Text) {
        Some(text) => write_text(members.value(text.property), text.kind, &element.text),
        None => check_mixed(element)?,
    }
    let mut lists: BTreeMap<&str, (XmlKind<'_>, Vec<&Element>)> = BTreeMap::new();
    for member in object.members.iter().filter(|member| member.node == XmlNode::RequiredItems) {
        lists.insert(member.property, (member.kind, Vec::new()));
    }
    for child in &element.children {
        match object.element(&child.name) {
            Some(member) if member.node == XmlNode::Element => {
                write(members.value(member.property), member.kind, child)?;
            }
            Some(member) => {
                lists.entry(member.property).or_insert((member.kind, Vec::new())).1.push(child);
            }
            None => {
                let name = object.other(&child.name)?;
                match object.others {
                    XmlKind::Open => {
                        lists.entry(name).or_insert((XmlKind::Open, Vec::new())).1.push(child);
                    }
                    kind => write(members.value(name), kind, child)?,
                }
            }
        }
    }
    write_lists(members, object, lists)
}

fn write_lists(
    mut members: ObjectWriter<'_>,
    object: &XmlObject<'_>,
    lists: BTreeMap<&str, (XmlKind<'_>, Vec<&Element>)>,
) -> Result<(), NotXml> {
    for (property, (kind, elements)) in lists {
        let is_known = object.members.iter().any(|member| member.property == property);
        match (is_known, elements.as_slice()) {
            // What nobody knows is a list where it comes more than once.
            (false, [only]) => write(members.value(property), kind, only)?,
            (_, elements) => {
                let mut list = members.value(property).list();
                for element in elements {
                    write(list.value(), kind, element)?;
                }
                list.end();
            }
        }
    }
    members.end();
    Ok(())
}

fn write_attributes(
    members: &mut ObjectWriter<'_>,
    object: &XmlObject<'_>,
    element: &Element,
) -> Result<(), NotXml> {
    for (name, value) in &element.attributes {
        let is_it =
            |member: &&XmlMember<'_>| member.node == XmlNode::Attribute && member.name.fits(name);
        match object.members.iter().find(is_it) {
            Some(member) => write_text(members.value(member.property), member.kind, value),
            None => members.value(object.other(name)?).string(value),
        }
    }
    Ok(())
}

fn write_text(writer: &mut Writer, kind: XmlKind<'_>, text: &str) {
    match kind {
        XmlKind::Literal => write_literal(writer, text),
        _ => writer.string(text),
    }
}

/// Refuses characters between elements, which stand for nothing.
fn check_mixed(element: &Element) -> Result<(), NotXml> {
    match element.text.trim_ascii().is_empty() {
        true => Ok(()),
        false => Err(NotXml(format!("`{}` holds characters", element.name.local).into())),
    }
}

impl XmlObject<'_> {
    fn has_text(&self) -> bool {
        self.members.iter().any(|member| member.node == XmlNode::Text)
    }

    /// The member that an element or an attribute is that no schema names. The name of another member stands elsewhere.
    fn other<'n>(&self, name: &'n Name) -> Result<&'n str, NotXml> {
        match self.members.iter().any(|member| *member.property == *name.local) {
            true => Err(NotXml(format!("`{}` stands in the wrong place", name.local).into())),
            false => Ok(&name.local),
        }
    }

    /// The member that stands in elements of a name.
    fn element(&self, name: &Name) -> Option<&XmlMember<'_>> {
        self.members.iter().find(|member| {
            let is_element = !matches!(member.node, XmlNode::Attribute | XmlNode::Text);
            is_element && member.name.fits(name)
        })
    }
}
