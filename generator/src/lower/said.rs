//! What several schemas say of one value, when all of them hold: `allOf` and `$ref` followed, nothing merged away.

use super::lowering::Lowering;
use super::schema::{admits_null_by_intent, is_note};
use super::{facts, types};
use crate::model::Stated;
use crate::report::Code;
use crate::source::{Node, NodeId, Value};
use foldhash::HashSet;
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// How deep schemas may hold within each other.
const MAX_DEPTH: usize = 256;

/// Schemas that all hold of one value.
#[derive(Clone)]
pub(super) struct Said<'d> {
    /// The schema that the others belong to.
    pub root: Node<'d>,
    /// Every schema, references followed, in the order in which they stand; none is a mere reference.
    pub parts: Vec<Node<'d>>,
    /// The types of JSON that a value may have.
    pub types: Types,
    /// True where every other schema is one that the root leads to.
    pub is_whole: bool,
    /// The same, where those that the root leads to by a list of alternatives count too.
    pub is_of_root: bool,
    /// Lists of alternatives that the branches of a union are made of already.
    pub settled: Vec<NodeId>,
    /// How many branches came of the lists that what stands around them was written into, all lists together.
    pub distributed: usize,
    /// Whether members that no property names are looked at by other alternatives, so that they have to be kept.
    pub keeps_all: bool,
}

impl<'d> Said<'d> {
    /// What these schemas say together; there is at least one.
    ///
    /// `None` where they hold within each other too deeply, which is reported.
    pub(super) fn of(lowering: &mut Lowering<'d, '_>, roots: &[Node<'d>]) -> Option<Self> {
        let mut gathered = Gathered { parts: Vec::new(), seen: HashSet::default() };
        if let Some(node) = roots.iter().find(|node| !gathered.add(lowering, **node, 0)) {
            let message =
                format!("references and `allOf` hold within each other more than {MAX_DEPTH} deep");
            lowering
                .error(Code::UnsupportedSchema, *node, message)
                .help("let fewer schemas refer to each other");
            return None;
        }
        let parts = gathered.parts;
        let mut types = types::of_all(lowering, &parts);
        if roots.iter().all(|root| admits_null(lowering, *root, 0)) {
            types = types.or(Types::NULL);
        }
        Some(Self {
            root: *roots.first()?,
            parts,
            types,
            is_whole: roots.len() == 1,
            is_of_root: roots.len() == 1,
            settled: Vec::new(),
            distributed: 1,
            keeps_all: false,
        })
    }

    /// The same with one of the alternatives that these schemas list.
    pub(super) fn and(&self, lowering: &mut Lowering<'d, '_>, one: Node<'d>) -> Option<Self> {
        let roots: Vec<_> = self.parts.iter().copied().chain([one]).collect();
        let mut both = Self::of(lowering, &roots)?;
        (both.root, both.is_whole, both.is_of_root) = (self.root, false, self.is_of_root);
        both.types = both.types.and(self.types);
        both.settled.clone_from(&self.settled);
        both.distributed = self.distributed;
        both.keeps_all = self.keeps_all;
        Some(both)
    }

    /// Whether a keyword about what no schema evaluated speaks of all that these schemas say of members or items: it stands
    /// once, in the root.
    pub(super) fn judges_all(&self, keyword: &str) -> bool {
        let mut stated = self.parts.iter().filter(|part| part.get(keyword).is_some());
        self.is_of_root
            && stated.next().is_some_and(|part| part.id() == self.root.id())
            && stated.next().is_none()
    }

    /// The same for values of these types only.
    pub(super) fn only(&self, types: Types) -> Self {
        Self { types: self.types.and(types), ..self.clone() }
    }

    /// Whether a schema that holds with others admits `null` whatever its own keywords say of it.
    pub(super) fn has_null_within(&self) -> bool {
        let is_whole = |part: &Node<'d>| self.is_whole && part.id() == self.root.id();
        self.parts.iter().any(|part| !is_whole(part) && admits_null_by_intent(*part))
    }

    /// The values of a keyword, one for each schema that has it.
    pub(super) fn all<'s>(&'s self, keyword: &'s str) -> impl Iterator<Item = Node<'d>> + 's {
        let values = self.parts.iter().filter_map(move |part| part.get(keyword));
        values.filter(|value| !self.settled.contains(&value.id()))
    }

    /// Whether any schema has the keyword.
    pub(super) fn has(&self, keyword: &str) -> bool {
        self.all(keyword).next().is_some()
    }

    /// The first of these keywords that any schema has.
    pub(super) fn first_of(&self, keywords: &[&'static str]) -> Option<&'static str> {
        keywords.iter().copied().find(|keyword| self.has(keyword))
    }

    /// The greatest of several counts: what `minLength` and its like come to.
    pub(super) fn greatest(&self, keyword: &str) -> Option<Stated<u64>> {
        let counts = self.all(keyword).filter_map(|node| Some((node.as_u64()?, node)));
        // Of equal counts the first one is the origin.
        let counts: Vec<_> = counts.collect();
        let greatest = counts.iter().rev().max_by_key(|(count, _)| *count);
        greatest.map(|(count, node)| facts::stated(*count, *node))
    }

    /// The least of several counts: what `maxLength` and its like come to.
    pub(super) fn least(&self, keyword: &str) -> Option<Stated<u64>> {
        let counts = self.all(keyword).filter_map(|node| Some((node.as_u64()?, node)));
        counts.min_by_key(|(count, _)| *count).map(|(count, node)| facts::stated(count, node))
    }

    /// The texts of a keyword.
    pub(super) fn texts<'s>(&'s self, keyword: &'s str) -> impl Iterator<Item = &'d str> + 's {
        self.all(keyword).filter_map(Node::as_str)
    }

    /// Whether a keyword says `true` in any schema.
    pub(super) fn flag(&self, keyword: &str) -> Option<Node<'d>> {
        self.all(keyword).find(|node| node.as_bool() == Some(true))
    }
}

