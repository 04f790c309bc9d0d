//! Where a schema stands, as far as its type hangs on it: the name that it gives, and who sends the values.

use super::lowering::Lowering;
use crate::source::{Node, NodeId};
use foldhash::{HashMap, HashSet};

/// Who sends the values of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// Both, or nobody: every member belongs to the type.
    Both,
    /// Callers: members that are `readOnly` do not belong to the type.
    Request,
    /// The server: members that are `writeOnly` do not belong to the type.
    Reply,
    /// Callers, as parts of a body: the same as of requests, and bytes are files.
    Parts,
}

impl Direction {
    /// The keyword of members that do not go this way.
    pub(super) fn excluded(self) -> Option<&'static str> {
        match self {
            Self::Both => None,
            Self::Request | Self::Parts => Some("readOnly"),
            Self::Reply => Some("writeOnly"),
        }
    }
}

/// Where a schema stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The words that a type without a name of its own is named by.
    pub name: String,
    /// Who sends its values.
    pub direction: Direction,
}

impl Place {
    pub(super) fn new(name: impl Into<String>, direction: Direction) -> Self {
        Self { name: name.into(), direction }
    }

    /// A place below this one.
    pub(super) fn below(&self, word: &str) -> Self {
        Self { name: format!("{} {word}", self.name), direction: self.direction }
    }

    /// The same place in a body of parts.
    pub(super) fn in_parts(&self) -> Self {
        let direction = match self.direction {
            Direction::Request => Direction::Parts,
            other => other,
        };
        Self { name: self.name.clone(), direction }
    }

    /// The direction that matters for a schema: one without any member that goes one way only has a type for both, and of
    /// parts one without bytes that stand elsewhere too has that of requests.
    pub(super) fn direction_of<'d>(
        &self,
        lowering: &mut Lowering<'d, '_>,
        schema: Node<'d>,
    ) -> Direction {
        match self.direction {
            Direction::Both => Direction::Both,
            Direction::Parts if lowering.shared_files.contains(&schema.id()) => Direction::Parts,
            Direction::Parts if is_directed(lowering, schema) => Direction::Request,
            direction if direction != Direction::Parts && is_directed(lowering, schema) => {
                direction
            }
            _ => Direction::Both,
        }
    }
}

/// Whether a schema, or one that it leads to, says `readOnly` or `writeOnly` of a member.
fn is_directed<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> bool {
    if !lowering.directed.contains_key(&schema.id()) {
        settle(lowering, schema);
    }
    lowering.directed[&schema.id()]
}

/// Finds out for a schema and for all that it leads to, so that each is looked at once.
fn settle<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) {
    let (mut open, mut seen, mut found) = (vec![schema], HashSet::default(), Vec::new());
    let mut callers: HashMap<NodeId, Vec<NodeId>> = HashMap::default();
    while let Some(node) = open.pop() {
        if !seen.insert(node.id()) {
            continue;
        }
        let mut properties = node.get("properties").into_iter().flat_map(Node::entries);
        if properties.any(|property| goes_one_way(lowering, property.node)) {
            found.push(node.id());
        }
        for next in lowering.target(node).into_iter().chain(children(node)) {
            match lowering.directed.get(&next.id()) {
                Some(true) => found.push(node.id()),
                Some(false) => {}
                None => {
                    callers.entry(next.id()).or_default().push(node.id());
                    open.push(next);
                }
            }
        }
    }
    let mut directed = HashSet::default();
    while let Some(id) = found.pop() {
        if directed.insert(id) {
            found.extend(callers.remove(&id).into_iter().flatten());
        }
    }
    lowering.directed.extend(seen.into_iter().map(|id| (id, directed.contains(&id))));
}

/// Whether a property says that it goes one way only.
fn goes_one_way<'d>(lowering: &Lowering<'d, '_>, property: Node<'d>) -> bool {
    ["readOnly", "writeOnly"].into_iter().any(|keyword| is_excluded(lowering, property, keyword))
}

/// Whether a property, or a schema that holds with it, says this keyword.
pub(super) fn is_excluded<'d>(
    lowering: &Lowering<'d, '_>,
    property: Node<'d>,
    keyword: &str,
) -> bool {
    let (mut open, mut seen) = (vec![property], HashSet::default());
    while let Some(node) = open.pop() {
        if !seen.insert(node.id()) {
            continue;
        }
        if node.get(keyword).and_then(Node::as_bool) == Some(true) {
            return true;
        }
        open.extend(lowering.target(node));
        open.extend(node.get("allOf").into_iter().flat_map(Node::items));
    }
    false
}

/// The schemas directly within a schema.
fn children(node: Node<'_>) -> Vec<Node<'_>> {
    const MAPS: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];
    const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
    const SINGLE: [&str; 8] =
        ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
    let maps = MAPS.into_iter().filter_map(|keyword| node.get(keyword));
    let lists = LISTS.into_iter().filter_map(|keyword| node.get(keyword));
    let below = maps.flat_map(|map| map.entries().map(|entry| entry.node));
    let listed = lists.flat_map(Node::items);
    below.chain(listed).chain(SINGLE.into_iter().filter_map(|keyword| node.get(keyword))).collect()
}
