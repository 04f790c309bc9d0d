//! Slices of a document: some of its paths, and the components that they lead to.

use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// What references to components begin with.
const COMPONENTS: &str = "#/components/";

/// A document as text, laid out like the whole one.
pub(crate) fn written(document: &Value) -> String {
    format!("{document:#}")
}

/// All paths and components of a document so many times, each time under other names.
pub(crate) fn copies(document: &Value, count: usize) -> Value {
    let mut copies = document.clone();
    for copy in 1..count {
        let suffix = format!("-copy-{copy}");
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            copies["paths"][format!("/{copy}{path}")] = renamed(item, &suffix);
        }
        for (kind, members) in document["components"].as_object().into_iter().flatten() {
            for (name, member) in members.as_object().into_iter().flatten() {
                copies["components"][kind][format!("{name}{suffix}")] = renamed(member, &suffix);
            }
        }
    }
    copies
}

/// A value with other names of operations, which refers to components under their other names.
fn renamed(value: &Value, suffix: &str) -> Value {
    match value {
        Value::Object(members) => {
            let member = |(key, value): (&String, &Value)| match (key.as_str(), value.as_str()) {
                ("operationId", Some(id)) => (key.clone(), json!(format!("{id}{suffix}"))),
                _ => (key.clone(), renamed(value, suffix)),
            };
            Value::Object(members.iter().map(member).collect())
        }
        Value::Array(items) => items.iter().map(|item| renamed(item, suffix)).collect(),
        Value::String(text) if text.starts_with(COMPONENTS) => json!(format!("{text}{suffix}")),
        other => other.clone(),
    }
}

/// A document of some of the paths, evenly from all of them, and of the components that they lead to. Each `turn` chooses
/// others.
pub(crate) fn some(whole: &Value, count: usize, turn: usize) -> Value {
    let paths = spread(&whole["paths"], count, turn);
    let reached = reached(&paths, whole);
    let mut slice = whole.clone();
    slice["paths"] = paths;
    for (kind, members) in slice["components"].as_object_mut().into_iter().flatten() {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| reached.contains(&pointer(kind, name)));
        }
    }
    if let Some(slice) = slice.as_object_mut() {
        slice.retain(|key, _| !key.starts_with("x-") && key != "tags");
    }
    slice
}

/// How many turns there are before the same paths are chosen again.
const TURNS: usize = 8;

/// Every so many-th member of a map, other ones each turn.
fn spread(paths: &Value, count: usize, turn: usize) -> Value {
    let paths = paths.as_object().into_iter().flatten();
    let total = paths.clone().count();
    let count = count.min(total);
    let start = turn * total / TURNS / count.max(1);
    let is_chosen = |index: &usize| (index + start) * count % total.max(1) < count;
    let chosen = paths.enumerate().filter(|(index, _)| is_chosen(index));
    let chosen: Map<_, _> = chosen.map(|(_, (path, item))| (path.clone(), item.clone())).collect();
    json!(chosen)
}

/// The pointers of all components that a value leads to.
fn reached(from: &Value, whole: &Value) -> HashSet<String> {
    let (mut open, mut reached) = (vec![from], HashSet::new());
    while let Some(value) = open.pop() {
        if let Some(pointer) = value["$ref"].as_str().and_then(|text| text.strip_prefix('#'))
            && reached.insert(pointer.to_owned())
        {
            open.extend(whole.pointer(pointer));
        }
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.values()),
            _ => {}
        }
    }
    reached
}

fn pointer(kind: &str, name: &str) -> String {
    format!("/components/{kind}/{}", name.replace('~', "~0").replace('/', "~1"))
}
