//! Security schemes and requirements.

use super::facts;
use super::lowering::Lowering;
use super::naming::Scope;
use super::operation::OperationAt;
use crate::model::{Flow, Location, Requirement, Scheme, SchemeKind};
use crate::source::{Entry, Node};

/// Every security scheme of the document.
pub(super) fn schemes(lowering: &Lowering<'_, '_>) -> Vec<Scheme> {
    let nodes = lowering.document.tree.at("/components/securitySchemes");
    let mut names = Scope::with(&["new", "timeout", "options"]);
    let mut schemes = Vec::new();
    for Entry { key, node, .. } in nodes.into_iter().flat_map(Node::entries) {
        let Some(kind) = kind(node) else { continue };
        let limit =
            |keyword: &str| node.get("x-limits").and_then(|limits| limits.get(keyword)?.as_u64());
        schemes.push(Scheme {
            name: names.value_name(key),
            id: key.to_owned(),
            kind,
            docs: facts::docs_of(node),
            origin: facts::origin(node),
            min_chars: limit("minLength"),
            max_chars: limit("maxLength"),
        });
    }
    schemes
}

/// What a scheme asks for. `structure` saw to it that each type has its keywords.
fn kind(node: Node<'_>) -> Option<SchemeKind> {
    if let Some(signature) = node.get("x-signature") {
        let headers = signature.get("headers").into_iter().flat_map(|headers| headers.items());
        return Some(SchemeKind::Signature {
            algorithm: text(signature, "algorithm")?,
            headers: headers.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        });
    }
    Some(match node.get("type")?.as_str()? {
        "apiKey" => {
            let location = match node.get("in")?.as_str()? {
                "query" => Location::Query,
                "cookie" => Location::Cookie,
                _ => Location::Header,
            };
            SchemeKind::ApiKey { location, name: text(node, "name")? }
        }
        "http" => http(node, text(node, "scheme")?),
        "oauth2" => {
            let flows = node.get("flows").into_iter().flat_map(Node::entries);
            SchemeKind::OAuth2 { flows: flows.map(flow).collect() }
        }
        "mutualTLS" => SchemeKind::MutualTls,
        _ => SchemeKind::OpenIdConnect { url: text(node, "openIdConnectUrl")? },
    })
}

fn http(node: Node<'_>, scheme: String) -> SchemeKind {
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => SchemeKind::Basic,
        "bearer" => SchemeKind::Bearer { format: text(node, "bearerFormat") },
        _ => SchemeKind::Http { scheme },
    }
}

fn flow(Entry { key, node, .. }: Entry<'_>) -> Flow {
    let scopes = node.get("scopes").into_iter().flat_map(Node::entries);
    Flow {
        name: key.to_owned(),
        authorization_url: text(node, "authorizationUrl")
            .or_else(|| text(node, "deviceAuthorizationUrl")),
        token_url: text(node, "tokenUrl"),
        refresh_url: text(node, "refreshUrl"),
        scopes: scopes.map(|scope| scope.key.to_owned()).collect(),
        origin: facts::origin(node),
    }
}

fn text(node: Node<'_>, key: &str) -> Option<String> {
    node.get(key).and_then(Node::as_str).map(str::to_owned)
}

/// The alternatives of an operation; without its own, the document's.
pub(super) fn requirements(
    lowering: &Lowering<'_, '_>,
    place: &OperationAt<'_>,
    schemes: &[Scheme],
) -> Vec<Vec<Requirement>> {
    let own = place.node.get("security");
    own.or(lowering.document.tree.at("/security")).map_or(Vec::new(), |node| stated(node, schemes))
}

/// The alternatives that an operation states itself.
pub(super) fn own_requirements(
    place: &OperationAt<'_>,
    schemes: &[Scheme],
) -> Vec<Vec<Requirement>> {
    place.node.get("security").map_or(Vec::new(), |node| stated(node, schemes))
}

fn stated(node: Node<'_>, schemes: &[Scheme]) -> Vec<Vec<Requirement>> {
    let requirement = |Entry { key, node, .. }: Entry<'_>| {
        let scheme = schemes.iter().position(|scheme| scheme.id == key)?;
        let scopes = node.items().filter_map(|scope| scope.as_str().map(str::to_owned));
        Some(Requirement { scheme, scopes: scopes.collect() })
    };
    node.items().map(|all| all.entries().filter_map(requirement).collect()).collect()
}
