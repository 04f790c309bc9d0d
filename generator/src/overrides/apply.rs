//! Puts what a file says of things into the tree of the document, as the extension that says the same.

use super::said::{Dependency, Override, Says};
use super::target::{self, Target};
use crate::report::{Code, Report};
use crate::source::{FileId, NewValue, NodeId, Span, Tree};

/// Puts all that is said into the tree; what names nothing is reported with its line in the file. Gives back the crates
/// that the generated one depends on besides.
pub(crate) fn apply(tree: &mut Tree, report: &mut Report) -> Vec<Dependency> {
    let sources = tree.sources().clone();
    let Some((file, overrides)) = sources.overrides() else { return Vec::new() };
    for one in &overrides.all {
        match target::find(tree, &one.target) {
            Ok(target) => put(tree, &target, (one, one.span(file))),
            Err(meant) => {
                let document = sources.name(FileId::ROOT);
                let message = format!("`{}` names nothing in {document}", one.target);
                let help = match meant {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "write a component, an operationId, `Component.property` or a pointer"
                        .to_owned(),
                };
                report
                    .error(Code::UnknownTarget, one.span(file), message)
                    .label("said here")
                    .help(help);
            }
        }
    }
    overrides.dependencies.clone()
}

fn put(tree: &mut Tree, target: &Target, (one, place): (&Override, Span)) {
    let mut set = |node, key, value| set(tree, node, (key, value), place);
    match (&one.says, &target.part) {
        (Says::Name(name), Some((owner, part)))
            if !name.starts_with(char::is_uppercase) || target.is_listed =>
        {
            put_part(tree, (*owner, part), name, place);
        }
        (Says::Name(name), _) => set(target.node, "x-rust-name", text(name)),
        (Says::Skip, _) => set(target.node, "x-rust-skip", NewValue::Bool(true)),
        (Says::Type(path), _) => set(target.node, "x-rust-type", text(path)),
        (Says::Derive(traits), _) => set(target.node, "x-rust-derive", text(traits)),
    }
}

/// The name of a property, or of a value of an enumeration, stands in the schema that lists it.
fn put_part(tree: &mut Tree, (owner, part): (NodeId, &str), name: &str, place: Span) {
    const NAMES: &str = "x-rust-names";
    let names = match tree.own_child(owner, NAMES) {
        Some(names) => names,
        None => {
            let names = tree.add_map(owner, &[]);
            tree.add_child(owner, NAMES, names);
            names
        }
    };
    set(tree, names, (part, text(name)), place);
}

fn text(text: &str) -> NewValue {
    NewValue::Text(text.to_owned())
}

/// What the file says counts, whatever the document says.
fn set(tree: &mut Tree, map: NodeId, (key, value): (&str, NewValue), place: Span) {
    tree.remove_entry(map, key);
    tree.add_entry_at(map, key, &value, place);
}
