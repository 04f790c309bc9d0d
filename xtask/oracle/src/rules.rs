//! Schemas as the runtime's data: each keyword becomes its rule.

use serde_json::{Map, Value};
use specwright_runtime::format::Format;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::violation::JsonType;

use crate::case::Case;
use crate::patterns;

/// A schema and its definitions as data. They live as long as the process, as those of generated code do.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The schema.
    pub schema: Schema<'static>,
    /// Its definitions.
    pub definitions: &'static [Schema<'static>],
}

/// The case as data; `None` when a keyword has a value that it cannot have.
pub fn rules(case: &Case) -> Option<Rules> {
    let definitions: Option<Vec<Schema<'static>>> = case.definitions.iter().map(schema).collect();
    Some(Rules { schema: schema(&case.root)?, definitions: kept(definitions?) })
}

fn schema(value: &Value) -> Option<Schema<'static>> {
    match value {
        Value::Bool(true) => Some(Schema::ANY),
        Value::Bool(false) => Some(Schema::NEVER),
        Value::Object(members) => {
            let mut rules = Vec::new();
            for keyword in members.keys() {
                rules.extend(rule(members, keyword)?);
            }
            // What was not looked at is known only once all else was.
            rules.sort_by_key(|rule| {
                matches!(rule, Rule::UnevaluatedItems(_) | Rule::UnevaluatedProperties(_))
            });
            Some(Schema::new(kept(rules)))
        }
        _ => None,
    }
}

/// The rule of a keyword: `Some(None)` for one that another keyword's rule takes in.
fn rule(members: &Map<String, Value>, keyword: &str) -> Option<Option<Rule<'static>>> {
    let value = &members[keyword];
    let count = || value.as_u64().and_then(|count| usize::try_from(count).ok());
    let lexeme = || value.as_number().map(|number| text(number.as_str()));
    Some(Some(match keyword {
        "$ref" => Rule::Definition(Case::place(value.as_str()?)?),
        "type" => Rule::Types(types(value)?),
        "enum" => {
            Rule::Values(kept(value.as_array()?.iter().map(|one| text(&one.to_string())).collect()))
        }
        "const" => Rule::Values(kept(vec![text(&value.to_string())])),
        "minLength" => Rule::MinChars(count()?),
        "maxLength" => Rule::MaxChars(count()?),
        "pattern" => Rule::Pattern(patterns::find(value.as_str()?)?),
        "format" => Rule::Format(Format::from_name(value.as_str()?)?),
        "minimum" => Rule::Minimum(lexeme()?),
        "exclusiveMinimum" => Rule::Above(lexeme()?),
        "maximum" => Rule::Maximum(lexeme()?),
        "exclusiveMaximum" => Rule::Below(lexeme()?),
        "multipleOf" => Rule::MultipleOf(lexeme()?),
        "minItems" => Rule::MinItems(count()?),
        "maxItems" => Rule::MaxItems(count()?),
        "uniqueItems" if value == &Value::Bool(false) => return Some(None),
        "uniqueItems" => Rule::UniqueItems,
        "minProperties" => Rule::MinProperties(count()?),
        "maxProperties" => Rule::MaxProperties(count()?),
        "required" => Rule::Required(names(value)?),
        "propertyNames" => Rule::PropertyNames(one(value)?),
        "dependentRequired" => Rule::DependentRequired(pairs(value, names)?),
        "dependentSchemas" => Rule::DependentSchemas(pairs(value, schema)?),
        "allOf" => Rule::AllOf(several(value)?),
        "anyOf" => Rule::AnyOf(several(value)?),
        "oneOf" => Rule::OneOf(several(value)?),
        "not" => Rule::Not(one(value)?),
        "unevaluatedItems" => Rule::UnevaluatedItems(one(value)?),
        "unevaluatedProperties" => Rule::UnevaluatedProperties(one(value)?),
        _ => return joint(members, keyword),
    }))
}

