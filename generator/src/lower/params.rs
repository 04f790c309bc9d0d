//! Parameters.

use super::lowering::Lowering;
use super::media_type::{is_json, is_mere_text, is_one_text};
use super::naming::Scope;
use super::operation::OperationAt;
use super::place::Place;
use super::{content, facts, header_names, schema, stated_names};
use crate::model::{Derived, Form, Location, Param, Plain, Shape, Style, TypeRef, essence};
use crate::report::Code;
use crate::source::Node;
use crate::structure::WHOLE_QUERY;
use openapiv3::{Parameter, ParameterData, ReferenceOr};
use specwright_runtime::json::Json;

/// Headers that OpenAPI describes by other means; a parameter of such a name is read over.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

/// Every parameter of an operation, in the document's order.
pub(super) fn params<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    place: &OperationAt<'d>,
    prefix: &str,
) -> Option<Vec<Param>> {
    let Some(list) = place.node.get("parameters") else { return Some(Vec::new()) };
    let views = place.view.parameters.iter().zip(list.items());
    let views = views.filter_map(|(view, node)| match view {
        ReferenceOr::Item(view) => Some((view, node)),
        ReferenceOr::Reference { .. } => None,
    });
    let mut kept = Vec::new();
    for (view, node) in views.filter(|(view, _)| !is_described_elsewhere(view)) {
        if can_be_sent(lowering, view, node) {
            kept.push((view, node));
        }
    }
    let params = kept.into_iter().map(|(view, node)| param(lowering, names, view, node, prefix));
    // What is wrong with one does not hide what is wrong with the next.
    let params: Vec<Option<Param>> = params.collect();
    params.into_iter().collect()
}

fn is_described_elsewhere(view: &Parameter) -> bool {
    let Parameter::Header { parameter_data, .. } = view else { return false };
    DESCRIBED_ELSEWHERE.contains(&parameter_data.name.to_ascii_lowercase().as_str())
}

/// Whether a parameter stands where a request can have it; of one that does not is said that it is left out.
fn can_be_sent(lowering: &mut Lowering<'_, '_>, view: &Parameter, node: Node<'_>) -> bool {
    match view {
        Parameter::Header { parameter_data, .. } => {
            header_names::is_of_http(lowering, node, &parameter_data.name)
        }
        _ => true,
    }
}

fn param<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    view: &'d Parameter,
    node: Node<'d>,
    prefix: &str,
) -> Option<Param> {
    let (location, data) = location(view, node);
    if location == Location::QueryString {
        return whole(lowering, names, (data, node), prefix);
    }
    let (at, json) = value_at(lowering, node)?;
    let ty_place = place_of(lowering, (data, node), prefix);
    let (ty, absent_is_null) = match schema::inline(lowering, at, &ty_place)? {
        TypeRef::Nullable(inner) if !json => (*inner, true),
        ty => (ty, false),
    };
    let form = form(lowering, (location, node), json.then_some(Style::Json), &ty)?;
    let has_empty = form.allow_empty && takes_more_by_empty(lowering, &ty);
    let own = facts::examples(node);
    Some(Param {
        name: stated_names::of_value(lowering, names, (node, &data.name)),
        wire: data.name.clone(),
        location,
        required: data.required,
        form,
        content: None,
        derived: derived(node),
        docs: facts::docs_of(node),
        origin: facts::origin(node),
        // What is absent is null already.
        default: facts::default(at)
            .filter(|stated| !(absent_is_null && stated.value == Json::Null)),
        examples: if own.is_empty() { facts::examples(at) } else { own },
        ty: if has_empty { TypeRef::Nullable(Box::new(ty)) } else { ty },
    })
}

/// The place that the type of a parameter is named by.
fn place_of(
    lowering: &Lowering<'_, '_>,
    (data, node): (&ParameterData, Node<'_>),
    prefix: &str,
) -> Place {
    let words = lowering.shared_words.of_value(node, || format!("{prefix} {}", data.name));
    Place::new(words, lowering.request())
}

/// A parameter that is the whole query.
fn whole<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    (data, node): (&'d ParameterData, Node<'d>),
    prefix: &str,
) -> Option<Param> {
    let ty_place = place_of(lowering, (data, node), prefix);
    let content = content::of_query(lowering, node.get("content")?, &ty_place)?;
    Some(Param {
        name: stated_names::of_value(lowering, names, (node, &data.name)),
        wire: data.name.clone(),
        location: Location::QueryString,
        required: data.required,
        form: Form::plain(Location::QueryString),
        derived: Vec::new(),
        docs: facts::docs_of(node),
        origin: facts::origin(node),
        default: None,
        examples: content.examples.clone(),
        ty: content.ty.clone(),
        content: Some(content),
    })
}

fn location<'v>(view: &'v Parameter, node: Node<'_>) -> (Location, &'v ParameterData) {
    let is_whole = node.get("in").and_then(Node::as_str) == Some(WHOLE_QUERY);
    match view {
        Parameter::Query { parameter_data, .. } if is_whole => {
            (Location::QueryString, parameter_data)
        }
        Parameter::Path { parameter_data, .. } => (Location::Path, parameter_data),
        Parameter::Query { parameter_data, .. } => (Location::Query, parameter_data),
        Parameter::Header { parameter_data, .. } => (Location::Header, parameter_data),
        Parameter::Cookie { parameter_data, .. } => (Location::Cookie, parameter_data),
    }
}

