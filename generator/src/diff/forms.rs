//! How parameters and headers stand on the wire: compared where both hold a value, a list or an object.

use super::comparison::{Comparison, NodeId, Place};
use super::finding::Finding;
use super::rules::{self, Rule};
use crate::model::{Api, Param, Style, TextShape, TypeRef, text_shape};

/// Compares the forms of a parameter or a header.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    (base, head): (&Param, &Param),
) {
    let mut differ = |rule: &'static Rule, before: &str, after: &str| {
        let finding = Finding::new(rule, subject).base(&base.origin).head(&head.origin);
        comparison.add(node, finding.before(before).after(after));
    };
    let has_content = |param: &Param| param.form.style == Style::Json || param.content.is_some();
    let keyword = |param: &Param| if has_content(param) { "content" } else { "schema" };
    if keyword(base) != keyword(head) {
        differ(rules::PARAM_CONTENT_VS_SCHEMA, keyword(base), keyword(head));
    }
    match (base.form.allow_empty, head.form.allow_empty) {
        (true, false) => differ(rules::PARAM_EMPTY_VALUE_WITHDRAWN, "allowed", "not allowed"),
        (false, true) => differ(rules::PARAM_EMPTY_VALUE_ALLOWED, "not allowed", "allowed"),
        _ => {}
    }
    let words = (words(comparison.base, base), words(comparison.head, head));
    let (Some((kind, before)), Some((other, after))) = words else { return };
    if kind == other && before != after {
        let finding = Finding::new(rules::PARAM_STYLE_CHANGED, subject);
        let finding = finding.base(&base.origin).head(&head.origin);
        comparison.add(node, finding.before(before).after(after));
    }
}

/// The place of a parameter's type, without the `null` that an allowed empty value stands for.
pub(super) fn place(param: &Param) -> Place<'_> {
    match &param.ty {
        TypeRef::Nullable(inner) if param.form.allow_empty => Place::of(inner, &param.origin),
        ty => Place::of(ty, &param.origin),
    }
}

/// All that is compared of a form.
pub(super) fn essence(api: &Api, param: &Param) -> String {
    let form = words(api, param).map_or("content", |(_, words)| words);
    format!("{form} {}", param.form.allow_empty)
}

/// What a form holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Value,
    List,
    Object,
}

/// What a parameter holds, and its form in words; nothing for JSON, which is all of these.
fn words(api: &Api, param: &Param) -> Option<(Kind, &'static str)> {
    if param.form.style == Style::Json || param.content.is_some() {
        return None;
    }
    let (style, explode) = (param.form.style, param.form.explode);
    Some(match text_shape(api, param).ok()? {
        TextShape::Value(_) => (Kind::Value, of_value(style)),
        TextShape::List(_) | TextShape::ValueOrList(..) => (Kind::List, of_list(style, explode)),
        TextShape::Object(..) => (Kind::Object, of_object(style, explode)),
        TextShape::Objects(..) | TextShape::ValueOrObjects(..) => {
            (Kind::List, "the name and the place in brackets before members")
        }
        TextShape::ValueOrObject(..) => (Kind::Object, "the value alone, or members in brackets"),
    })
}

fn of_value(style: Style) -> &'static str {
    match style {
        Style::Label => "a full stop before the value",
        Style::Matrix => "a semicolon and the name before the value",
        Style::Cookie => "the value alone, without escapes",
        _ => "the value alone",
    }
}

fn of_list(style: Style, explode: bool) -> &'static str {
    match (style, explode) {
        (Style::Label, true) => "a full stop before each value",
        (Style::Label, false) => "a full stop, and commas between the values",
        (Style::Matrix, true) => "a semicolon and the name before each value",
        (Style::Matrix, false) => "a semicolon and the name, and commas between the values",
        (Style::Separated(';'), _) => "semicolons between the values",
        (Style::Separated('|'), _) => "bars between the values",
        (Style::Separated(','), _) | (Style::Simple, _) => "commas between the values",
        (Style::Separated(_), _) => "another sign between the values",
        (Style::Cookie, true) => "the name again for each value, without escapes",
        (Style::Cookie, false) => "commas between the values, without escapes",
        (Style::DeepObject, _) => "the name and brackets before each value",
        (_, true) => "the name again for each value",
        (Style::SpaceDelimited, false) => "spaces between the values",
        (Style::PipeDelimited, false) => "bars between the values",
        (_, false) => "commas between the values",
    }
}

fn of_object(style: Style, explode: bool) -> &'static str {
    match (style, explode) {
        (Style::DeepObject, _) => "the names of the members in brackets",
        (Style::Label, true) => "a full stop before each member",
        (Style::Label, false) => "a full stop, and commas between names and values",
        (Style::Matrix, true) => "a semicolon before each member",
        (Style::Matrix, false) => "a semicolon and the name, and commas between names and values",
        (Style::Simple, true) => "commas between the members",
        (Style::Cookie, true) => "each member by itself, without escapes",
        (Style::Cookie, false) => "commas between names and values, without escapes",
        (_, true) => "each member by itself",
        (Style::SpaceDelimited, false) => "spaces between names and values",
        (Style::PipeDelimited, false) => "bars between names and values",
        (_, false) => "commas between names and values",
    }
}