/// The rule of keywords that only mean something together, at the first of them.
fn joint(members: &Map<String, Value>, keyword: &str) -> Option<Option<Rule<'static>>> {
    let part = |name| part(members, name);
    let is_first =
        |names: &[&str]| names.iter().find(|name| members.contains_key(**name)) == Some(&keyword);
    Some(match keyword {
        "contains" => Some(contains(members)?),
        "minContains" | "maxContains" => None,
        "if" => Some(Rule::If {
            condition: part("if")??,
            then: part("then")?,
            otherwise: part("else")?,
        }),
        "then" | "else" => None,
        "prefixItems" | "items" => is_first(&["prefixItems", "items"])
            .then(|| {
                let first = members.get("prefixItems").map_or(Some([].as_slice()), several);
                Some(Rule::Items { first: first?, rest: part("items")? })
            })
            .map_or(Some(None), |rule| rule.map(Some))?,
        "properties" | "patternProperties" | "additionalProperties" => {
            is_first(&["properties", "patternProperties", "additionalProperties"])
                .then(|| member_rule(members))
                .map_or(Some(None), |rule| rule.map(Some))?
        }
        _ => return None,
    })
}

fn contains(members: &Map<String, Value>) -> Option<Rule<'static>> {
    let count = |name: &str, otherwise| match members.get(name) {
        Some(value) => value.as_u64().and_then(|count| usize::try_from(count).ok()),
        None => Some(otherwise),
    };
    let schema = part(members, "contains")??;
    Some(Rule::Contains {
        schema,
        min: count("minContains", 1)?,
        max: count("maxContains", usize::MAX)?,
    })
}

fn member_rule(members: &Map<String, Value>) -> Option<Rule<'static>> {
    let named =
        members.get("properties").map_or(Some([].as_slice()), |value| pairs(value, schema))?;
    let mut matching = Vec::new();
    if let Some(value) = members.get("patternProperties") {
        for (source, value) in value.as_object()? {
            matching.push((patterns::find(source)?, schema(value)?));
        }
    }
    let rest = part(members, "additionalProperties")?;
    Some(Rule::Members { named, matching: kept(matching), rest })
}

/// The schema under a keyword; `Some(None)` when the keyword is absent.
fn part(members: &Map<String, Value>, name: &str) -> Option<Option<&'static Schema<'static>>> {
    match members.get(name) {
        Some(value) => one(value).map(Some),
        None => Some(None),
    }
}

fn one(value: &Value) -> Option<&'static Schema<'static>> {
    schema(value).map(|schema| &*Box::leak(Box::new(schema)))
}

fn several(value: &Value) -> Option<&'static [Schema<'static>]> {
    let schemas: Option<Vec<Schema<'static>>> = value.as_array()?.iter().map(schema).collect();
    schemas.map(kept)
}

fn pairs<T: 'static>(
    value: &Value,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<&'static [(&'static str, T)]> {
    let members = value.as_object()?.iter();
    let pairs: Option<Vec<(&'static str, T)>> =
        members.map(|(name, value)| Some((text(name), read(value)?))).collect();
    pairs.map(kept)
}

fn names(value: &Value) -> Option<&'static [&'static str]> {
    let names: Option<Vec<&'static str>> =
        value.as_array()?.iter().map(|name| name.as_str().map(text)).collect();
    names.map(kept)
}

fn types(value: &Value) -> Option<Types> {
    match value {
        Value::String(name) => json_type(name).map(Types::of),
        Value::Array(names) => names.iter().try_fold(Types::NONE, |all, name| {
            json_type(name.as_str()?).map(|one| all.or(Types::of(one)))
        }),
        _ => None,
    }
}

fn json_type(name: &str) -> Option<JsonType> {
    Some(match name {
        "null" => JsonType::Null,
        "boolean" => JsonType::Boolean,
        "integer" => JsonType::Integer,
        "number" => JsonType::Number,
        "string" => JsonType::String,
        "array" => JsonType::Array,
        "object" => JsonType::Object,
        _ => return None,
    })
}

fn kept<T>(things: Vec<T>) -> &'static [T] {
    Box::leak(things.into_boxed_slice())
}

fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