/// The schema of a parameter or a header, and whether its value is written as JSON.
pub(super) fn value_at<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
) -> Option<(Node<'d>, bool)> {
    let Some(content) = node.get("content") else {
        return node.get("schema").map(|schema| (schema, false));
    };
    let mut entries = content.entries();
    let only = entries.next().filter(|_| entries.next().is_none());
    let found = only.and_then(|only| Some((only.node.get("schema")?, essence(only.key))));
    let found = match found {
        Some((schema, media_type)) if is_json(&media_type) => Some((schema, true)),
        // The text of a value is the same whether a style or a media type of texts asks for it.
        Some((schema, media_type))
            if is_mere_text(&media_type) && is_one_text(lowering, schema) =>
        {
            Some((schema, false))
        }
        _ => None,
    };
    if found.is_none() {
        let shown = content.entries().next().map(|entry| entry.key.to_owned());
        lowering
            .error(
                Code::UnsupportedParameter,
                content,
                "a text within a parameter can be JSON with a schema only".to_owned(),
            )
            .label(shown.unwrap_or_default())
            .help("describe the value as application/json, or by `schema`");
    }
    found
}

/// How a parameter or a header stands on the wire; `json` is the style of one with `content`.
pub(super) fn form(
    lowering: &mut Lowering<'_, '_>,
    (location, node): (Location, Node<'_>),
    json: Option<Style>,
    ty: &TypeRef,
) -> Option<Form> {
    let plain = Form::plain(location);
    let stated = node.get("style").and_then(Node::as_str).and_then(style);
    let mut style = json.or(stated).unwrap_or(plain.style);
    if let Some(separator) = node.get("x-separator").filter(|_| is_list(lowering, ty)) {
        style = Style::Separated(one_character(lowering, separator)?);
    }
    let is_true = |keyword: &str| node.get(keyword).and_then(Node::as_bool) == Some(true);
    let explode = node.get("explode").and_then(Node::as_bool);
    let in_query = location == Location::Query;
    Some(Form {
        style,
        explode: match style {
            Style::Json | Style::Separated(_) => false,
            // The only form that the style has.
            Style::DeepObject => true,
            _ => explode.unwrap_or(matches!(style, Style::Form | Style::Cookie)),
        },
        allow_reserved: in_query && is_true("allowReserved"),
        allow_empty: in_query && json.is_none() && is_true("allowEmptyValue"),
    })
}

fn style(word: &str) -> Option<Style> {
    Some(match word {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        "cookie" => Style::Cookie,
        _ => return None,
    })
}

/// Whether a type is a list, with limits or without.
fn is_list(lowering: &Lowering<'_, '_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::List(_) => true,
        TypeRef::Named(id) => match lowering.shape(*id) {
            Some(Shape::Alias(next)) => is_list(lowering, next),
            Some(Shape::List(_)) => true,
            _ => false,
        },
        _ => false,
    }
}

/// Whether an empty text would stand for no value of the type, so that it needs a value of its own. An empty list and an
/// empty object have an empty text anyway.
fn takes_more_by_empty(lowering: &Lowering<'_, '_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Plain(plain) => !matches!(plain, Plain::Text | Plain::Secret | Plain::Any),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => false,
        TypeRef::Named(id) => match lowering.shape(*id) {
            Some(Shape::Alias(next)) => takes_more_by_empty(lowering, next),
            Some(Shape::Text(text)) => {
                let limits = &text.limits;
                text.format.is_some() || limits.min_chars.is_some() || limits.pattern.is_some()
            }
            Some(Shape::Checked(checked)) => takes_more_by_empty(lowering, &checked.base),
            Some(Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_)) => true,
            Some(Shape::Object(_) | Shape::List(_) | Shape::Union(_)) | None => false,
        },
    }
}

/// What stands between the items of a list in one string.
fn one_character(lowering: &mut Lowering<'_, '_>, node: Node<'_>) -> Option<char> {
    let mut characters = node.as_str().unwrap_or_default().chars();
    match (characters.next(), characters.next()) {
        (Some(separator), None) => Some(separator),
        _ => {
            lowering
                .error(Code::UnsupportedParameter, node, "a separator is one character".to_owned())
                .label(node.as_str().unwrap_or_default())
                .help("write one character, such as ';'");
            None
        }
    }
}

/// How the value of a parameter hangs on others.
fn derived(node: Node<'_>) -> Vec<Derived> {
    let wire =
        |rule: Node<'_>| rule.get("property").and_then(Node::as_str).unwrap_or_default().to_owned();
    let values = |rule: Node<'_>| {
        let entries = rule.get("values").into_iter().flat_map(|values| values.entries());
        let values = entries.map(|entry| {
            (entry.key.to_owned(), facts::stated(facts::json(entry.node), entry.node))
        });
        values.collect()
    };
    let default_by = node.get("x-default-by");
    let default_by =
        default_by.map(|rule| Derived::DefaultBy { wire: wire(rule), values: values(rule) });
    let forced_by = node.get("x-forced-by");
    let forced_by =
        forced_by.map(|rule| Derived::ForcedBy { wire: wire(rule), values: values(rule) });
    let subset_of = node.get("x-subset-of").map(|rule| {
        let always = rule.get("always").into_iter().flat_map(|always| always.items());
        let always = always.filter_map(|item| item.as_str().map(str::to_owned)).collect();
        Derived::SubsetOf { wire: wire(rule), always }
    });
    [default_by, forced_by, subset_of].into_iter().flatten().collect()
}
