//! What one value has to keep: the rules of its schemas, sorted by the type of JSON that they speak of.

use super::scaled::Scaled;
use crate::pattern::Pattern;
use crate::schema::{Rule, Schema, Types};
use crate::text::Format;

/// The rules that a value keeps all at once, with one way chosen wherever a schema leaves a choice.
///
/// What has no place here (`not`, the other branches of `oneOf`) is left to the check of the finished value.
#[derive(Clone, Debug)]
pub(super) struct Demands<'a> {
    /// The types that the value may be of.
    pub(super) types: Types,
    /// The types that some rule speaks of.
    pub(super) spoken: Types,
    /// Lists of values as texts of JSON; the value is in each of them.
    pub(super) values: Vec<&'a [&'a str]>,
    pub(super) text: TextDemands<'a>,
    pub(super) number: NumberDemands,
    pub(super) list: ListDemands<'a>,
    pub(super) object: ObjectDemands<'a>,
    /// What a string or number is.
    pub(super) formats: Vec<Format>,
    /// Whether no value can keep them.
    pub(super) is_impossible: bool,
}

/// What a string keeps.
#[derive(Clone, Debug)]
pub(super) struct TextDemands<'a> {
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) patterns: Vec<Pattern<'a>>,
}

/// What a number keeps.
#[derive(Clone, Debug, Default)]
pub(super) struct NumberDemands {
    pub(super) lower: Option<Edge>,
    pub(super) upper: Option<Edge>,
    pub(super) steps: Vec<Scaled>,
}

/// One end of a range of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) at: Scaled,
    /// Whether the range begins beyond the edge.
    pub(super) is_open: bool,
}

/// What a list keeps.
#[derive(Clone, Debug)]
pub(super) struct ListDemands<'a> {
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) is_unique: bool,
    /// Schemas of the first items and of the others.
    pub(super) items: Vec<(&'a [Schema<'a>], Option<&'a Schema<'a>>)>,
    /// A schema and how many items match it.
    pub(super) contains: Vec<(Schema<'a>, usize, usize)>,
    /// The schemas of items that `items` says nothing about.
    pub(super) unevaluated: Vec<Schema<'a>>,
}

/// What an object keeps.
#[derive(Clone, Debug)]
pub(super) struct ObjectDemands<'a> {
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) required: Vec<&'a str>,
    /// Members that are left out, since they would bring demands of their own.
    pub(super) avoided: Vec<&'a str>,
    pub(super) members: Vec<Members<'a>>,
    pub(super) names: Vec<Schema<'a>>,
    pub(super) dependent: Vec<(&'a str, &'a [&'a str])>,
    /// The schemas of members that `members` says nothing about.
    pub(super) unevaluated: Vec<Schema<'a>>,
}

/// One rule about the members of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Members<'a> {
    pub(super) named: &'a [(&'a str, Schema<'a>)],
    pub(super) matching: &'a [(Pattern<'a>, Schema<'a>)],
    pub(super) rest: Option<&'a Schema<'a>>,
}

impl<'a> Demands<'a> {
    /// No demands: every value will do.
    pub(super) const NONE: Self = Self {
        types: Types::ALL,
        spoken: Types::NONE,
        values: Vec::new(),
        text: TextDemands { min: 0, max: usize::MAX, patterns: Vec::new() },
        number: NumberDemands { lower: None, upper: None, steps: Vec::new() },
        list: ListDemands {
            min: 0,
            max: usize::MAX,
            is_unique: false,
            items: Vec::new(),
            contains: Vec::new(),
            unevaluated: Vec::new(),
        },
        object: ObjectDemands {
            min: 0,
            max: usize::MAX,
            required: Vec::new(),
            avoided: Vec::new(),
            members: Vec::new(),
            names: Vec::new(),
            dependent: Vec::new(),
            unevaluated: Vec::new(),
        },
        formats: Vec::new(),
        is_impossible: false,
    };

    /// Adds a rule that leaves no choice; rules that do are none of its business.
    pub(super) fn add(&mut self, rule: &'a Rule<'a>) {
        self.spoken = self.spoken.or(spoken(rule));
        match *rule {
            Rule::Never => self.is_impossible = true,
            Rule::Types(types) => self.types = self.types.and(types),
            Rule::Values(values) => self.values.push(values),
            Rule::MinChars(_) | Rule::MaxChars(_) | Rule::Pattern(_) => self.text.add(rule),
            Rule::Format(format) => self.formats.push(format),
            Rule::Minimum(_)
            | Rule::Above(_)
            | Rule::Maximum(_)
            | Rule::Below(_)
            | Rule::MultipleOf(_) => self.number.add(rule),
            Rule::MinItems(_)
            | Rule::MaxItems(_)
            | Rule::UniqueItems
            | Rule::Items { .. }
            | Rule::Contains { .. }
            | Rule::UnevaluatedItems(_) => self.list.add(rule),
            _ => self.object.add(rule),
        }
    }
}

impl<'a> TextDemands<'a> {
    fn add(&mut self, rule: &Rule<'a>) {
        match *rule {
            Rule::MinChars(min) => self.min = self.min.max(min),
            Rule::MaxChars(max) => self.max = self.max.min(max),
            Rule::Pattern(pattern) => self.patterns.push(pattern),
            _ => {}
        }
    }
}

