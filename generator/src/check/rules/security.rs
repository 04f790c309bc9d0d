//! Of the schemes that hold together, no two stand in the same place of a request.

use super::super::{Findings, Rule};
use crate::model::{Api, Location, Requirement, Scheme, SchemeKind};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnmetAlternative, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        for all in &operation.security {
            for (place, first) in all.iter().enumerate() {
                let later = all[place + 1..].iter();
                if let Some(second) = later.clone().find(|second| exclude(api, first, second)) {
                    report(api, findings, (&operation.id, first, second));
                }
            }
        }
    }
}

/// Whether no request can have both: they stand in one place, and what stands there is of one kind.
fn exclude(api: &Api, first: &Requirement, second: &Requirement) -> bool {
    let [first, second] = [first, second].map(|required| &api.schemes[required.scheme]);
    let shared = place(first).is_some_and(|place_of_first| Some(place_of_first) == place(second));
    shared && !(is_bearer(first) && is_bearer(second))
}

/// The part of the request and the name there, if there is one credential in it.
fn place(scheme: &Scheme) -> Option<(Location, String)> {
    match &scheme.kind {
        SchemeKind::ApiKey { location: Location::Header, name } => {
            Some((Location::Header, name.to_ascii_lowercase()))
        }
        SchemeKind::ApiKey { location, name } => Some((*location, name.clone())),
        SchemeKind::MutualTls => None,
        SchemeKind::Signature { algorithm, .. } if algorithm == "rpc-hmac-sha1" => None,
        _ => Some((Location::Header, "authorization".to_owned())),
    }
}

/// One token may be meant for both.
fn is_bearer(scheme: &Scheme) -> bool {
    matches!(
        scheme.kind,
        SchemeKind::Bearer { .. } | SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect { .. }
    )
}

fn report(
    api: &Api,
    findings: &mut Findings<'_>,
    (operation, first, second): (&str, &Requirement, &Requirement),
) {
    let [first, second] = [first, second].map(|required| &api.schemes[required.scheme]);
    findings
        .warn_as(
            Code::UnmetAlternative,
            &first.origin,
            format!("no request can have both `{}` and `{}`", first.id, second.id),
        )
        .label(format!("asked for together by `{operation}`"))
        .also(second.origin.span, "stands in the same place")
        .help("where one of them is enough, write them as two items of the list");
}
