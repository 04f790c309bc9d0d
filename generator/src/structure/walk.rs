//! Walks a document along the keyword tables and reports whatever does not fit them.

use foldhash::{HashMap, HashSet};

use super::found::{Child, Found};
use super::message::{self, What};
use super::objects::{
    MEDIA_TYPE, OPERATION, OUR_NAMES, PATH_ITEM, PATHS, SCHEMA, SWAGGER_OPERATION,
};
use super::reference;
use super::shape::{Keys, Keyword, Needed, Object, Shape};
use super::{
    INNER, among, anchors, foreign, idle, keys, lenient, misplaced, octal, older, other_types,
    suggest,
};
use crate::report::Code;
use crate::source::{Destination, Edition, Entry, Kind, Node, NodeId, Value};

/// Checks a whole document.
pub(super) fn document(root: Node<'_>) -> Found {
    let mut walk = Walk {
        root,
        found: Found::default(),
        seen: HashSet::default(),
        open: Vec::new(),
        led: HashSet::default(),
        meant: HashMap::default(),
    };
    walk.target(super::root_shape(root), root, What::Value("the document"));
    while let Some((shape, target)) = walk.open.pop() {
        walk.target(shape, target, What::Value("the target of a reference"));
    }
    walk.found
}

struct Walk<'t> {
    root: Node<'t>,
    found: Found,
    /// Objects that were met; an alias leads to one of them again, and its faults are told once.
    seen: HashSet<(NodeId, &'static str)>,
    /// What references lead to outside of what the tables know: in other files, and in extensions.
    open: Vec<(&'static Shape, Node<'t>)>,
    /// What was met by a reference, and as what.
    led: HashSet<(NodeId, &'static str)>,
    /// The extensions of ours that the keys of others look like. Documents repeat few of them very often.
    meant: HashMap<&'t str, Option<&'static str>>,
}

impl<'t> Walk<'t> {
    /// Checks a value and all below it; says whether the value itself has the right shape, whatever
    /// is below it.
    fn value(&mut self, shape: &'static Shape, child: Child<'t>, what: What<'_>) -> bool {
        let node = child.node;
        let shape = lenient::fitting_version(shape, node, what, &mut self.found.report);
        let settled = shape.settle(node);
        if !has_kind(settled, node) {
            let mends = &mut self.found.mends;
            if lenient::quotes(settled, child, what, mends)
                || lenient::empty_list(shape, child, what, mends)
            {
                return true;
            }
            message::wrong_shape(shape, node, what, &mut self.found.report);
            return false;
        }
        if let Shape::OneOf(allowed) = settled {
            return self.closed_set(allowed, child, what);
        }
        octal::number(settled, node, what, &mut self.found.report);
        self.inside(settled, node, what);
        true
    }

    /// Checks what a reference leads to, or the whole document: nothing holds it in which it could be replaced.
    fn target(&mut self, shape: &'static Shape, node: Node<'t>, what: What<'_>) {
        let settled = shape.settle(node);
        match has_kind(settled, node) {
            true => self.inside(settled, node, what),
            false => message::wrong_shape(shape, node, what, &mut self.found.report),
        }
    }

    /// Checks what is in a value of the right kind.
    fn inside(&mut self, settled: &'static Shape, node: Node<'t>, what: What<'_>) {
        match settled {
            Shape::List(item) => self.items(item, node, what),
            Shape::FilledList(item) => {
                self.filled(node, what);
                self.items(item, node, what);
            }
            Shape::Map(keys, value) => self.entries(*keys, value, (node, what)),
            Shape::Object(object) => self.object(object, node),
            Shape::Referable(object) if is_reference(object, node) => {
                self.reference(object, settled, node);
            }
            Shape::Referable(object) => self.object(object, node),
            Shape::ReferableMap(object, ..) if node.get("$ref").is_some() => {
                self.reference(object, settled, node);
            }
            Shape::ReferableMap(_, keys, value) => self.entries(*keys, value, (node, what)),
            _ => {}
        }
    }

    /// Remembers what a reference leads to, where no table knows it.
    fn lead(&mut self, shape: &'static Shape, reference: Node<'t>) {
        let Ok(destination) = Destination::of(reference) else { return };
        if reference::is_component(&destination)
            || reference::known_shape(reference.tree(), &destination).is_some()
        {
            return;
        }
        let name = shape.referable().map_or("", |object| object.name);
        let target = destination.node(reference.tree());
        let target = target.filter(|target| self.led.insert((target.id(), name)));
        self.open.extend(target.map(|target| (shape, target)));
    }

    fn closed_set(&mut self, allowed: &[&str], child: Child<'_>, what: What<'_>) -> bool {
        let is_listed = child.node.as_str().is_some_and(|text| allowed.contains(&text));
        if is_listed || lenient::letters(allowed, child, what, &mut self.found.mends) {
            return true;
        }
        message::unlisted(allowed, child.node, what, &mut self.found.report);
        false
    }

    fn filled(&mut self, node: Node<'_>, what: What<'_>) {
        if node.items().len() == 0 {
            self.found
                .report
                .error(Code::EmptyList, node.span(), format!("{what} is an empty list"))
                .help("remove it, or fill it");
        }
    }

    fn items(&mut self, shape: &'static Shape, list: Node<'t>, what: What<'_>) {
        for child in Child::items(list) {
            if !lenient::null_type(shape, child, &mut self.found.mends) {
                self.value(shape, child, what.item());
            }
        }
    }

    fn entries(&mut self, keys: Keys, shape: &'static Shape, (map, what): (Node<'t>, What<'_>)) {
        for (entry, child) in Child::entries(map) {
            let Entry { key, node, .. } = entry;
            if keys.are_extensible() && key.starts_with("x-") {
                self.extension(map, entry);
                continue;
            }
            if key.starts_with("x-") && !has_kind(shape.settle(node), node) {
                message::extension_among_names(map, entry, &mut self.found.mends);
                continue;
            }
            if among::properties(what, shape, entry, &mut self.found.report) {
                continue;
            }
            keys::check(keys, map, entry, &mut self.found);
            if !(node.is_null() && lenient::empty_entry(shape, key, child, &mut self.found.mends)) {
                self.value(shape, child, What::Value(key));
            }
        }
    }

    fn object(&mut self, object: &'static Object, node: Node<'t>) {
        if !self.seen.insert((node.id(), object.name)) {
            return;
        }
        if misplaced::description(object, node, &mut self.found.mends) {
            return;
        }
        let mut sound = true;
        let mut meant = Vec::new();
        for (entry, child) in Child::entries(node) {
            let Entry { key, key_span, .. } = entry;
            if let Some(keyword) = object.keyword(key).filter(|keyword| keyword.is_read_in(node)) {
                if !keyword.is_known_in(node) {
                    message::later_keyword(keyword, key_span, &mut self.found.report);
                }
                sound &= self.keyword(object, keyword, (node, entry, child));
            } else if key.starts_with("x-") {
                if !(object.is(&SCHEMA) && older::nullable(node, entry, &mut self.found.mends)) {
                    self.extension(node, entry);
                }
            } else if object.is(&SCHEMA) && message::is_unsupported(key) {
                let mends = &mut self.found.mends;
                if !anchors::reference(node, (entry, child), mends)
                    && !older::recursive_reference(self.root, node, (entry, child), mends)
                    && !idle::address(node, entry, mends)
                {
                    message::unsupported_keyword(key, key_span, &mut self.found.report);
                }
            } else if object.is(&SCHEMA) && node.is_since_3_1() && anchors::is_anchor(key) {
                // It is read where a reference names it.
            } else if object.is(&SCHEMA) && node.is_since_3_1() {
                message::unread_keyword(entry, &mut self.found.report);
            } else if let Some(keyword) = lenient::keyword_in_letters(object, (node, entry), &meant)
            {
                message::other_letters(keyword, (node, entry), &mut self.found.mends);
                sound = false;
                meant.push(keyword);
            } else if message::unknown_keyword(object, entry, &mut self.found.report) {
                sound = false;
                meant.extend(message::meant(object, key));
            }
        }
        if let Some(reference) = node.get("$ref").filter(|_| object.is(&SCHEMA)) {
            self.lead(&INNER, reference);
        }
        self.missing(object, node, &meant, sound);
    }

    /// Checks the value of a keyword.
    fn keyword(
        &mut self,
        object: &'static Object,
        keyword: &'static Keyword,
        (owner, entry, child): (Node<'t>, Entry<'t>, Child<'t>),
    ) -> bool {
        let mends = &mut self.found.mends;
        if foreign::keyword(owner, (entry, &keyword.shape), mends) {
            // What the rules of the object say of it has no meaning.
            return false;
        }
        if other_types::named(object, owner, (entry, child), mends) {
            return true;
        }
        if object.is(&SCHEMA)
            && (anchors::reference(owner, (entry, child), mends)
                || older::of_schemas(owner, (entry, child), mends)
                || idle::keyword(owner, entry, mends))
        {
            return true;
        }
        let is_null =
            child.node.is_null() && !has_kind(keyword.shape.settle(child.node), child.node);
        let is_nothing = is_null || lenient::is_empty_id(object, entry);
        if is_nothing && lenient::nothing(object, keyword, child, entry, mends) {
            return true;
        }
        if lenient::words(keyword, (entry, child), mends) {
            return true;
        }
        if lenient::is_unread(object, keyword) {
            return self.unread(keyword, (entry, child));
        }
        self.value(&keyword.shape, child, What::Value(entry.key))
    }

    /// Checks the value of a keyword of which nothing is made: with a fault in it, the keyword is read over.
    fn unread(
        &mut self,
        keyword: &'static Keyword,
        (entry, child): (Entry<'t>, Child<'t>),
    ) -> bool {
        let before = std::mem::take(&mut self.found);
        self.value(&keyword.shape, child, What::Value(entry.key));
        let within = std::mem::replace(&mut self.found, before);
        match within.report.first_error() {
            Some(fault) => message::broken_and_unread(entry, child, fault, &mut self.found.mends),
            None => self.found.append(within),
        }
        true
    }

    /// Sees to the keywords that an object lacks, then to what its keywords demand of each other.
    fn missing(
        &mut self,
        object: &'static Object,
        node: Node<'t>,
        meant: &[&'static str],
        mut sound: bool,
    ) {
        let lacking = object
            .all_keywords()
            .filter(|keyword| keyword.needed != Needed::No && node.get(keyword.name).is_none());
        for keyword in lacking.filter(|keyword| !meant.contains(&keyword.name)) {
            match keyword.needed.stand_in() {
                Some(stand_in) => {
                    self.found.mends.add(node, keyword.name, stand_in.value());
                    if let Needed::Or(_) = keyword.needed {
                        message::absent_keyword(object, keyword.name, node, &mut self.found.mends);
                    }
                }
                None => {
                    sound = false;
                    message::missing_keyword(object, keyword.name, node, &mut self.found.report);
                }
            }
        }
        if sound {
            object.rules.iter().for_each(|rule| rule(node, &mut self.found));
        }
    }

    /// Checks an object that is a `$ref`: what stands beside it is ignored by every reader.
    fn reference(&mut self, object: &'static Object, shape: &'static Shape, node: Node<'t>) {
        if let Some(reference) = node.get("$ref") {
            self.lead(shape, reference);
            if object.is(&MEDIA_TYPE) && node.edition() < Edition::V3_2 {
                message::later_reference(object, reference, &mut self.found.report);
            }
            if [&OPERATION, &SWAGGER_OPERATION, &PATHS].iter().any(|one| object.is(one)) {
                message::reference_of_none(object, reference, &mut self.found.report);
            }
        }
        for (entry, child) in Child::entries(node) {
            let Entry { key, key_span, .. } = entry;
            // What stands beside a reference to a path item adds to it.
            let added = object.keyword(key).filter(|_| object.is(&PATH_ITEM));
            match (key, added) {
                ("$ref", _) => {
                    self.value(&Shape::Text, child, What::Value(key));
                }
                (_, Some(keyword)) if keyword.is_read_in(node) => {
                    self.keyword(object, keyword, (node, entry, child));
                }
                ("description" | "summary", _) => {}
                _ if foreign::elsewhere(node, entry, &mut self.found.mends) => {}
                _ if key.starts_with("x-") && !OUR_NAMES.contains(&key) => {
                    self.extension(node, entry)
                }
                _ => message::beside_reference(object, key, key_span, &mut self.found.report),
            }
        }
    }

    /// Extensions of others are their own business; one of ours in the wrong place would be lost in
    /// silence.
    fn extension(&mut self, owner: Node<'t>, entry: Entry<'t>) {
        let Entry { key, key_span, .. } = entry;
        let typo = |key: &&str| suggest::typo(key, OUR_NAMES.iter().copied());
        let report = &mut self.found.report;
        if foreign::elsewhere(owner, entry, &mut self.found.mends) {
            // Of others it is their own business, wherever it stands.
        } else if OUR_NAMES.contains(&key) {
            report
                .warning(Code::UnreadExtension, key_span, format!("`{key}` is not read here"))
                .help("move it to the schema, parameter, response or operation that it speaks of");
        } else if let Some(name) = self.meant.entry(key).or_insert_with_key(typo) {
            report
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
pub(super) fn has_kind(shape: &'static Shape, node: Node<'_>) -> bool {
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
        Shape::Since30(..) | Shape::Since31(..) | Shape::Since32(..) => {
            has_kind(shape.of_version(node), node)
        }
        Shape::Either(first, second) => has_kind(first, node) || has_kind(second, node),
    }
}
