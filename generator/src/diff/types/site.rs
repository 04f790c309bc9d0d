//! Where two types are compared, and what the place is called.

use crate::diff::change::Witnesses;
use crate::diff::comparison::{Comparison, NodeId, Pair, Place};
use crate::diff::finding::Finding;
use crate::diff::rules::Rule;
use crate::diff::view::{Said, View};
use crate::model::{Api, Origin, TypeDef};

/// Where two types are compared.
#[derive(Clone)]
pub(in crate::diff) struct Site<'a> {
    /// Where findings go.
    pub node: NodeId,
    /// What the types are called.
    pub subject: String,
    /// Where the older type stands.
    pub base: &'a Origin,
    /// Where the newer type stands.
    pub head: &'a Origin,
    /// Whether `null` is told apart from the types, so that it is no value that tells them apart.
    pub(in crate::diff) null_is_apart: bool,
    /// How what the types hold is written.
    pub notation: Notation,
}

/// How values are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::diff) enum Notation {
    /// As JSON, which tells a number from its text.
    Json,
    /// As texts, the members of objects too.
    Texts,
}

impl<'a> Site<'a> {
    /// A named type stands where it is defined; any other stands where it is used.
    pub(super) fn new(pair: Pair<'a>, (base, head): (&View<'a>, &View<'a>)) -> Self {
        let component = head.inner.or(base.inner).and_then(component_name);
        let says_null = |place: &Place<'_>, view: &View<'_>| {
            place.nullable || !matches!(view.null, Said::Nowhere)
        };
        Self {
            null_is_apart: says_null(&pair.base, base) || says_null(&pair.head, head),
            notation: Notation::Json,
            node: pair.node,
            subject: component.map_or(pair.subject, |name| format!("`{name}`")),
            base: base.inner.map_or(pair.base.origin, |def| &def.origin),
            head: head.inner.map_or(pair.head.origin, |def| &def.origin),
        }
    }

    /// Two things that are no types.
    pub(in crate::diff) fn of(
        node: NodeId,
        subject: String,
        (base, head): (&'a Origin, &'a Origin),
    ) -> Self {
        Self { node, subject, base, head, null_is_apart: false, notation: Notation::Json }
    }

    /// A difference between the two types.
    pub(in crate::diff) fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::new(rule, self.subject.clone()).base(self.base).head(self.head)
    }

    /// A difference with values that tell the two types apart.
    pub(in crate::diff) fn witnessed(&self, rule: &'static Rule, found: Witnesses) -> Finding {
        let fits = |text: &String| !self.null_is_apart || text != "null";
        self.finding(rule).witnesses(Witnesses {
            lost: found.lost.filter(fits),
            gained: found.gained.filter(fits),
        })
    }

    /// Reports a difference with what both documents say.
    pub(super) fn differ(
        &self,
        comparison: &mut Comparison<'_>,
        rule: &'static Rule,
        before: impl Into<String>,
        after: impl Into<String>,
    ) {
        comparison.add(self.node, self.finding(rule).before(before).after(after));
    }

    /// What a part of the types is called.
    pub(super) fn part(&self, part: Part<'_>) -> String {
        let subject = self.subject.strip_suffix('`');
        match (part, subject) {
            (Part::Field(name), Some(subject)) => format!("{subject}.{name}`"),
            (Part::Field(name), None) => format!("`{name}` of {}", self.subject),
            (Part::Items, _) => format!("items of {}", self.subject),
            (Part::Branch(name), _) => format!("`{name}` of {}", self.subject),
            (Part::Whole, _) => self.subject.clone(),
            (Part::Others, _) => format!("other fields of {}", self.subject),
        }
    }
}

/// A part of a type.
#[derive(Clone, Copy)]
pub(super) enum Part<'p> {
    /// A field by its name on the wire.
    Field(&'p str),
    /// What a list holds.
    Items,
    /// What an object holds beside its fields.
    Others,
    /// A branch of a union.
    Branch(&'p str),
    /// What holds the value.
    Whole,
}

/// The name of a component in the document; nothing for a schema that stands in another place.
pub(in crate::diff) fn component_name(def: &TypeDef) -> Option<String> {
    let sections = ["/components/schemas/", "/definitions/"];
    let name = sections.into_iter().find_map(|section| def.origin.pointer.strip_prefix(section))?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}

/// Whether a document has a component of this name.
pub(super) fn has_component(api: &Api, name: &str) -> bool {
    api.types.iter().any(|def| component_name(def).is_some_and(|known| known == name))
}