impl NumberDemands {
    /// Bounds that are too large to reckon with are left to the check of the finished value.
    fn add(&mut self, rule: &Rule<'_>) {
        match *rule {
            Rule::Minimum(bound) => self.raise(bound, false),
            Rule::Above(bound) => self.raise(bound, true),
            Rule::Maximum(bound) => self.lower(bound, false),
            Rule::Below(bound) => self.lower(bound, true),
            Rule::MultipleOf(step) => self.steps.extend(Scaled::parse(step)),
            _ => {}
        }
    }

    fn raise(&mut self, bound: &str, is_open: bool) {
        let Some(at) = Scaled::parse(bound) else { return };
        let is_tighter = self.lower.is_none_or(|edge| (at, is_open) > (edge.at, edge.is_open));
        if is_tighter {
            self.lower = Some(Edge { at, is_open });
        }
    }

    fn lower(&mut self, bound: &str, is_open: bool) {
        let Some(at) = Scaled::parse(bound) else { return };
        let is_tighter = self.upper.is_none_or(|edge| (edge.at, is_open) > (at, edge.is_open));
        if is_tighter {
            self.upper = Some(Edge { at, is_open });
        }
    }
}

impl<'a> ListDemands<'a> {
    fn add(&mut self, rule: &Rule<'a>) {
        match *rule {
            Rule::MinItems(min) => self.min = self.min.max(min),
            Rule::MaxItems(max) => self.max = self.max.min(max),
            Rule::UniqueItems => self.is_unique = true,
            Rule::Items { first, rest } => self.items.push((first, rest)),
            Rule::Contains { schema, min, max } => self.contains.push((*schema, min, max)),
            Rule::UnevaluatedItems(schema) => self.unevaluated.push(*schema),
            _ => {}
        }
    }

    /// The schemas of the item at a place.
    pub(super) fn at(&self, index: usize) -> Vec<Schema<'a>> {
        let stated = |(first, rest): &(&'a [Schema<'a>], Option<&'a Schema<'a>>)| {
            first.get(index).or(*rest).copied()
        };
        let schemas: Vec<Schema<'a>> = self.items.iter().filter_map(stated).collect();
        if schemas.is_empty() { self.unevaluated.clone() } else { schemas }
    }
}

impl<'a> ObjectDemands<'a> {
    fn add(&mut self, rule: &Rule<'a>) {
        match *rule {
            Rule::MinProperties(min) => self.min = self.min.max(min),
            Rule::MaxProperties(max) => self.max = self.max.min(max),
            Rule::Required(names) => self.required.extend(names),
            Rule::Members { named, matching, rest } => {
                self.members.push(Members { named, matching, rest });
            }
            Rule::PropertyNames(schema) => self.names.push(*schema),
            Rule::DependentRequired(pairs) => self.dependent.extend(pairs),
            Rule::UnevaluatedProperties(schema) => self.unevaluated.push(*schema),
            _ => {}
        }
    }

    /// The schemas of the member of this name.
    pub(super) fn of(&self, name: &str) -> Vec<Schema<'a>> {
        let schemas: Vec<Schema<'a>> =
            self.members.iter().flat_map(|members| members.of(name)).collect();
        if schemas.is_empty() { self.unevaluated.clone() } else { schemas }
    }
}

impl<'a> Members<'a> {
    /// The schemas that this rule has for the member of this name.
    pub(super) fn of(&self, name: &str) -> Vec<Schema<'a>> {
        let by_name = self.named.iter().filter(|(known, _)| *known == name);
        let by_pattern = self.matching.iter().filter(|(pattern, _)| pattern.check(name).is_ok());
        let mut schemas: Vec<Schema<'a>> = by_name.map(|(_, schema)| *schema).collect();
        schemas.extend(by_pattern.map(|(_, schema)| *schema));
        if schemas.is_empty() {
            schemas.extend(self.rest.copied());
        }
        schemas
    }
}

/// The types that a rule speaks of; none for a rule about all types.
fn spoken(rule: &Rule<'_>) -> Types {
    match rule {
        Rule::MinChars(_) | Rule::MaxChars(_) | Rule::Pattern(_) | Rule::Format(_) => Types::STRING,
        Rule::Minimum(_)
        | Rule::Above(_)
        | Rule::Maximum(_)
        | Rule::Below(_)
        | Rule::MultipleOf(_) => Types::NUMBER,
        Rule::MinItems(_)
        | Rule::MaxItems(_)
        | Rule::UniqueItems
        | Rule::Items { .. }
        | Rule::Contains { .. }
        | Rule::UnevaluatedItems(_) => Types::ARRAY,
        Rule::MinProperties(_)
        | Rule::MaxProperties(_)
        | Rule::Required(_)
        | Rule::Members { .. }
        | Rule::PropertyNames(_)
        | Rule::DependentRequired(_)
        | Rule::DependentSchemas(_)
        | Rule::UnevaluatedProperties(_) => Types::OBJECT,
        _ => Types::NONE,
    }
}
