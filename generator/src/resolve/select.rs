//! Leaves out of a document what is not asked for, and the schemas that nothing else reaches.

use super::Document;
use super::reached::{Reached, remove_schemas};
use crate::report::{Code, Report};
use crate::selection::{Candidate, Selection, Wanted};
use crate::source::{Node, Tree};
use crate::structure::{MethodEntry, MethodKey, methods, nearest};
use openapiv3::{Operation, PathItem, ReferenceOr};

/// The operations that are asked for and the component schemas that they reach, or nothing where a word names no
/// operation. A selection of everything changes nothing.
pub fn select(document: Document, selection: &Selection, report: &mut Report) -> Option<Document> {
    if selection.is_everything() {
        return Some(document);
    }
    let mut document = document;
    let unwanted = unwanted(&document.tree, selection, report)?;
    remove_operations(&mut document, &unwanted);
    let reached = Reached::of(&document);
    let named = document.named_schemas().map(|(_, schema)| schema.id());
    let unreached = named.filter(|schema| !reached.holds(*schema)).collect();
    remove_schemas(&mut document, &unreached);
    Some(document)
}

/// Where operations stand.
const SECTIONS: [&str; 2] = ["paths", "webhooks"];

/// An operation by its section, its path template or name, and where it stands there.
type Call = (&'static str, String, MethodKey);

/// The operations that no word names.
fn unwanted(tree: &Tree, selection: &Selection, report: &mut Report) -> Option<Vec<Call>> {
    let words = selection.words();
    let mut is_named = vec![false; words.len()];
    let mut unwanted = Vec::new();
    for At { section, path, call } in operations(tree) {
        let (method, node) = (call.method(), call.entry.node);
        let id = node.get("operationId").or_else(|| node.get("x-same-as"));
        let candidate = Candidate { path, method: &method, id: id.and_then(Node::as_str) };
        let names: Vec<bool> = words.iter().map(|word| word.names(candidate, tags(node))).collect();
        if !names.contains(&true) {
            unwanted.push((section, path.to_owned(), call.key()));
        }
        is_named.iter_mut().zip(names).for_each(|(is_named, names)| *is_named |= names);
    }
    let empty = words.iter().zip(&is_named).filter(|(_, is_named)| !**is_named);
    empty.for_each(|(word, _)| names_nothing(tree, word, report));
    (!is_named.contains(&false)).then_some(unwanted)
}

/// One operation.
#[derive(Clone, Copy)]
struct At<'t> {
    section: &'static str,
    path: &'t str,
    call: MethodEntry<'t>,
}

fn operations(tree: &Tree) -> impl Iterator<Item = At<'_>> {
    SECTIONS.into_iter().flat_map(|section| {
        let paths = tree.root().get(section).into_iter().flat_map(Node::entries);
        paths.flat_map(move |path| {
            methods(path.node).map(move |call| At { section, path: path.key, call })
        })
    })
}

fn tags(operation: Node<'_>) -> impl Iterator<Item = &str> {
    operation.get("tags").into_iter().flat_map(Node::items).filter_map(Node::as_str)
}

fn names_nothing(tree: &Tree, word: &Wanted, report: &mut Report) {
    let all = || operations(tree);
    let ids = || all().filter_map(|at| at.call.entry.node.get("operationId")?.as_str());
    let meant = match word {
        Wanted::Tag(tag) => nearest(tag, all().flat_map(|at| tags(at.call.entry.node))),
        Wanted::Path(path) => nearest(path, all().map(|at| at.path)),
        Wanted::Operation(id) => nearest(id, ids()),
    };
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "leave it out, or name a tag, a path or an operation of the document".to_owned(),
    };
    let place = tree.root().get("paths").unwrap_or(tree.root());
    report
        .error(Code::EmptySelection, place.span(), format!("{word} names no operation"))
        .label("none of these")
        .help(help);
}

fn remove_operations(document: &mut Document, unwanted: &[Call]) {
    for (section, path, key) in unwanted {
        let Some(paths) = document.tree.root().get(section).map(Node::id) else { continue };
        // Two paths may share one path item.
        if let Some(item) = document.tree.own_child(paths, path)
            && let Some((holder, key)) = key.own(&mut document.tree, item)
        {
            document.tree.remove_entry(holder, key);
        }
        let item = match *section {
            "paths" => match document.view.paths.paths.get_mut(path) {
                Some(ReferenceOr::Item(item)) => Some(item),
                _ => None,
            },
            _ => document.webhooks.iter_mut().find(|(name, _)| name == path).map(|(_, item)| item),
        };
        if let (Some(item), Some(keyword)) = (item, key.keyword()) {
            remove_method(item, keyword);
        }
    }
    remove_empty_paths(document);
}

/// What stands beside the methods of a path belongs to nothing once they are gone.
fn remove_empty_paths(document: &mut Document) {
    for section in SECTIONS {
        let Some(paths) = document.tree.root().get(section) else { continue };
        let is_empty = |path: &Node<'_>| methods(*path).next().is_none();
        let empty = paths.entries().filter(|path| is_empty(&path.node));
        let empty: Vec<String> = empty.map(|path| path.key.to_owned()).collect();
        let paths = paths.id();
        for path in &empty {
            document.tree.remove_entry(paths, path);
            match section {
                "paths" => drop(document.view.paths.paths.shift_remove(path)),
                _ => document.webhooks.retain(|(name, _)| name != path),
            }
        }
    }
}

fn remove_method(item: &mut PathItem, method: &str) {
    let operations = of_view(item).into_iter().filter(|(key, _)| *key == method);
    operations.for_each(|(_, operation)| *operation = None);
}

/// The operations of a path in the typed view by the keys of their methods.
pub(super) fn of_view(item: &mut PathItem) -> [(&'static str, &mut Option<Operation>); 8] {
    [
        ("get", &mut item.get),
        ("put", &mut item.put),
        ("post", &mut item.post),
        ("delete", &mut item.delete),
        ("options", &mut item.options),
        ("head", &mut item.head),
        ("patch", &mut item.patch),
        ("trace", &mut item.trace),
    ]
}
