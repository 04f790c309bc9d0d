//! Security requirements name schemes that exist; the place of one that does not is the header that most have in common.

use crate::report::{Code, Report};
use crate::source::{Edition, Entry, NewValue, Node, NodeId, Span, Tree};
use crate::structure::{self, REQUIREMENT, nearest};
use std::collections::BTreeMap;

/// Declares every scheme that a requirement names and nothing declares: nobody is let in without it, and who judges it is
/// given the whole `Authorization` header. A name that is nearly one of a declared scheme is an error.
pub(super) fn declare(tree: &mut Tree, report: &mut Report) {
    name_addressed(tree, report);
    let mut undeclared: BTreeMap<String, (Span, NodeId)> = BTreeMap::new();
    let schemes = tree.at("/components/securitySchemes");
    structure::visit(tree.root(), &mut |shape, node| {
        if std::ptr::eq(shape, &REQUIREMENT) {
            for Entry { key, key_span, node } in node.items().flat_map(Node::entries) {
                if !refused((key, key_span), schemes, report) {
                    undeclared.entry(key.to_owned()).or_insert((key_span, node.id()));
                }
            }
        }
    });
    undeclared.retain(|name, _| schemes.is_none_or(|schemes| schemes.get(name).is_none()));
    for (name, (place, node)) in &undeclared {
        report
            .warning(Code::GuessedScheme, *place, format!("there is no security scheme `{name}`"))
            .label("not declared")
            .help("its credentials are read as the whole `Authorization` header; declare it in `components/securitySchemes`");
        add(tree, name, (*place, *node));
    }
}

/// Where schemes stand, as the beginning of an address.
const SCHEMES: &str = "#/components/securitySchemes/";

/// Names schemes that requirements have by their addresses, as OpenAPI 3.2 lets them.
fn name_addressed(tree: &mut Tree, report: &mut Report) {
    let schemes = tree.at("/components/securitySchemes");
    let is_declared = |name: &str| schemes.is_some_and(|schemes| schemes.get(name).is_some());
    let mut addressed = Vec::new();
    structure::visit(tree.root(), &mut |shape, node| {
        let alternatives = node.items().filter(|_| std::ptr::eq(shape, &REQUIREMENT));
        for (alternative, entry) in
            alternatives.flat_map(|one| one.entries().map(move |entry| (one, entry)))
        {
            let Some(name) = entry.key.strip_prefix(SCHEMES) else { continue };
            if is_declared(name) && !is_declared(entry.key) && alternative.get(name).is_none() {
                addressed.push((alternative.id(), entry.key.to_owned(), entry.key_span));
            }
        }
    });
    for (alternative, address, place) in addressed {
        if tree.node(alternative).edition() < Edition::V3_2 {
            report
                .warning(Code::OtherVersion, place, "the address of a scheme is of OpenAPI 3.2")
                .help("it is read as OpenAPI 3.2 means it; write the name of the scheme");
        }
        tree.rename_entry(alternative, &address, &address[SCHEMES.len()..]);
    }
}

/// Says that a name is nearly one of a declared scheme, if it is.
fn refused((key, place): (&str, Span), schemes: Option<Node<'_>>, report: &mut Report) -> bool {
    if schemes.is_some_and(|schemes| schemes.get(key).is_some()) {
        return false;
    }
    let names = schemes.into_iter().flat_map(Node::entries).map(|scheme| scheme.key);
    let Some(meant) = nearest(key, names) else { return false };
    report
        .error(Code::UnknownScheme, place, format!("there is no security scheme `{key}`"))
        .label("not declared")
        .help(format!("did you mean `{meant}`?"));
    true
}

fn add(tree: &mut Tree, name: &str, (place, node): (Span, NodeId)) {
    let text = |text: &str| NewValue::Text(text.to_owned());
    let said = [("type", text("apiKey")), ("in", text("header")), ("name", text("Authorization"))];
    let scheme = tree.add_map(node, &said);
    let root = tree.root().id();
    let components = below(tree, root, ("components", place), node);
    let schemes = below(tree, components, ("securitySchemes", place), node);
    tree.put(schemes, (name, place), scheme);
}

/// The map behind a key, which is added where it is missing.
fn below(tree: &mut Tree, map: NodeId, (key, place): (&str, Span), node: NodeId) -> NodeId {
    if let Some(known) = tree.node(map).get(key) {
        return known.id();
    }
    let added = tree.add_map(node, &[]);
    tree.put(map, (key, place), added);
    added
}
