//! All that a model says beside its types, as text: what differs there has to be judged by some rule.
//!
//! Every part of the model is named here, so that none is added without a word on whether it means something. Names in
//! generated code, documentation, examples and places do not. Types do: each pair of them is compared apart.

use super::{contents, forms, lifecycle};
use crate::model::{
    Api, Body, Callback, Content, Derived, Docs, FaultRow, FaultText, Faults, Flow, LeftOut, Link,
    Operation, Param, Reply, Requirement, Scheme, SchemeKind, Server, ServerVariable, Stated,
};
use specwright_runtime::json::Json;

/// What two models have to have in common to mean the same.
pub(super) fn of(api: &Api) -> Vec<String> {
    let Api { title: _, version: _, docs: _, types: _, definitions: _, tags: _, .. } = api;
    let Api { about, servers, operations, webhooks, schemes, faults, .. } = api;
    let mut parts = vec![about.openapi.clone()];
    parts.extend(servers.iter().map(server));
    parts.extend(operations.iter().map(|one| operation(api, one)));
    parts.extend(webhooks.iter().map(|one| format!("webhook {}", operation(api, one))));
    parts.extend(schemes.iter().map(scheme));
    parts.extend(faults.iter().map(fault_table));
    parts.sort();
    parts
}

/// Parts whose order means nothing.
fn set(parts: impl Iterator<Item = String>) -> String {
    let mut parts: Vec<String> = parts.collect();
    parts.sort();
    format!("{parts:?}")
}

fn operation(api: &Api, operation: &Operation) -> String {
    let Operation { id, name: _, prefix: _, method, also, rpc, path, docs, .. } = operation;
    let Operation { params, body, replies, security, faults, tags, servers, callbacks, .. } =
        operation;
    // Both are said to clients, and change nothing on the wire; the function that goes through pages is a public one.
    let Operation { pagination: _, idempotency_key: _, .. } = operation;
    // Where it stands is none of its essence.
    let Operation { path_span: _, origin: _, .. } = operation;
    let params = set(params.iter().map(|one| param(api, one)));
    let body = body.as_ref().map(body_of);
    let replies = set(replies.iter().map(|one| reply(api, one)));
    let security = set(security.iter().map(|all| set(all.iter().map(|one| required(api, one)))));
    let (faults, tags) = (set(faults.iter().map(fault)), set(tags.iter().cloned()));
    let effective = if servers.is_empty() { &api.servers } else { servers };
    let servers = set(effective.iter().map(server));
    let called = |callback: &Callback| {
        let Callback { name, operation: called } = callback;
        format!("{name} {}", self::operation(api, called))
    };
    let callbacks = set(callbacks.iter().map(called));
    let (also, life) = (set(also.iter().cloned()), life(docs));
    format!(
        "{id} {method} {also} {rpc:?} {path} {life} {params} {body:?} {replies} {security} {faults} {tags} {servers} {callbacks}"
    )
}

/// What is said of how long a thing stays.
fn life(docs: &Docs) -> String {
    let Docs { text: _, deprecated, lifecycle: _ } = docs;
    format!("{deprecated} {}", lifecycle::essence(docs))
}

fn param(api: &Api, param: &Param) -> String {
    let Param { name: _, wire, location, required, ty: _, form: _, derived, docs, .. } = param;
    let Param { origin: _, default, examples: _, content: whole, .. } = param;
    let whole = whole.as_ref().map(content);
    let default = default.as_ref().map(|Stated { value, origin: _ }| value.to_string());
    let (derived, life) = (set(derived.iter().map(derivation)), life(docs));
    let form = forms::essence(api, param);
    format!("{location:?} {wire} {required} {form} {whole:?} {derived} {default:?} {life}")
}

