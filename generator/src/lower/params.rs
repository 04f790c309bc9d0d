//! Parameters.

use super::lowering::Lowering;
use super::naming::Scope;
use super::operation::OperationAt;
use super::place::Place;
use super::{facts, schema};
use crate::model::{Derived, Location, Param, Shape, Style, TypeRef};
use crate::report::Code;
use crate::source::Node;
use openapiv3::{Parameter, ParameterData, ParameterSchemaOrContent, QueryStyle, ReferenceOr};

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
    let views: Vec<_> = views.filter(|(view, _)| !is_described_elsewhere(view)).collect();
    views.into_iter().map(|(view, node)| param(lowering, names, view, node, prefix)).collect()
}

fn is_described_elsewhere(view: &Parameter) -> bool {
    let Parameter::Header { parameter_data, .. } = view else { return false };
    DESCRIBED_ELSEWHERE.contains(&parameter_data.name.to_ascii_lowercase().as_str())
}

fn param<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    view: &'d Parameter,
    node: Node<'d>,
    prefix: &str,
) -> Option<Param> {
    let (location, data) = location(view);
    let at = schema_at(lowering, data, node)?;
    let ty_place = Place::new(format!("{prefix} {}", data.name), lowering.request());
    let ty = match schema::inline(lowering, at, &ty_place)? {
        TypeRef::Nullable(inner) => *inner,
        ty => ty,
    };
    let style = style(lowering, view, data, node, &ty)?;
    let own = facts::examples(node);
    Some(Param {
        name: names.value_name(&data.name),
        wire: data.name.clone(),
        location,
        required: data.required,
        style,
        derived: derived(node),
        docs: facts::docs_of(node),
        origin: facts::origin(node),
        default: facts::default(at),
        examples: if own.is_empty() { facts::examples(at) } else { own },
        ty,
    })
}

fn location(view: &Parameter) -> (Location, &ParameterData) {
    match view {
        Parameter::Path { parameter_data, .. } => (Location::Path, parameter_data),
        Parameter::Query { parameter_data, .. } => (Location::Query, parameter_data),
        Parameter::Header { parameter_data, .. } => (Location::Header, parameter_data),
        Parameter::Cookie { parameter_data, .. } => (Location::Cookie, parameter_data),
    }
}

fn schema_at<'d>(
    lowering: &mut Lowering<'d, '_>,
    data: &'d ParameterData,
    node: Node<'d>,
) -> Option<Node<'d>> {
    match (&data.format, node.get("schema")) {
        (ParameterSchemaOrContent::Schema(_), Some(schema)) => Some(schema),
        _ => {
            lowering
                .error(
                    Code::UnsupportedParameter,
                    node,
                    "`content` of a parameter cannot be generated yet".to_owned(),
                )
                .help("describe the value by `schema`");
            None
        }
    }
}

fn style(
    lowering: &mut Lowering<'_, '_>,
    view: &Parameter,
    data: &ParameterData,
    node: Node<'_>,
    ty: &TypeRef,
) -> Option<Style> {
    if !is_list(lowering, ty) {
        return Some(Style::Single);
    }
    if let (Some(separator), Parameter::Query { .. }) = (node.get("x-separator"), view) {
        return separated(lowering, separator);
    }
    let style = match view {
        Parameter::Query { style: QueryStyle::Form, .. } if data.explode != Some(false) => {
            Some(Style::Repeated)
        }
        Parameter::Query { style: QueryStyle::Form, .. } => Some(Style::Commas),
        _ => None,
    };
    if style.is_none() {
        let style = node.get("style").unwrap_or(node);
        lowering
            .error(
                Code::UnsupportedParameter,
                style,
                "a list cannot be written in this style yet".to_owned(),
            )
            .label(style.as_str().unwrap_or_default())
            .help("lists can stand in the query, in the style `form`");
    }
    style
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

/// One character between the items of a list in one string.
fn separated(lowering: &mut Lowering<'_, '_>, node: Node<'_>) -> Option<Style> {
    let mut characters = node.as_str().unwrap_or_default().chars();
    match (characters.next(), characters.next()) {
        (Some(separator), None) => Some(Style::Separated(separator)),
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
