//! What a body holds in each of its media types.

use super::lowering::Lowering;
use super::media_type::{self, Way};
use super::naming::Scope;
use super::place::Place;
use super::xml::{self, Refusal};
use super::{encodings, facts, rules, schema, stream};
use crate::model::{Codec, Content, Framing, LeftOut, Plain, Rules, TypeRef};
use crate::report::Code;
use crate::source::Node;
use crate::structure::is_media_type;

/// Every media type of a body that can be read and written, in the document's order.
///
/// One that cannot be generated beside others is left out with a warning; where none can, the first is read and written
/// as bytes. `None` where none could even be sent, which is reported.
pub(super) fn contents<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    place: &Place,
) -> Option<(Vec<Content>, Vec<LeftOut>)> {
    let mut made = Made::default();
    let mut left_out = Vec::new();
    for entry in node.entries() {
        let schema = entry.node.get("schema");
        if entry.node.get("itemSchema").is_some() && !media_type::holds_items(entry.key) {
            let message = "`itemSchema` is for media types that hold values one after another";
            lowering
                .error(Code::UnsupportedMediaType, entry.node, message.to_owned())
                .label(entry.key)
                .help("describe the whole value by `schema`");
            return None;
        }
        match media_type::way(lowering, (entry.key, place.direction), schema)? {
            Way::By(codec @ (Codec::Form | Codec::Parts)) if made.has(codec) => {
                left_out.push((entry.key, entry.node, "the body has such a form already"));
            }
            Way::By(codec) => {
                let xml = match (codec, schema) {
                    (Codec::Xml, Some(schema)) => match xml::body(lowering, schema) {
                        Ok(xml) => Some(xml),
                        Err(Refusal::Because(reason)) => {
                            left_out.push((entry.key, entry.node, reason));
                            continue;
                        }
                        Err(Refusal::Reported) => return None,
                    },
                    _ => None,
                };
                let content = content(lowering, &mut made, (entry.key, codec), entry.node, place)?;
                made.contents.push(Content { xml, ..content });
            }
            Way::None(reason) => left_out.push((entry.key, entry.node, reason)),
        }
    }
    if made.contents.is_empty() {
        // Bytes have no form that could be missed; that nothing holds them to the schema is said there.
        let is_sent = |(name, ..): &(&str, Node<'d>, &str)| is_media_type(name);
        let Some(place_of_bytes) = left_out.iter().position(is_sent) else {
            refuse(lowering, node, &left_out);
            return None;
        };
        let (name, node, reason) = left_out.remove(place_of_bytes);
        warn_of_unchecked(lowering, (name, Some(reason)), node.get("schema"))?;
        let content = content(lowering, &mut made, (name, Codec::Binary), node, place)?;
        made.contents.push(content);
    }
    for (name, node, reason) in &left_out {
        lowering.warn(
            Code::OmittedMediaType,
            *node,
            format!("`{name}` is left out: {reason}"),
            "the other media types of this body are generated",
        );
    }
    let left_out =
        left_out.into_iter().map(|(name, node, _)| ungenerated(lowering, (name, node), place));
    Some((made.contents, left_out.collect()))
}

/// A media type of which no code is made: what it holds is kept for reviews.
pub(super) fn ungenerated<'d>(
    lowering: &mut Lowering<'d, '_>,
    (name, node): (&str, Node<'d>),
    place: &Place,
) -> LeftOut {
    LeftOut {
        media_type: name.to_owned(),
        rules: node
            .get("schema")
            .map(|schema| Rules::definition(rules::definition(lowering, schema, place.direction))),
        origin: facts::origin(node),
    }
}

/// What the whole query holds in its one media type: a form, JSON, or one text in any other.
pub(super) fn of_query<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    place: &Place,
) -> Option<Content> {
    let entry = node.entries().next()?;
    let schema = entry.node.get("schema");
    let way = media_type::way(lowering, (entry.key, place.direction), schema)?;
    let is_text = schema.is_some_and(|schema| media_type::is_one_text(lowering, schema));
    let codec = match (way, schema) {
        (Way::By(codec @ (Codec::Json | Codec::Form)), Some(_)) => codec,
        (Way::By(_), Some(_)) if is_text => Codec::Text,
        _ => {
            lowering
                .error(
                    Code::UnsupportedParameter,
                    entry.node,
                    "the whole query can be a form, JSON, or a text of any other media type"
                        .to_owned(),
                )
                .label(entry.key)
                .help("describe it by a schema as an object in a form, as JSON, or as one text");
            return None;
        }
    };
    content(lowering, &mut Made::default(), (entry.key, codec), entry.node, place)
}

