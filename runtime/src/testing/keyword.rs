//! The keywords that a rule is known by where it is broken.

use crate::schema::Rule;

/// The keyword; `None` for a rule that is never broken by itself.
pub(super) const fn keyword(rule: &Rule<'_>) -> Option<&'static str> {
    Some(match rule {
        Rule::Types(_) => "type",
        Rule::Values(_) => "enum",
        Rule::MinChars(_) => "minLength",
        Rule::MaxChars(_) => "maxLength",
        Rule::Pattern(_) => "pattern",
        Rule::Format(_) => "format",
        Rule::Minimum(_) => "minimum",
        Rule::Above(_) => "exclusiveMinimum",
        Rule::Maximum(_) => "maximum",
        Rule::Below(_) => "exclusiveMaximum",
        Rule::MultipleOf(_) => "multipleOf",
        Rule::MinItems(_) => "minItems",
        Rule::MaxItems(_) => "maxItems",
        Rule::UniqueItems => "uniqueItems",
        Rule::Contains { .. } => "contains",
        Rule::MinProperties(_) => "minProperties",
        Rule::MaxProperties(_) => "maxProperties",
        Rule::Required(_) => "required",
        Rule::Members { .. } => "additionalProperties",
        Rule::PropertyNames(_) => "propertyNames",
        Rule::DependentRequired(_) => "dependentRequired",
        Rule::AnyOf(_) => "anyOf",
        Rule::OneOf(_) => "oneOf",
        Rule::Not(_) => "not",
        Rule::UnevaluatedItems(_) => "unevaluatedItems",
        Rule::UnevaluatedProperties(_) => "unevaluatedProperties",
        _ => return None,
    })
}

/// Whether a violation of this keyword is one of the rule.
pub(super) fn says(rule: &Rule<'_>, keyword: &str) -> bool {
    match rule {
        Rule::Contains { .. } => ["contains", "minContains", "maxContains"].contains(&keyword),
        _ => self::keyword(rule) == Some(keyword),
    }
}
