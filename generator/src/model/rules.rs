//! Schemas as data, for what no type of Rust can hold by itself.

use super::Pattern;
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;
use specwright_runtime::text::Format;

/// The place of a schema in [`Api::definitions`](super::Api::definitions).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DefinitionId(pub usize);

/// What a schema says of a value: every rule holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules(pub Vec<Rule>);

impl Rules {
    /// The schema that admits no value.
    pub fn never() -> Self {
        Self(vec![Rule::Never])
    }

    /// The schema that a definition says.
    pub fn definition(id: DefinitionId) -> Self {
        Self(vec![Rule::Definition(id)])
    }

    /// The definitions that this refers to, those of schemas within included.
    pub fn referenced(&self) -> impl Iterator<Item = DefinitionId> + use<> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(rules) = open.pop() {
            for rule in &rules.0 {
                match rule {
                    Rule::Definition(id) => found.push(*id),
                    rule => open.extend(rule.within()),
                }
            }
        }
        found.into_iter()
    }

    /// The patterns within; those of definitions belong to their own schemas.
    pub fn patterns(&self) -> Vec<&Pattern> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(rules) = open.pop() {
            for rule in &rules.0 {
                match rule {
                    Rule::Pattern(pattern) => found.push(pattern),
                    Rule::Members(members) => {
                        found.extend(members.matching.iter().map(|(pattern, _)| pattern));
                        open.extend(rule.within());
                    }
                    rule => open.extend(rule.within()),
                }
            }
        }
        found
    }
}

impl Rule {
    /// The schemas within.
    pub fn within(&self) -> Vec<&Rules> {
        match self {
            Self::Items(first, rest) => first.iter().chain(rest).collect(),
            Self::Members(members) => {
                let named = members.named.iter().map(|(_, rules)| rules);
                let matching = members.matching.iter().map(|(_, rules)| rules);
                named.chain(matching).chain(&members.rest).collect()
            }
            Self::DependentSchemas(entries) => entries.iter().map(|(_, rules)| rules).collect(),
            Self::AllOf(all) | Self::AnyOf(all) | Self::OneOf(all) => all.iter().collect(),
            Self::Contains(one, ..)
            | Self::PropertyNames(one)
            | Self::Not(one)
            | Self::UnevaluatedItems(one)
            | Self::UnevaluatedProperties(one) => vec![one],
            Self::If(condition, then, otherwise) => {
                std::iter::once(condition).chain(then).chain(otherwise).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Rule {
    /// The same rule with other schemas within, each made of the one that stood there.
    pub fn with_within(&self, make: &dyn Fn(&Rules) -> Rules) -> Self {
        let all = |list: &[Rules]| list.iter().map(make).collect();
        let optional = |rules: &Option<Rules>| rules.as_ref().map(make);
        let named = |list: &[(String, Rules)]| -> Vec<(String, Rules)> {
            list.iter().map(|(name, rules)| (name.clone(), make(rules))).collect()
        };
        match self {
            Self::Items(first, rest) => Self::Items(all(first), optional(rest)),
            Self::Contains(item, min, max) => Self::Contains(make(item), *min, *max),
            Self::Members(Members { named: members, matching, rest }) => Self::Members(Members {
                named: named(members),
                matching: matching.iter().map(|(name, of)| (name.clone(), make(of))).collect(),
                rest: optional(rest),
            }),
            Self::PropertyNames(name) => Self::PropertyNames(make(name)),
            Self::DependentSchemas(entries) => Self::DependentSchemas(named(entries)),
            Self::AllOf(list) => Self::AllOf(all(list)),
            Self::AnyOf(list) => Self::AnyOf(all(list)),
            Self::OneOf(list) => Self::OneOf(all(list)),
            Self::Not(one) => Self::Not(make(one)),
            Self::If(condition, then, otherwise) => {
                Self::If(make(condition), optional(then), optional(otherwise))
            }
            Self::UnevaluatedItems(rest) => Self::UnevaluatedItems(make(rest)),
            Self::UnevaluatedProperties(rest) => Self::UnevaluatedProperties(make(rest)),
            rule => rule.clone(),
        }
    }
}

/// One thing that a schema says, as [`specwright_runtime::schema::Rule`] has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// No value.
    Never,
    /// What another schema says.
    Definition(DefinitionId),
    /// The types of JSON.
    Types(Types),
    /// The value equals one of these.
    Values(Vec<Json>),
    /// The least number of characters.
    MinChars(u64),
    /// The greatest number of characters.
    MaxChars(u64),
    /// What a string matches.
    Pattern(Pattern),
    /// What a string or number is.
    Format(Format),
    /// A bound of numbers, as it is written.
    Bound(BoundSide, String),
    /// What a number is a multiple of, as it is written.
    MultipleOf(String),
    /// The least number of items.
    MinItems(u64),
    /// The greatest number of items.
    MaxItems(u64),
    /// No item repeats another.
    UniqueItems,
    /// The items of a list: the first ones each by its own schema, the others by one.
    Items(Vec<Rules>, Option<Rules>),
    /// How many items match a schema: the least and the greatest number.
    Contains(Rules, u64, u64),
    /// The least number of members.
    MinProperties(u64),
    /// The greatest number of members.
    MaxProperties(u64),
    /// The members that an object has.
    Required(Vec<String>),
    /// The members of an object.
    Members(Members),
    /// The names of members.
    PropertyNames(Rules),
    /// The members that an object has if it has another.
    DependentRequired(Vec<(String, Vec<String>)>),
    /// The schema of an object that has a member.
    DependentSchemas(Vec<(String, Rules)>),
    /// All of these.
    AllOf(Vec<Rules>),
    /// At least one of these.
    AnyOf(Vec<Rules>),
    /// Just one of these.
    OneOf(Vec<Rules>),
    /// Not this.
    Not(Rules),
    /// The condition, what holds with it, and what holds without.
    If(Rules, Option<Rules>, Option<Rules>),
    /// Items that nothing else speaks of.
    UnevaluatedItems(Rules),
    /// Members that nothing else speaks of.
    UnevaluatedProperties(Rules),
}

/// The members of an object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members {
    /// By name.
    pub named: Vec<(String, Rules)>,
    /// By a pattern that their names match.
    pub matching: Vec<(Pattern, Rules)>,
    /// Every other.
    pub rest: Option<Rules>,
}

/// Which end of a range a bound is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundSide {
    /// `minimum`
    Minimum,
    /// `exclusiveMinimum`
    Above,
    /// `maximum`
    Maximum,
    /// `exclusiveMaximum`
    Below,
}