/// The schemas found so far.
struct Gathered<'d> {
    parts: Vec<Node<'d>>,
    seen: HashSet<NodeId>,
}

impl<'d> Gathered<'d> {
    /// Adds a schema and all that hold with it; a schema that holds already is not added again. False where it is too deep.
    fn add(&mut self, lowering: &Lowering<'d, '_>, node: Node<'d>, depth: usize) -> bool {
        if !self.seen.insert(node.id()) {
            return true;
        }
        if depth > MAX_DEPTH {
            return false;
        }
        if let Some(target) = lowering.target(node) {
            let is_shallow = self.add(lowering, target, depth + 1);
            if !node.is_since_3_1() || !is_shallow {
                return is_shallow;
            }
        }
        let mut children = node.get("allOf").into_iter().flat_map(Node::items);
        if !children.all(|child| self.add(lowering, child, depth + 1)) {
            return false;
        }
        if node.as_bool() != Some(true) {
            self.parts.push(node);
        }
        true
    }
}

/// Whether a schema admits `null` as far as types and listed values say, those of the schemas that hold with it included.
fn admits_null<'d>(lowering: &mut Lowering<'d, '_>, node: Node<'d>, depth: usize) -> bool {
    if let Some(known) = lowering.nulls.get(&node.id()) {
        return *known;
    }
    if admits_null_by_intent(node) || depth > MAX_DEPTH {
        return true;
    }
    // One that is being asked says nothing against it.
    lowering.nulls.insert(node.id(), true);
    let target = lowering.target(node);
    let by_target = target.is_none_or(|target| admits_null(lowering, target, depth + 1));
    let is_mere = target.is_some() && !node.is_since_3_1();
    let admits = by_target && (is_mere || admits_null_itself(lowering, node, depth));
    lowering.nulls.insert(node.id(), admits);
    admits
}

fn admits_null_itself<'d>(lowering: &mut Lowering<'d, '_>, node: Node<'d>, depth: usize) -> bool {
    let mut parts = node.get("allOf").into_iter().flat_map(Node::items);
    types::of_part(lowering, node, depth).contains(Types::NULL)
        && parts.all(|part| admits_null(lowering, part, depth + 1))
}

/// The types that one schema admits by its own keywords.
pub(super) fn types_of(node: Node<'_>) -> Types {
    match node.value() {
        _ if is_never(node) => Types::NONE,
        Value::Map => values_of(node).iter().fold(stated_types(node), |types, values| {
            types.and(values.iter().map(|value| type_of(&value.value)).fold(Types::NONE, Types::or))
        }),
        _ => Types::ALL,
    }
}

/// Whether a schema says nothing of values: `true`, or a map of notes alone.
pub(super) fn is_anything(node: Node<'_>) -> bool {
    match node.value() {
        Value::Map => node.entries().all(|entry| is_note(entry.key)),
        _ => node.as_bool() == Some(true),
    }
}

/// Whether a schema admits no value: `false`, or `not` of every value, as it is written where `false` is no schema.
pub(super) fn is_never(node: Node<'_>) -> bool {
    node.as_bool() == Some(false) || node.get("not").is_some_and(is_anything)
}

/// The types that `type` and `nullable` name.
pub(super) fn stated_types(node: Node<'_>) -> Types {
    let Some(types) = node.get("type") else { return Types::ALL };
    let types = match types.as_str() {
        Some(name) => type_named(name),
        None => types.items().filter_map(Node::as_str).map(type_named).fold(Types::NONE, Types::or),
    };
    if is_nullable(node) { types.or(Types::NULL) } else { types }
}

/// Whether a schema admits `null` besides what its `type` names, in the words of OpenAPI 3.0. Since 3.1 they are no keyword any
/// more, and can mean nothing else.
pub(super) fn is_nullable(node: Node<'_>) -> bool {
    node.get("nullable").and_then(Node::as_bool) == Some(true)
}

/// The lists of values that one schema admits: of `enum`, and the one of `const`.
pub(super) fn values_of(node: Node<'_>) -> Vec<Vec<Stated<Json>>> {
    let stated = |node: Node<'_>| facts::stated(facts::json(node), node);
    let listed = node.get("enum").map(|list| {
        let null = is_nullable(node).then(|| facts::stated(Json::Null, node));
        list.items().map(stated).chain(null).collect()
    });
    let only = node.get("const").map(|only| vec![stated(only)]);
    listed.into_iter().chain(only).collect()
}

/// The set of one type by its name; a number may always be an integer.
fn type_named(name: &str) -> Types {
    match name {
        "null" => Types::NULL,
        "boolean" => Types::BOOLEAN,
        "integer" => Types::INTEGER,
        "number" => Types::NUMBER,
        "string" => Types::STRING,
        "array" => Types::ARRAY,
        "object" => Types::OBJECT,
        _ => Types::NONE,
    }
}

/// The set of the one type that a value has.
pub(super) fn type_of(value: &Json) -> Types {
    match value {
        Json::Null => Types::NULL,
        Json::Boolean(_) => Types::BOOLEAN,
        Json::Number(number) if number.is_integer() => Types::INTEGER,
        Json::Number(_) => Types::NUMBER,
        Json::String(_) => Types::STRING,
        Json::Array(_) => Types::ARRAY,
        Json::Object(_) => Types::OBJECT,
    }
}