/// How a value hangs on another parameter.
pub(super) fn derivation(derived: &Derived) -> String {
    match derived {
        Derived::DefaultBy { wire, values } => format!("default by `{wire}`: {}", by_value(values)),
        Derived::ForcedBy { wire, values } => format!("forced by `{wire}`: {}", by_value(values)),
        Derived::SubsetOf { wire, always } => {
            let mut always: Vec<&str> = always.iter().map(String::as_str).collect();
            always.sort_unstable();
            format!("subset of `{wire}`, always: {}", always.join(", "))
        }
    }
}

/// Values that hang on values.
fn by_value(values: &[(String, Stated<Json>)]) -> String {
    let mut values: Vec<String> =
        values.iter().map(|(key, stated)| format!("{key}: {}", stated.value)).collect();
    values.sort();
    values.join(", ")
}

fn body_of(body: &Body) -> String {
    let Body { contents, left_out, required, docs: _, origin: _ } = body;
    format!("{required} {} {}", set(contents.iter().map(content)), media_types(left_out))
}

fn content(content: &Content) -> String {
    let Content { name: _, media_type, ty: _, has_schema: _, codec, encoding, .. } = content;
    let Content { xml, origin: _, examples: _, .. } = content;
    let xml = xml.as_ref().map(|xml| &xml.places);
    format!("{media_type} {codec:?} {:?} {xml:?}", contents::written(encoding))
}

fn media_types(left_out: &[LeftOut]) -> String {
    set(left_out.iter().map(|one| one.media_type.clone()))
}

fn reply(api: &Api, reply: &Reply) -> String {
    let Reply { status, name: _, contents, left_out, headers, links, docs: _, origin: _ } = reply;
    let contents = set(contents.iter().map(content));
    let headers = set(headers.iter().map(|one| param(api, one)));
    let links = set(links.iter().map(|Link { name, says, origin: _ }| format!("{name} {says}")));
    format!("{status:?} {contents} {} {headers} {links}", media_types(left_out))
}

fn required(api: &Api, Requirement { scheme, scopes }: &Requirement) -> String {
    format!("{} {}", api.schemes[*scheme].id, set(scopes.iter().cloned()))
}

fn scheme(scheme: &Scheme) -> String {
    let Scheme { id, name: _, kind, docs: _, origin: _, min_chars, max_chars } = scheme;
    let kind = match kind {
        SchemeKind::OAuth2 { flows } => set(flows.iter().map(flow)),
        SchemeKind::Signature { algorithm, headers } => {
            let headers = headers.iter().map(|name| name.to_ascii_lowercase());
            format!("{algorithm} {}", set(headers))
        }
        SchemeKind::Http { scheme } => scheme.to_ascii_lowercase(),
        kind => format!("{kind:?}"),
    };
    format!("{id} {kind} {min_chars:?} {max_chars:?}")
}

fn flow(flow: &Flow) -> String {
    let Flow { name, authorization_url, token_url, refresh_url, scopes, origin: _ } = flow;
    let scopes = set(scopes.iter().cloned());
    format!("{name} {authorization_url:?} {token_url:?} {refresh_url:?} {scopes}")
}

fn server(server: &Server) -> String {
    let Server { url, variables, origin: _ } = server;
    let variable = |variable: &ServerVariable| {
        let ServerVariable { name, default, values, origin: _ } = variable;
        format!("{name} {default} {}", set(values.iter().cloned()))
    };
    format!("{url} {}", set(variables.iter().map(variable)))
}

fn fault_table(faults: &Faults) -> String {
    let Faults { body: _, media_type, headers, rows, origin: _ } = faults;
    format!("{media_type} {} {}", texts(headers), set(rows.iter().map(fault)))
}

fn fault(row: &FaultRow) -> String {
    let FaultRow { name, status, body, origin: _ } = row;
    format!("{name} {status} {}", texts(body))
}

fn texts(texts: &[FaultText]) -> String {
    set(texts.iter().map(|FaultText { wire, template, origin: _ }| format!("{wire} {template}")))
}
