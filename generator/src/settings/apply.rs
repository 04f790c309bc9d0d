//! Puts what a file says of things into the tree of the document, as the extension that says the same.

use super::overrides::{Override, Says};
use super::target::{self, Target};
use crate::report::{Code, Report};
use crate::source::{FileId, NewValue, NodeId, Tree};

/// Puts all that is said into the tree; what names nothing is reported with its line in the file.
pub(crate) fn apply(tree: &mut Tree, report: &mut Report) {
    let sources = tree.sources().clone();
    let Some((file, overrides)) = sources.overrides() else { return };
    for one in &overrides.all {
        match target::find(tree, &one.target) {
            Ok(target) => put(tree, &target, one),
            Err(meant) => {
                let document = sources.name(FileId::ROOT);
                let message = format!("`{}` names nothing in {document}", one.target);
                let help = match meant {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "write a component, an operationId, `Component.property` or a pointer"
                        .to_owned(),
                };
                report
                    .error(Code::UnknownTarget, one.place.span(file), message)
                    .label("said here")
                    .help(help);
            }
        }
    }
}

fn put(tree: &mut Tree, target: &Target, one: &Override) {
    match (&one.says, &target.part) {
        (Says::Name(name), Some((owner, part))) if !name.starts_with(char::is_uppercase) => {
            put_part(tree, (*owner, part), name);
        }
        (Says::Name(name), Some((owner, part))) if tree.node(target.node).as_str().is_some() => {
            put_part(tree, (*owner, part), name);
        }
        (Says::Name(name), _) => set(tree, target.node, "x-rust-name", text(name)),
        (Says::Skip, _) => set(tree, target.node, "x-rust-skip", NewValue::Bool(true)),
        (Says::Type(path), _) => set(tree, target.node, "x-rust-type", text(path)),
        (Says::Derive(traits), _) => set(tree, target.node, "x-rust-derive", text(traits)),
    }
}

/// The name of a property, or of a value of an enumeration, stands in the schema that lists it.
fn put_part(tree: &mut Tree, (owner, part): (NodeId, &str), name: &str) {
    const NAMES: &str = "x-rust-names";
    let names = match tree.own_child(owner, NAMES) {
        Some(names) => names,
        None => {
            let names = tree.add_map(owner, &[]);
            tree.add_child(owner, NAMES, names);
            names
        }
    };
    set(tree, names, part, text(name));
}

fn text(text: &str) -> NewValue {
    NewValue::Text(text.to_owned())
}

/// What the file says counts, whatever the document says.
fn set(tree: &mut Tree, map: NodeId, key: &str, value: NewValue) {
    tree.remove_entry(map, key);
    tree.add_entry(map, key, &value);
}
