//! Bodies of XML: where the members of their schemas stand.

mod facts;
mod table;

use super::lowering::Lowering;
use super::said::Said;
use crate::model::{XmlBody, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use crate::source::Node;
use facts::{Facts, name_of_component};
use specwright_runtime::schema::Types;
pub(super) use table::XmlTable;

/// How deep schemas may stand within each other.
const MAX_DEPTH: usize = 64;

/// Why there is no XML of a schema.
pub(super) enum Refusal {
    /// The schema itself is refused, which is reported.
    Reported,
    /// For the reason said.
    Because(&'static str),
}

type Found<T> = Result<T, Refusal>;

/// Numbers and booleans, of which XML has a text.
const LITERALS: Types = Types::INTEGER.or(Types::NUMBER).or(Types::BOOLEAN);

/// How the value of a body stands in XML.
pub(super) fn body<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> Found<XmlBody> {
    let said = said(lowering, schema)?;
    let facts = Facts::of(&said);
    let stated = facts.name.map(str::to_owned);
    let name = stated.or_else(|| name_of_component(lowering, schema)).ok_or(Refusal::Because(
        "the root element of XML needs a name, which `xml: { name: … }` says",
    ))?;
    let name = name.as_str();
    let root = facts.named(name)?;
    let kind = match said.types.without(Types::NULL) {
        Types::ARRAY => list(lowering, &said, (name, 0))?,
        _ => kind(lowering, schema, (name, 0))?,
    };
    lowering.xml.body(root, kind)
}

fn said<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> Found<Said<'d>> {
    Said::of(lowering, &[schema]).ok_or(Refusal::Reported)
}

/// How a value stands in its element. It is called by this name, and stands so deep within others.
fn kind<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
    (name, depth): (&str, usize),
) -> Found<XmlKind> {
    if depth > MAX_DEPTH {
        return Err(Refusal::Because("its schemas stand too deep within each other for XML"));
    }
    let said = said(lowering, schema)?;
    let types = said.types.without(Types::NULL);
    Ok(match types {
        Types::STRING => XmlKind::Text,
        types if LITERALS.contains(types) => XmlKind::Literal,
        Types::ARRAY => list(lowering, &said, (name, depth))?,
        Types::OBJECT => object(lowering, &said, (name, depth))?,
        // A schema that names properties means an object, whether it says so or not.
        types if says_all(types) && said.has("properties") => {
            object(lowering, &said, (name, depth))?
        }
        types
            if says_all(types) && said.first_of(&["oneOf", "anyOf", "enum", "const"]).is_none() =>
        {
            XmlKind::Open
        }
        _ => return Err(Refusal::Because("XML does not tell the types of its values apart")),
    })
}

fn says_all(types: Types) -> bool {
    types == Types::ALL.without(Types::NULL)
}

/// A list in an element of its own.
fn list<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    (name, depth): (&str, usize),
) -> Found<XmlKind> {
    let outer = Facts::of(said).name.unwrap_or(name);
    let (name, kind) = item(lowering, said, (outer, depth))?;
    Ok(XmlKind::List(name, Box::new(kind)))
}

/// The name of the element of each item, which is this one unless the item says another, and what it holds.
fn item<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    (name, depth): (&str, usize),
) -> Found<(XmlName, XmlKind)> {
    let Some(items) = said.all("items").next() else {
        return Ok((Facts::default().named(name)?, XmlKind::Open));
    };
    let facts = Facts::of(&self::said(lowering, items)?);
    let name = facts.name.unwrap_or(name);
    Ok((facts.named(name)?, kind(lowering, items, (name, depth + 1))?))
}

fn object<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    (name, depth): (&str, usize),
) -> Found<XmlKind> {
    let key = said.parts.first().map_or(said.root.id(), |part| part.id());
    if let Some(id) = lowering.xml.find(key) {
        return Ok(XmlKind::Object(id));
    }
    let (id, name) = lowering.xml.begin(key, name);
    let mut members = Vec::new();
    collect(lowering, said, &mut members, depth)?;
    let others = match said.all("additionalProperties").find(|node| node.as_bool().is_none()) {
        Some(schema) => kind(lowering, schema, (&name, depth + 1))?,
        None => XmlKind::Open,
    };
    lowering.xml.end(id, XmlObject { name, members, others });
    Ok(XmlKind::Object(id))
}

/// Adds the members of an object; of alternatives those of each.
fn collect<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    members: &mut Vec<XmlMember>,
    depth: usize,
) -> Found<()> {
    if depth > MAX_DEPTH {
        return Err(Refusal::Because("its schemas stand too deep within each other for XML"));
    }
    let lists: Vec<_> = said.all("oneOf").chain(said.all("anyOf")).collect();
    if lists.is_empty() && said.has("discriminator") {
        return Err(Refusal::Because("XML of a type that others build on cannot be generated yet"));
    }
    let required: Vec<&str> =
        said.all("required").flat_map(Node::items).filter_map(Node::as_str).collect();
    for entry in said.all("properties").flat_map(Node::entries).collect::<Vec<_>>() {
        let is_required = required.contains(&entry.key);
        let member = member(lowering, (entry.key, is_required), entry.node, depth)?;
        add(members, member)?;
    }
    for branch in lists.into_iter().flat_map(Node::items) {
        let branch = self::said(lowering, branch)?;
        collect(lowering, &branch, members, depth + 1)?;
    }
    Ok(())
}

/// Adds a member. Alternatives may have the same one.
fn add(members: &mut Vec<XmlMember>, member: XmlMember) -> Found<()> {
    if members.contains(&member) {
        return Ok(());
    }
    let is_attribute = |member: &XmlMember| member.node == XmlNode::Attribute;
    let is_text = |member: &XmlMember| member.node == XmlNode::Text;
    let is_same = |other: &XmlMember| {
        let has_place = is_attribute(other) == is_attribute(&member)
            && is_text(other) == is_text(&member)
            && (other.name.name == member.name.name || is_text(other));
        other.property == member.property || has_place
    };
    if members.iter().any(is_same) {
        return Err(Refusal::Because("two members have one place in XML"));
    }
    members.push(member);
    Ok(())
}

fn member<'d>(
    lowering: &mut Lowering<'d, '_>,
    (property, is_required): (&str, bool),
    schema: Node<'d>,
    depth: usize,
) -> Found<XmlMember> {
    let said = said(lowering, schema)?;
    let facts = Facts::of(&said);
    let is_list = said.types.without(Types::NULL) == Types::ARRAY;
    let own = facts.name.unwrap_or(property);
    let (node, name, kind) = if is_list && !facts.is_wrapped {
        let node = if is_required { XmlNode::RequiredItems } else { XmlNode::Items };
        let (name, kind) = item(lowering, &said, (property, depth))?;
        (node, name, kind)
    } else {
        let node = match (facts.is_attribute, facts.is_text) {
            (true, _) => XmlNode::Attribute,
            (_, true) => XmlNode::Text,
            _ => XmlNode::Element,
        };
        (node, facts.named(own)?, kind(lowering, schema, (own, depth + 1))?)
    };
    let is_one_text = matches!(kind, XmlKind::Text | XmlKind::Literal);
    let needs_one_text = facts.is_attribute || facts.is_text;
    if needs_one_text && (is_list || !is_one_text) {
        return Err(Refusal::Because("an attribute of XML is a string, a number or a boolean"));
    }
    Ok(XmlMember { property: property.to_owned(), node, name, kind })
}
