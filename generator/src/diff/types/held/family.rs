//! Kinds of rules: which part of a schema belongs to each.

use super::Scope;
use crate::diff::rules::{self, Family};
use crate::model::{Api, BoundSide, Members, Rule, Rules};

/// A kind of rule.
pub(super) struct Kind {
    /// What is reported.
    pub rules: &'static Family,
    /// Where it is not said by the type itself.
    pub from: Scope,
    /// The part of a rule that belongs to it.
    pub part: fn(&Rule) -> Option<Rule>,
    /// Whether it is about the items of a list.
    pub is_of_items: bool,
}

/// Makes a kind of the rules that match.
macro_rules! kinds {
    ($($rules:ident $from:ident $pattern:pat,)+) => {
        &[$(Kind {
            rules: rules::$rules,
            from: Scope::$from,
            part: |rule| match rule {
                $pattern => Some(rule.clone()),
                _ => None,
            },
            is_of_items: false,
        }),+]
    };
}

/// Kinds that are whole rules.
pub(super) static WHOLE: &[Kind] = kinds! {
    OF_TYPES Dynamic Rule::Types(_) | Rule::Never,
    OF_MIN_LENGTH Dynamic Rule::MinChars(_),
    OF_MAX_LENGTH Dynamic Rule::MaxChars(_),
    OF_PATTERN Dynamic Rule::Pattern(_),
    OF_FORMAT Dynamic Rule::Format(_),
    OF_MIN Dynamic Rule::Bound(BoundSide::Minimum | BoundSide::Above, _),
    OF_MAX Dynamic Rule::Bound(BoundSide::Maximum | BoundSide::Below, _),
    OF_MULTIPLE Dynamic Rule::MultipleOf(_),
    OF_MIN_ITEMS Dynamic Rule::MinItems(_),
    OF_MAX_ITEMS Dynamic Rule::MaxItems(_),
    OF_UNIQUE Dynamic Rule::UniqueItems,
    CONTAINS Typed Rule::Contains(..),
    OF_MIN_MEMBERS Typed Rule::MinProperties(_),
    OF_MAX_MEMBERS Typed Rule::MaxProperties(_),
    PROPERTY_NAMES Typed Rule::PropertyNames(_),
    DEPENDENT_REQUIRED Typed Rule::DependentRequired(_),
    DEPENDENT_SCHEMAS Typed Rule::DependentSchemas(_),
    UNEVALUATED_ITEMS Typed Rule::UnevaluatedItems(_),
    UNEVALUATED_PROPERTIES Typed Rule::UnevaluatedProperties(_),
    NOT Union Rule::Not(_),
    IF Union Rule::If(..),
    ANY_OF Typed Rule::AnyOf(_),
    ONE_OF Typed Rule::OneOf(_),
};

/// Kinds that are parts of rules.
pub(super) static PARTS: &[Kind] = &[
    part(rules::PREFIX_ITEMS, Scope::Typed, prefix),
    Kind { is_of_items: true, ..part(rules::OF_ITEMS, Scope::List, items) },
    part(rules::PATTERN_PROPERTIES, Scope::Typed, matching),
    part(rules::OF_ADDITIONAL, Scope::Dynamic, rest),
];

const fn part(rules: &'static Family, from: Scope, part: fn(&Rule) -> Option<Rule>) -> Kind {
    Kind { rules, from, part, is_of_items: false }
}

/// Items of which the first are told apart.
fn prefix(rule: &Rule) -> Option<Rule> {
    match rule {
        Rule::Items(first, _) if !first.is_empty() => Some(rule.clone()),
        _ => None,
    }
}

/// Items that are all alike.
fn items(rule: &Rule) -> Option<Rule> {
    match rule {
        Rule::Items(first, _) if first.is_empty() => Some(rule.clone()),
        _ => None,
    }
}

/// Members by patterns of their names.
fn matching(rule: &Rule) -> Option<Rule> {
    let Rule::Members(Members { matching, .. }) = rule else { return None };
    let members = || Members { matching: matching.clone(), ..Members::default() };
    (!matching.is_empty()).then(|| Rule::Members(members()))
}

/// Members that nothing else speaks of.
fn rest(rule: &Rule) -> Option<Rule> {
    let Rule::Members(Members { named, matching, rest: Some(rest) }) = rule else { return None };
    let named = named.iter().map(|(name, _)| (name.clone(), Rules::default())).collect();
    let matching =
        matching.iter().map(|(pattern, _)| (pattern.clone(), Rules::default())).collect();
    Some(Rule::Members(Members { named, matching, rest: Some(rest.clone()) }))
}

/// The rules of a schema, those that it refers to or holds together with `allOf` among them.
pub(super) fn flat<'a>(api: &'a Api, rules: Option<&'a Rules>) -> Vec<&'a Rule> {
    let (mut flat, mut seen) = (Vec::new(), Vec::new());
    let mut open: Vec<&Rules> = rules.into_iter().collect();
    while let Some(rules) = open.pop() {
        for rule in &rules.0 {
            match rule {
                Rule::AllOf(all) => open.extend(all),
                Rule::Definition(id) if !seen.contains(id) => {
                    seen.push(*id);
                    open.push(&api.definitions[id.0]);
                }
                Rule::Definition(_) => {}
                rule => flat.push(rule),
            }
        }
    }
    flat
}
