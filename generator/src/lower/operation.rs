//! Operations.

use super::faults;
use super::lowering::Lowering;
use super::naming::Scope;
use super::outgoing::Calls;
use super::place::Place;
use super::{content, facts, pagination, params, replies, security, servers, stated_names};
use crate::model::{Body, Content, Docs, Operation, Reply, Rpc, Scheme};
use crate::report::Code;
use crate::resolve::Document;
use crate::source::{Entry, Node, Span};
use crate::structure::{OTHERS, methods};
use openapiv3::{PathItem, ReferenceOr};
use std::borrow::Cow;
use std::collections::HashMap;

/// Functions that clients and servers have beside their operations.
const RESERVED: [&str; 9] =
    ["from", "into", "new", "builder", "api", "faults", "over", "with_timeout", "with_options"];

/// Every operation, in the document's order, and where each stands that may call others.
pub(super) fn operations<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemes: &[Scheme],
) -> (Vec<Operation>, Calls<'d>) {
    let Some(paths) = lowering.document.tree.at("/paths") else { return Default::default() };
    let mut names = Scope::with(&RESERVED);
    for Scheme { name, .. } in schemes {
        // A client has a function for each, and the crate a static.
        names.reserve(&format!("with_{name}"));
        names.reserve(&format!("{}_scheme", name.trim_end_matches('_')));
    }
    let mut operations: Vec<Operation> = Vec::new();
    let mut ids = HashMap::new();
    let mut calls = Vec::new();
    let mut same: Vec<OperationAt<'d>> = Vec::new();
    for (path, item) in lowering.document.view.paths.iter() {
        let (ReferenceOr::Item(item), Some(path)) = (item, paths.entry(path)) else { continue };
        for place in of_path(lowering.document, path, item) {
            match place.node.get("x-same-as") {
                Some(_) => same.push(place),
                None => {
                    let called = identity(lowering, &mut ids, &place);
                    let Some(lowered) = operation(lowering, &mut names, &place, called) else {
                        continue;
                    };
                    let security = security::requirements(lowering, &place, schemes);
                    let servers = servers::of_operation(path.node, place.node);
                    operations.push(Operation { security, servers, ..lowered });
                    calls.push((operations.len() - 1, place));
                }
            }
        }
    }
    for place in same {
        second_method(lowering, &mut operations, &place);
    }
    for operation in &mut operations {
        if let Some(pagination) = &mut operation.pagination {
            pagination.name = names.value_name(&format!("{} pages", operation.name));
        }
    }
    (operations, calls)
}

/// The operations of one path as the document has them; the typed view has them in an order of its own.
pub(super) fn of_path<'d>(
    document: &'d Document,
    path: Entry<'d>,
    item: &'d PathItem,
) -> impl Iterator<Item = OperationAt<'d>> {
    methods(path.node).filter_map(move |found| {
        let (key, node) = (found.key(), found.entry.node);
        let known = key.keyword().and_then(|keyword| {
            item.iter().find(|(method, _)| *method == keyword).map(|(_, view)| view)
        });
        let view = known.or_else(|| document.more.get(&node.id()))?;
        let Entry { key: path, key_span: path_span, .. } = path;
        Some(OperationAt { path, path_span, method: found.method(), view, node })
    })
}

/// Adds the method of an operation that says it is another one.
fn second_method(
    lowering: &mut Lowering<'_, '_>,
    operations: &mut [Operation],
    place: &OperationAt<'_>,
) {
    let Some(node) = place.node.get("x-same-as") else { return };
    let other = operations
        .iter_mut()
        .find(|known| Some(known.id.as_str()) == node.as_str() && known.path == place.path);
    match other {
        Some(known) => known.also.push(place.method.to_string()),
        None => {
            lowering
                .error(Code::SameAs, node, "this path has no operation of that name".to_owned())
                .label(node.as_str().unwrap_or_default())
                .help("name the operationId of another method of the same path");
        }
    }
}

/// One operation in both views.
pub(super) struct OperationAt<'d> {
    /// The template of the path, and where it stands.
    pub path: &'d str,
    pub path_span: Span,
    /// The method as it stands in a request.
    pub method: Cow<'d, str>,
    /// The typed view.
    pub view: &'d openapiv3::Operation,
    /// The exact one.
    pub node: Node<'d>,
}

/// An operation, without what is stated for several; `id` is what it is called.
pub(super) fn operation<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    place: &OperationAt<'d>,
    id: String,
) -> Option<Operation> {
    let name = stated_names::of_value(lowering, names, (place.node, &id));
    let prefix = lowering.prefixes.type_name(name.trim_end_matches('_'));
    let mut fields = Scope::with(&["new", "body"]);
    let params = params::params(lowering, &mut fields, place, &prefix)?;
    let body = body(lowering, place, &prefix)?;
    let replies = replies::replies(lowering, place, &prefix)?;
    Some(Operation {
        accept: accept(&mut fields, &replies),
        body,
        replies,
        security: Vec::new(),
        faults: faults::overrides(place.node),
        method: place.method.to_string(),
        also: Vec::new(),
        pagination: pagination::pagination(place.node),
        idempotency_key: pagination::idempotency_key(place.node, &params),
        params,
        tags: place.view.tags.clone(),
        servers: Vec::new(),
        callbacks: Vec::new(),
        rpc: rpc(place.node),
        path: place.path.to_owned(),
        path_span: place.path_span,
        docs: documentation(place),
        origin: facts::origin(place.node),
        is_skipped: place.node.get("x-rust-skip").and_then(Node::as_bool) == Some(true),
        id,
        name,
        prefix,
    })
}

