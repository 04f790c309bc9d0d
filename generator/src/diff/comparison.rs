//! What is compared and what leads there: one node for each operation and for each pair of types.

use super::finding::Finding;
use super::relation::Decider;
use super::settings::Settings;
use super::types::{self, Site};
use super::view::{Term, view};
use crate::model::{Api, DefinitionId, Origin, TypeId, TypeRef, Usage};
use foldhash::HashMap;
use std::collections::VecDeque;

/// The place of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub usize);

/// Something that is compared once.
pub(super) struct Node {
    /// What it is, where nothing else leads to it.
    pub root: Option<Root>,
    /// The nodes that lead to it.
    pub callers: Vec<NodeId>,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Where comparing begins.
pub(super) enum Root {
    /// The document as a whole, or what all its operations send this way.
    Document(Usage),
    /// A part of an operation.
    Operation(Part),
}

/// A part of an operation: what it receives, what it answers with, or the whole.
pub(super) struct Part {
    /// The first node of the operation.
    pub first: NodeId,
    /// What the operation is called.
    pub name: Name,
    /// Which part it is.
    pub part: Usage,
    /// Who sends it: callers of the API, or the API.
    pub sent: Usage,
    /// True where the operation may change as it likes.
    pub provisional: bool,
}

/// What an operation is called.
#[derive(Clone)]
pub(super) struct Name {
    /// Its name, or its method and path where it has none.
    pub shown: String,
    /// The method.
    pub method: String,
    /// The template of the path.
    pub path: String,
}

/// An operation as findings speak of it.
pub(super) struct Called {
    /// What it is called.
    pub name: Name,
    /// Who calls it.
    pub caller: Caller,
    /// True where it may change as it likes: those who kept to the older document were told so.
    pub provisional: bool,
}

/// Who calls an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    /// Callers of the API.
    Client,
    /// The API itself: a webhook or a callback.
    Api,
}

/// The nodes of one operation.
#[derive(Clone, Copy)]
pub(super) struct Roots {
    /// The operation as a whole.
    pub whole: NodeId,
    /// What it receives.
    pub request: NodeId,
    /// What it answers with.
    pub reply: NodeId,
}

/// A type in a place of one document.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The type.
    pub ty: &'a TypeRef,
    /// Where the place is.
    pub origin: &'a Origin,
    /// True where the place itself admits `null`.
    pub nullable: bool,
}

impl<'a> Place<'a> {
    /// A place that says nothing of `null` beside its type.
    pub(super) fn of(ty: &'a TypeRef, origin: &'a Origin) -> Self {
        Self { ty, origin, nullable: false }
    }
}

/// Two types that wait to be compared.
pub(super) struct Pair<'a> {
    /// Where findings go.
    pub node: NodeId,
    /// What the place is called.
    pub subject: String,
    /// The older one.
    pub base: Place<'a>,
    /// The newer one.
    pub head: Place<'a>,
}

/// Two models and all that is known of their differences.
pub(super) struct Comparison<'a> {
    /// The older model.
    pub base: &'a Api,
    /// The newer model.
    pub head: &'a Api,
    /// What else is known.
    pub settings: Settings,
    /// References to the types of both models.
    pub names: &'a Names,
    nodes: Vec<Node>,
    known: HashMap<(Term, Term), NodeId>,
    open: VecDeque<Pair<'a>>,
    doubts: Vec<Doubt<'a>>,
    decider: Option<Decider<'a>>,
}

/// References to the types of two models.
pub(super) struct Names {
    base: References,
    head: References,
}

/// References to the types of one model, by what each is called among the schemas as data.
type References = HashMap<DefinitionId, TypeRef>;

impl Names {
    pub(super) fn new(base: &Api, head: &Api) -> Self {
        let all = |api: &Api| {
            let mut all = References::default();
            for (index, def) in api.types.iter().enumerate() {
                all.entry(def.definition).or_insert(TypeRef::Named(TypeId(index)));
            }
            all
        };
        Self { base: all(base), head: all(head) }
    }
}

/// Two types whose values may differ in a way that no rule looks at.
pub(super) struct Doubt<'a> {
    /// What the types are called, and where findings go.
    pub site: Site<'a>,
    /// The older and the newer type.
    pub types: (&'a TypeRef, &'a TypeRef),
}

/// The node of the document as a whole; it is the first.
pub(super) const DOCUMENT: NodeId = NodeId(0);

/// The node of what every operation may answer with.
pub(super) const ANY_REPLY: NodeId = NodeId(1);

