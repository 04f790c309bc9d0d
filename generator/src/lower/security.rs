//! Security schemes and requirements.

use super::facts;
use super::lowering::Lowering;
use super::naming::Scope;
use super::operation::OperationAt;
use crate::model::{Location, Scheme, SchemeKind};
use crate::report::Code;
use crate::source::Node;
use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

/// Every security scheme of the document.
pub(super) fn schemes(lowering: &mut Lowering<'_, '_>) -> Vec<Scheme> {
    let Some(components) = lowering.document.view.components.as_ref() else { return Vec::new() };
    let Some(nodes) = lowering.document.tree.at("/components/securitySchemes") else {
        return Vec::new();
    };
    let mut names = Scope::with(&["new", "timeout"]);
    let mut schemes = Vec::new();
    for (id, view) in &components.security_schemes {
        let (ReferenceOr::Item(view), Some(node)) = (view, nodes.get(id)) else { continue };
        let Some(kind) = kind(lowering, view, node) else { continue };
        let limit =
            |keyword: &str| node.get("x-limits").and_then(|limits| limits.get(keyword)?.as_u64());
        schemes.push(Scheme {
            name: names.value_name(id),
            id: id.clone(),
            kind,
            docs: facts::docs_of(node),
            origin: facts::origin(node),
            min_chars: limit("minLength"),
            max_chars: limit("maxLength"),
        });
    }
    schemes
}

fn kind(
    lowering: &mut Lowering<'_, '_>,
    view: &SecurityScheme,
    node: Node<'_>,
) -> Option<SchemeKind> {
    if let Some(signature) = node.get("x-signature") {
        let headers = signature.get("headers").into_iter().flat_map(|headers| headers.items());
        return Some(SchemeKind::Signature {
            algorithm: signature.get("algorithm")?.as_str()?.to_owned(),
            headers: headers.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        });
    }
    match view {
        SecurityScheme::APIKey { location, name, .. } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            Some(SchemeKind::ApiKey { location, name: name.clone() })
        }
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            Some(SchemeKind::Basic)
        }
        SecurityScheme::HTTP { scheme, .. } if !scheme.eq_ignore_ascii_case("bearer") => {
            let node = node.get("scheme").unwrap_or(node);
            lowering
                .error(
                    Code::UnsupportedScheme,
                    node,
                    "this HTTP authentication scheme cannot be generated".to_owned(),
                )
                .label(scheme.clone())
                .help("use `basic` or `bearer`");
            None
        }
        _ => Some(SchemeKind::Bearer),
    }
}

/// The alternatives of an operation; without its own, the document's.
pub(super) fn requirements(
    lowering: &Lowering<'_, '_>,
    place: &OperationAt<'_>,
    schemes: &[Scheme],
) -> Vec<Vec<usize>> {
    let document = lowering.document.view.security.as_ref();
    let requirements = place.view.security.as_ref().or(document);
    let place_of = |id: &String| schemes.iter().position(|scheme| scheme.id == *id);
    requirements
        .into_iter()
        .flatten()
        .map(|all| all.keys().filter_map(place_of).collect())
        .collect()
}