/// What an operation is called: by its operationId, or by its method and path where it has none of its own.
fn identity<'d>(
    lowering: &mut Lowering<'d, '_>,
    ids: &mut HashMap<&'d str, Node<'d>>,
    place: &OperationAt<'d>,
) -> String {
    let Some(id) = place.node.get("operationId") else { return unnamed(place) };
    let text = id.as_str().unwrap_or_default();
    match ids.get(text) {
        None => {
            ids.insert(text, id);
            text.to_owned()
        }
        Some(first) => {
            lowering
                .warning(
                    Code::RepeatedOperation,
                    id,
                    format!("the operationId `{text}` is used twice"),
                )
                .label("here again")
                .also(first.span(), "first here")
                .help(
                    "this operation is named after its method and path; give it a name of its own",
                );
            unnamed(place)
        }
    }
}

/// The words by which an operation is called that has no more than its place in the document.
pub(super) fn words(node: Node<'_>) -> Option<String> {
    if let Some(id) = node.get("operationId").and_then(Node::as_str) {
        return Some(id.to_owned());
    }
    let pointer = node.pointer();
    let (path, method) = pointer.strip_prefix("/paths/")?.rsplit_once('/')?;
    let path = match path.rsplit_once('/') {
        Some((path, OTHERS)) => path,
        _ => path,
    };
    Some(named_by(method, &path.replace("~1", "/").replace("~0", "~")))
}

/// The action of a call that names it by a parameter.
fn rpc(node: Node<'_>) -> Option<Rpc> {
    let rpc = node.get("x-rpc-action")?;
    let text = |key: &str| rpc.get(key).and_then(Node::as_str).map(str::to_owned);
    Some(Rpc { action: text("action")?, version: text("version")? })
}

/// A name for an operation without one: its method and the words of its path.
fn unnamed(place: &OperationAt<'_>) -> String {
    named_by(&place.method, place.path)
}

fn named_by(method: &str, path: &str) -> String {
    let words = path.split(['/', '{', '}']).filter(|word| !word.is_empty());
    let method = method.to_ascii_lowercase();
    std::iter::once(method.as_str()).chain(words).collect::<Vec<_>>().join(" ")
}

/// The summary, then the description.
fn documentation(place: &OperationAt<'_>) -> Docs {
    let parts = [place.view.summary.as_deref(), place.view.description.as_deref()];
    let mut texts: Vec<&str> = parts.into_iter().flatten().map(str::trim).collect();
    texts.dedup();
    let docs = facts::docs(Some(&texts.join("\n\n")), place.view.deprecated);
    Docs { lifecycle: facts::lifecycle(place.node), ..docs }
}

fn body<'d>(
    lowering: &mut Lowering<'d, '_>,
    place: &OperationAt<'d>,
    prefix: &str,
) -> Option<Option<Body>> {
    if place.node.get("x-rpc-action").is_some() {
        return Some(None);
    }
    let (Some(ReferenceOr::Item(view)), Some(node)) =
        (&place.view.request_body, place.node.get("requestBody"))
    else {
        return Some(None);
    };
    let Some(content) = node.get("content").filter(|content| content.entries().len() > 0) else {
        return Some(None);
    };
    let words = lowering.shared_words.of_body(node, prefix);
    let body_place = Place::new(words, lowering.request());
    let (contents, left_out) = content::contents(lowering, content, &body_place)?;
    Some(Some(Body {
        contents,
        left_out,
        required: view.required,
        docs: facts::docs(view.description.as_deref(), false),
        origin: facts::origin(node),
    }))
}

/// The name of what a request says of the media types that its caller takes, where the handler chooses among types.
fn accept(names: &mut Scope, replies: &[Reply]) -> Option<String> {
    let is_chosen =
        |reply: &Reply| reply.contents.len() > 1 && Content::common_type(&reply.contents).is_none();
    replies.iter().any(is_chosen).then(|| names.value_name("accept"))
}

#[cfg(test)]
mod tests {
    use crate::{SourceSet, model_of};

    fn check(paths: &str, expected: &[&str]) {
        let document =
            format!("openapi: 3.0.3\ninfo: {{ title: A, version: '1' }}\npaths:\n{paths}");
        let sources = SourceSet::new("a.yaml", document);
        let (api, report) = model_of(&sources);
        let api = api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
        let ids: Vec<&str> = api.operations.iter().map(|operation| operation.id.as_str()).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn operations_come_in_the_documents_order() {
        let paths = "
  /b:
    post: { operationId: create, responses: { '204': { description: Done. } } }
    delete: { operationId: clear, responses: { '204': { description: Done. } } }
    get: { operationId: list, responses: { '204': { description: Done. } } }
  /a:
    get: { operationId: show, responses: { '204': { description: Done. } } }
";
        check(paths, &["create", "clear", "list", "show"]);
    }
}