impl<'a> Comparison<'a> {
    pub(super) fn new(base: &'a Api, head: &'a Api, settings: Settings, names: &'a Names) -> Self {
        let mut new = Self {
            base,
            head,
            settings,
            names,
            nodes: Vec::new(),
            known: HashMap::default(),
            open: VecDeque::new(),
            doubts: Vec::new(),
            decider: None,
        };
        new.node(Some(Root::Document(Usage::default())));
        new.node(Some(Root::Document(Usage { request: false, reply: true })));
        new
    }

    /// A node of its own, without findings.
    pub(super) fn node(&mut self, root: Option<Root>) -> NodeId {
        self.nodes.push(Node { root, callers: Vec::new(), findings: Vec::new() });
        NodeId(self.nodes.len() - 1)
    }

    /// The nodes of an operation.
    pub(super) fn operation(&mut self, called: &Called) -> Roots {
        let first = NodeId(self.nodes.len());
        let Called { name, caller, provisional } = called;
        let mut root = |request, reply| {
            let part = Usage { request, reply };
            let sent = match caller {
                Caller::Client => part,
                Caller::Api => Usage { request: reply, reply: !reply },
            };
            let (name, provisional) = (name.clone(), *provisional);
            self.node(Some(Root::Operation(Part { first, name, part, sent, provisional })))
        };
        Roots { whole: root(false, false), request: root(true, false), reply: root(false, true) }
    }

    /// Puts what was found to its node.
    pub(super) fn add(&mut self, node: NodeId, finding: Finding) {
        self.nodes[node.0].findings.push(finding);
    }

    /// Says that one node leads to another.
    pub(super) fn lead(&mut self, from: NodeId, to: NodeId) {
        self.nodes[to.0].callers.push(from);
    }

    /// Two types stand in the same place: each pair is compared once, however many nodes lead to it.
    pub(super) fn types(
        &mut self,
        from: NodeId,
        subject: String,
        base: Place<'a>,
        head: Place<'a>,
    ) {
        types::null::compare(self, from, &subject, (&base, &head));
        let key = (view(self.base, base.ty).term, view(self.head, head.ty).term);
        let node = match self.known.get(&key) {
            Some(node) => *node,
            None => {
                let node = self.node(None);
                self.known.insert(key, node);
                self.open.push_back(Pair { node, subject, base, head });
                node
            }
        };
        self.lead(from, node);
    }

    /// The types of two definitions, if they have types.
    pub(super) fn defined(
        &self,
        base: DefinitionId,
        head: DefinitionId,
    ) -> Option<(Place<'a>, Place<'a>)> {
        fn place<'a>(api: &'a Api, names: &'a References, id: DefinitionId) -> Option<Place<'a>> {
            let ty = names.get(&id)?;
            let TypeRef::Named(id) = ty else { return None };
            Some(Place::of(ty, &api.type_def(*id).origin))
        }
        let older = place(self.base, &self.names.base, base)?;
        Some((older, place(self.head, &self.names.head, head)?))
    }

    /// What decides how sets of values stand to each other.
    pub(super) fn decider(&mut self) -> &mut Decider<'a> {
        let (base, head) = (self.base, self.head);
        self.decider.get_or_insert_with(|| Decider::new(base, head))
    }

    /// Two types have to be compared as sets of values, unless a finding tells them apart.
    pub(super) fn doubt(&mut self, doubt: Doubt<'a>) {
        self.doubts.push(doubt);
    }

    /// All nodes, once no pair of types is left to compare.
    pub(super) fn finished(mut self) -> Vec<Node> {
        while let Some(pair) = self.open.pop_front() {
            types::compare(&mut self, pair);
        }
        let explained = self.explained();
        for doubt in std::mem::take(&mut self.doubts) {
            if !explained[doubt.site.node.0] {
                types::kinds::unexplained(&mut self, &doubt);
            }
        }
        self.nodes
    }

    /// For each node, whether a finding about values was made there or at a node that it leads to.
    fn explained(&self) -> Vec<bool> {
        let tells = |node: &Node| node.findings.iter().any(|finding| finding.rule.tells_apart());
        let mut explained = vec![false; self.nodes.len()];
        let mut open: Vec<usize> =
            (0..self.nodes.len()).filter(|at| tells(&self.nodes[*at])).collect();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut explained[at], true) {
                open.extend(self.nodes[at].callers.iter().map(|caller| caller.0));
            }
        }
        explained
    }
}