/// The contents so far, and the schemas that their types are made of.
#[derive(Default)]
struct Made<'d> {
    contents: Vec<Content>,
    schemas: Vec<Node<'d>>,
    names: Scope,
}

impl Made<'_> {
    fn has(&self, codec: Codec) -> bool {
        self.contents.iter().any(|content| content.codec == codec)
    }
}

fn content<'d>(
    lowering: &mut Lowering<'d, '_>,
    made: &mut Made<'d>,
    (name, codec): (&str, Codec),
    node: Node<'d>,
    place: &Place,
) -> Option<Content> {
    let (codec, schema) = match codec {
        Codec::Items(framing) => {
            let (framing, item) = stream::item(lowering, framing, node)?;
            (Codec::Items(framing), item)
        }
        codec => (codec, node.get("schema")),
    };
    let variant = made.names.first_type_name(&media_type::variants(name));
    let place = &if codec == Codec::Parts { place.in_parts() } else { place.clone() };
    let ty = match (codec, schema) {
        (Codec::Binary, schema) => {
            let schema = schema.or_else(|| node.get("itemSchema"));
            warn_of_unchecked(lowering, (name, None), schema)?;
            TypeRef::Plain(Plain::Binary)
        }
        (Codec::Items(Framing::TextEvents), None) => TypeRef::Plain(Plain::Text),
        (_, None) => TypeRef::Plain(Plain::Any),
        (Codec::Items(_), Some(schema)) => {
            let place = Place::new(format!("{} item", place.name), place.direction);
            typed(lowering, made, schema, (&variant, &place))?
        }
        (_, Some(schema)) => typed(lowering, made, schema, (&variant, place))?,
    };
    Some(Content {
        name: variant,
        media_type: name.to_owned(),
        ty,
        has_schema: schema.is_some(),
        codec,
        encoding: encodings::of_content(lowering, node, codec),
        xml: None,
        origin: facts::origin(node),
        examples: if codec.is_stream() { Vec::new() } else { facts::examples(node) },
    })
}

/// The type of a schema: that of an earlier content with the same schema, however often it is written out.
fn typed<'d>(
    lowering: &mut Lowering<'d, '_>,
    made: &mut Made<'d>,
    schema: Node<'d>,
    (variant, place): (&str, &Place),
) -> Option<TypeRef> {
    let stated = facts::json(schema);
    let same = made.schemas.iter().find(|earlier| facts::json(**earlier) == stated).copied();
    made.schemas.push(schema);
    match (same, made.schemas.len()) {
        (Some(same), _) => schema::inline(lowering, same, place),
        (None, 1) => schema::inline(lowering, schema, place),
        (None, _) => {
            let name = format!("{} as {variant}", place.name);
            schema::inline(lowering, schema, &Place::new(name, place.direction))
        }
    }
}

/// Says that nothing holds bytes to what a schema says of a value, and why they are bytes where the media type does not say.
fn warn_of_unchecked<'d>(
    lowering: &mut Lowering<'d, '_>,
    (name, reason): (&str, Option<&str>),
    schema: Option<Node<'d>>,
) -> Option<()> {
    let Some(schema) = schema else { return Some(()) };
    if media_type::says_more_than_bytes(lowering, schema)? {
        let since = reason.map(|reason| format!(", since {reason}")).unwrap_or_default();
        lowering.warn(
            Code::UncheckedBody,
            schema,
            format!("a body of `{name}` is bytes{since}, and nothing holds them to this schema"),
            "describe it as `type: string, format: binary`, or by another media type",
        );
    }
    Some(())
}

/// Says that a body has no media type that can be generated.
fn refuse(lowering: &mut Lowering<'_, '_>, content: Node<'_>, all: &[(&str, Node<'_>, &str)]) {
    let reasons = all.iter().map(|(name, _, reason)| format!("`{name}`: {reason}"));
    let label = reasons.collect::<Vec<_>>().join("; ");
    lowering
        .error(
            Code::UnsupportedMediaType,
            content,
            "none of the media types can be generated".to_owned(),
        )
        .label(label)
        .help("describe the body as JSON, as a form, as text or as bytes");
}
