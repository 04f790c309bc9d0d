//! A type of the user's own stands in JSON alone, and comes from a crate that the generated one depends on.

use super::super::{Findings, Rule};
use crate::model::{Api, Codec, Origin, Shape, Style, TypeRef};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::RustPath, run };

/// Crates that are always there.
const ALWAYS: [&str; 4] = ["std", "core", "crate", "specwright_runtime"];

fn run(api: &Api, findings: &mut Findings<'_>) {
    for def in &api.types {
        for path in def.rust.derives.iter().chain(&def.rust.replaced_by) {
            comes_from_a_dependency(api, findings, (path, &def.origin));
        }
    }
    if api.types.iter().all(|def| def.rust.replaced_by.is_none()) {
        return;
    }
    let made = || api.operations.iter().filter(|operation| !operation.is_skipped);
    for operation in made() {
        let headers = operation.replies.iter().flat_map(|reply| &reply.headers);
        for param in operation.params.iter().chain(headers) {
            if param.form.style != Style::Json && holds_replaced(api, &param.ty) {
                refuse(findings, &param.origin, &param.wire);
            }
        }
        let replies = operation.replies.iter().flat_map(|reply| &reply.contents);
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        for content in bodies.chain(replies) {
            if content.codec != Codec::Json && holds_replaced(api, &content.ty) {
                refuse(findings, &content.origin, &content.media_type);
            }
        }
    }
}

fn comes_from_a_dependency(
    api: &Api,
    findings: &mut Findings<'_>,
    (path, origin): (&str, &Origin),
) {
    let Some((root, _)) = path.trim_start_matches("::").split_once("::") else { return };
    let is_known = |name: &str| name.replace('-', "_") == root;
    if ALWAYS.contains(&root) || api.dependencies.iter().any(|one| is_known(&one.name)) {
        return;
    }
    findings
        .add(origin, format!("`{path}` comes from a crate that the generated one does not know"))
        .help(format!("name `{root}` in the table `dependencies` of specwright.toml"));
}

fn refuse(findings: &mut Findings<'_>, origin: &Origin, place: &str) {
    findings
        .add(origin, format!("`{place}` is no JSON, and holds a type of yours"))
        .help("put types of yours in the place of schemas that stand in JSON alone");
}

/// Whether a type, or one that it holds, is replaced.
fn holds_replaced(api: &Api, ty: &TypeRef) -> bool {
    let (mut open, mut seen) = (vec![ty], vec![false; api.types.len()]);
    while let Some(ty) = open.pop() {
        match ty {
            TypeRef::Plain(_) => {}
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                open.push(inner);
            }
            TypeRef::Named(id) => {
                let def = api.type_def(*id);
                if def.rust.replaced_by.is_some() {
                    return true;
                }
                if !std::mem::replace(&mut seen[id.0], true) {
                    open.extend(held(&def.shape));
                }
            }
        }
    }
    false
}

fn held(shape: &Shape) -> Vec<&TypeRef> {
    match shape {
        Shape::Alias(ty) => vec![ty],
        Shape::List(list) => vec![&list.item],
        Shape::Object(object) => object.fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.branches.iter().map(|branch| &branch.ty).collect(),
        Shape::Checked(checked) => vec![&checked.base],
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => Vec::new(),
    }
}
