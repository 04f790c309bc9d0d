//! Walks a document along the keyword tables and reports whatever does not fit them.

use foldhash::HashSet;

use super::message::{self, What};
use super::objects::{OUR_NAMES, SCHEMA};
use super::shape::{Keys, Object, Shape};
use super::{ROOT, suggest};
use crate::report::{Code, Report};
use crate::source::{Entry, Kind, Node, NodeId, Span, Value};

/// Checks a whole document.
pub(super) fn document(root: Node<'_>, report: &mut Report) {
    Walk { report, seen: HashSet::default() }.value(&ROOT, root, What::Value("the document"));
}

struct Walk<'r> {
    report: &'r mut Report,
    /// Objects that were met; an alias leads to one of them again, and its faults are told once.
    seen: HashSet<(NodeId, &'static str)>,
}

impl Walk<'_> {
    /// Checks a value and all below it; says whether the value itself has the right shape, whatever
    /// is below it.
    fn value(&mut self, shape: &'static Shape, node: Node<'_>, what: What<'_>) -> bool {
        let shape = shape.of_version(node);
        let settled = shape.settle(node);
        if !has_kind(settled, node) {
            message::wrong_shape(shape, node, what, self.report);
            return false;
        }
        match settled {
            Shape::OneOf(allowed) => return self.closed_set(allowed, node, what),
            Shape::List(item) => self.items(item, node, what),
            Shape::FilledList(item) => {
                self.filled(node, what);
                self.items(item, node, what);
            }
            Shape::Map(keys, value) => self.entries(*keys, value, node),
            Shape::Object(object) => self.object(object, node),
            Shape::Referable(object) if is_reference(object, node) => self.reference(object, node),
            Shape::Referable(object) => self.object(object, node),
            Shape::ReferableMap(object, ..) if node.get("$ref").is_some() => {
                self.reference(object, node)
            }
            Shape::ReferableMap(_, keys, value) => self.entries(*keys, value, node),
            _ => {}
        }
        true
    }

    fn closed_set(&mut self, allowed: &[&str], node: Node<'_>, what: What<'_>) -> bool {
        let sound = node.as_str().is_some_and(|text| allowed.contains(&text));
        if !sound {
            message::unlisted(allowed, node, what, self.report);
        }
        sound
    }

    fn filled(&mut self, node: Node<'_>, what: What<'_>) {
        if node.items().len() == 0 {
            self.report
                .error(Code::EmptyList, node.span(), format!("{what} is an empty list"))
                .help("remove it, or fill it");
        }
    }

    fn items(&mut self, shape: &'static Shape, list: Node<'_>, what: What<'_>) {
        for item in list.items() {
            self.value(shape, item, what.item());
        }
    }

    fn entries(&mut self, keys: Keys, shape: &'static Shape, map: Node<'_>) {
        for Entry { key, key_span, node } in map.entries() {
            if keys.are_extensible() && key.starts_with("x-") {
                self.extension(key, key_span);
                continue;
            }
            if let Some(form) = keys.refuse(key) {
                self.report
                    .error(Code::KeyForm, key_span, format!("`{key}` is not {form}"))
                    .help(keys.help());
            }
            self.value(shape, node, What::Value(key));
        }
    }

    fn object(&mut self, object: &'static Object, node: Node<'_>) {
        if !self.seen.insert((node.id(), object.name)) {
            return;
        }
        let mut sound = true;
        let mut meant = Vec::new();
        for Entry { key, key_span, node } in node.entries() {
            if let Some(keyword) = object.keyword(key).filter(|keyword| keyword.is_known_in(node)) {
                sound &= self.value(&keyword.shape, node, What::Value(key));
            } else if key.starts_with("x-") {
                self.extension(key, key_span);
            } else if object.is(&SCHEMA) && node.is_since_3_1() {
                message::unread_keyword(key, key_span, self.report);
            } else {
                sound = false;
                meant.extend(message::unknown_keyword(object, key, key_span, self.report));
            }
        }
        let missing = object
            .all_keywords()
            .filter(|keyword| keyword.required && node.get(keyword.name).is_none());
        for keyword in missing.filter(|keyword| !meant.contains(&keyword.name)) {
            sound = false;
            message::missing_keyword(object, keyword.name, node, self.report);
        }
        if sound {
            object.rules.iter().for_each(|rule| rule(node, self.report));
        }
    }

    /// Checks an object that is a `$ref`: what stands beside it is ignored by every reader.
    fn reference(&mut self, object: &'static Object, node: Node<'_>) {
        for Entry { key, key_span, node: value } in node.entries() {
            match key {
                "$ref" => {
                    self.value(&Shape::Text, value, What::Value(key));
                }
                "description" | "summary" => {}
                _ if OUR_NAMES.contains(&key) => {
                    message::fact_beside_reference(object, key, key_span, self.report)
                }
                _ if key.starts_with("x-") => self.extension(key, key_span),
                _ => message::ignored_beside_reference(object, key, key_span, self.report),
            }
        }
    }

    /// Extensions of others are their own business; one of ours in the wrong place would be lost in
    /// silence.
    fn extension(&mut self, key: &str, key_span: Span) {
        if OUR_NAMES.contains(&key) {
            self.report
                .warning(Code::UnreadExtension, key_span, format!("`{key}` is not read here"))
                .help("move it to the schema, parameter, response or operation that it speaks of");
        } else if let Some(name) = suggest::typo(key, OUR_NAMES.iter().copied()) {
            self.report
                .warning(
                    Code::UnreadExtension,
                    key_span,
                    format!("`{key}` is not an extension that is read"),
                )
                .help(format!("did you mean `{name}`?"));
        }
    }
}

/// True for a reference beside which nothing counts; since 3.1 what stands beside `$ref` in a schema counts too.
fn is_reference(object: &'static Object, node: Node<'_>) -> bool {
    node.get("$ref").is_some() && !(object.is(&SCHEMA) && node.is_since_3_1())
}

/// Whether a node has the kind, and a number the range, that a shape asks for.
fn has_kind(shape: &Shape, node: Node<'_>) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Text | Shape::OneOf(_) => node.kind() == Kind::String,
        Shape::Bool => node.kind() == Kind::Bool,
        Shape::Number => node.kind() == Kind::Number,
        Shape::Count => node.as_u64().is_some(),
        Shape::Within(low, high) => {
            node.as_u64().is_some_and(|number| (*low..=*high).contains(&number))
        }
        Shape::List(_) | Shape::FilledList(_) => node.kind() == Kind::List,
        Shape::Map(..) | Shape::Object(_) | Shape::Referable(_) | Shape::ReferableMap(..) => {
            node.value() == Value::Map
        }
        Shape::Same(shape) => has_kind(shape, node),
        Shape::Listed(first, second) => has_kind(first, node) || has_kind(second, node),
        Shape::Since31(before, after) => {
            has_kind(if node.is_since_3_1() { after } else { before }, node)
        }
        Shape::Either(first, second) => has_kind(first, node) || has_kind(second, node),
    }
}
