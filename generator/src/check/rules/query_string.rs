//! A parameter that is the whole query leaves no room for another one there.

use super::super::{Findings, Rule};
use crate::model::{Api, Location, Operation, Param, Scheme, SchemeKind};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        let is_whole = |param: &&Param| param.location == Location::QueryString;
        if let Some(whole) = operation.params.iter().find(is_whole) {
            parameters(findings, operation, whole);
            credentials(api, findings, operation, whole);
        }
    }
}

fn parameters(findings: &mut Findings<'_>, operation: &Operation, whole: &Param) {
    let others = operation.params.iter().filter(|param| param.origin != whole.origin);
    let others =
        others.filter(|param| matches!(param.location, Location::Query | Location::QueryString));
    for other in others {
        findings
            .add(
                &whole.origin,
                format!("`{}` is the whole query, and `{}` is in it too", whole.wire, other.wire),
            )
            .also(other.origin.span, "the other parameter")
            .help("let one parameter hold all that stands in the query");
    }
}

/// What a credential or an action adds to the query would be read as part of the value.
fn credentials(api: &Api, findings: &mut Findings<'_>, operation: &Operation, whole: &Param) {
    let schemes = operation.security.iter().flatten().map(|required| &api.schemes[required.scheme]);
    let scheme = schemes.into_iter().find(|scheme| is_in_query(scheme)).map(|scheme| &scheme.id);
    let action = operation.rpc.as_ref().map(|rpc| &rpc.action);
    if let Some(other) = scheme.or(action) {
        findings
            .add(
                &whole.origin,
                format!("`{}` is the whole query, and `{other}` stands in it too", whole.wire),
            )
            .label(whole.wire.clone())
            .help("write a parameter with `in: query` for each name instead");
    }
}

fn is_in_query(scheme: &Scheme) -> bool {
    match &scheme.kind {
        SchemeKind::ApiKey { location, .. } => *location == Location::Query,
        SchemeKind::Signature { algorithm, .. } => algorithm == "rpc-hmac-sha1",
        _ => false,
    }
}
