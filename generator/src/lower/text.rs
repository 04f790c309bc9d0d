//! Strings.

use super::lowering::Lowering;
use super::place::{Direction, Place};
use super::said::Said;
use super::schema::Made;
use super::{checked, facts, media_type, patterns};
use crate::model::{Pattern, Plain, Rule, Shape, Stated, TextLimits, TextType};
use crate::report::Code;
use crate::source::Node;
use specwright_runtime::text::Format;

/// A string without limits needs no name; a limited one becomes a text of its own.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    if is_file(lowering, said, place) {
        return file(lowering, said);
    }
    let mut patterns = patterns(lowering, said).into_iter();
    let mut formats = formats(lowering, said).into_iter();
    let limits = TextLimits {
        min_chars: said.greatest("minLength"),
        max_chars: said.least("maxLength"),
        pattern: patterns.next(),
    };
    let is_secret = said.texts("format").any(|format| format == "password");
    let base = of_limits(limits, formats.next(), is_secret);
    // A text has one pattern and one format; what is said besides is checked as data.
    let mut rules: Vec<Rule> = patterns.map(|pattern| Rule::Pattern(pattern.value)).collect();
    rules.extend(formats.map(Rule::Format));
    rules.extend(checked::of_every_type(lowering, said, place));
    checked::with(lowering, said, place, base, rules)
}

/// Whether the schemas speak of bytes that are a part of a body. Where the same schemas also stand in JSON, they are text there.
pub(super) fn is_file(lowering: &Lowering<'_, '_>, said: &Said<'_>, place: &Place) -> bool {
    let is_only_in_parts =
        || said.parts.iter().all(|part| lowering.only_in_parts.contains(part.id()));
    (said.texts("format").any(|format| format == "binary") || holds_bytes(said))
        && (place.direction == Direction::Parts || is_only_in_parts())
}

/// Whether a content that is no text stands in a string as it is: what OpenAPI 3.1 writes for `format: binary`.
fn holds_bytes(said: &Said<'_>) -> bool {
    let mut contents = said.texts("contentMediaType");
    !said.has("contentEncoding") && contents.any(media_type::is_of_bytes)
}

/// Whether a schema without a type is that of a file all the same, as OpenAPI 3.1 writes bytes: no value but a text is one.
pub(super) fn is_untyped_file(lowering: &Lowering<'_, '_>, schema: Node<'_>) -> bool {
    let text = |key| schema.get(key).and_then(Node::as_str);
    let is_bytes = schema.get("contentEncoding").is_none()
        && text("contentMediaType").is_some_and(media_type::is_of_bytes);
    schema.get("type").is_none()
        && (is_bytes || text("format") == Some("binary"))
        && lowering.only_in_parts.contains(schema.id())
}

fn file<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Option<Made> {
    if media_type::says_more_than_bytes(lowering, said.root)? {
        lowering.warn(
            Code::UncheckedBody,
            said.root,
            "a file is bytes, and nothing holds them to this schema".to_owned(),
            "describe it as `type: string, format: binary` alone",
        );
    }
    Some(Made::plain(Plain::File))
}

fn patterns<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Vec<Stated<Pattern>> {
    let stated = said.all("pattern").filter_map(|node| Some((node, node.as_str()?)));
    let mut compiled = |(node, text): (Node<'d>, &str)| {
        facts::stated(patterns::compiled(lowering, text, node.span()), node)
    };
    stated.map(&mut compiled).collect()
}

/// The formats that are asserted, each once.
fn formats(lowering: &Lowering<'_, '_>, said: &Said<'_>) -> Vec<Format> {
    let mut formats = Vec::new();
    for format in said.parts.iter().flat_map(|part| lowering.text_formats(*part)) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    formats
}

fn of_limits(limits: TextLimits, format: Option<Format>, secret: bool) -> Made {
    match (format, limits.is_empty(), secret) {
        (None, true, false) => Made::plain(Plain::Text),
        (None, true, true) => Made::plain(Plain::Secret),
        (Some(Format::DateTime), true, false) => Made::plain(Plain::DateTime),
        (Some(format), true, false) => Made::plain(Plain::Formatted(format)),
        _ => Made::named(Shape::Text(TextType { limits, format, secret })),
    }
}
