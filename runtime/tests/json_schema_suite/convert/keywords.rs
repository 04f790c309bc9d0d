//! The keywords of a schema, one rule or more for each.

use super::{Converter, Dialect, leak};
use crate::pattern;
use specwright_runtime::json::Json;
use specwright_runtime::pattern::Pattern;
use specwright_runtime::schema::{Rule, Schema, Types};
use std::collections::BTreeMap;

type Keywords = BTreeMap<String, Json>;
type Named = Vec<(&'static str, Schema<'static>)>;

/// Makes a rule of several schemas.
type Combination = fn(&'static [Schema<'static>]) -> Rule<'static>;

/// Keywords whose meaning hangs on more than the schema that they stand in.
const BEYOND: [&str; 6] =
    ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$vocabulary"];

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

impl Converter<'_> {
    pub(super) fn rules(&mut self, keywords: &Keywords) -> Result<Vec<Rule<'static>>, String> {
        if let Some(beyond) = BEYOND.into_iter().find(|name| keywords.contains_key(*name)) {
            return Err(format!("the keyword {beyond}"));
        }
        if keywords.get("$schema").is_some_and(|draft| *draft != Json::String(DRAFT.to_owned())) {
            return Err("another draft".to_owned());
        }
        let mut rules = Vec::new();
        if let Some(Json::String(reference)) = keywords.get("$ref") {
            rules.push(self.reference(reference)?);
            if self.dialect == Dialect::OpenApi30 {
                return Ok(rules);
            }
        }
        rules.extend(types(keywords)?);
        rules.extend(scalars(keywords)?);
        self.lists(keywords, &mut rules)?;
        self.objects(keywords, &mut rules)?;
        self.combinations(keywords, &mut rules)?;
        if let Some(rest) = keywords.get("unevaluatedItems") {
            rules.push(Rule::UnevaluatedItems(self.kept(rest)?));
        }
        if let Some(rest) = keywords.get("unevaluatedProperties") {
            rules.push(Rule::UnevaluatedProperties(self.kept(rest)?));
        }
        Ok(rules)
    }

    fn lists(&mut self, keywords: &Keywords, rules: &mut Vec<Rule<'static>>) -> Result<(), String> {
        rules.extend(count(keywords, "minItems").map(Rule::MinItems));
        rules.extend(count(keywords, "maxItems").map(Rule::MaxItems));
        if keywords.get("uniqueItems") == Some(&Json::Boolean(true)) {
            rules.push(Rule::UniqueItems);
        }
        let first = keywords.get("prefixItems").map(|schemas| self.list(schemas)).transpose()?;
        let rest = self.optional(keywords, "items")?;
        if first.is_some() || rest.is_some() {
            rules.push(Rule::Items { first: first.unwrap_or_default(), rest });
        }
        if let Some(schema) = self.optional(keywords, "contains")? {
            let min = count(keywords, "minContains").unwrap_or(1);
            let max = count(keywords, "maxContains").unwrap_or(usize::MAX);
            rules.push(Rule::Contains { schema, min, max });
        }
        Ok(())
    }

    fn objects(
        &mut self,
        keywords: &Keywords,
        rules: &mut Vec<Rule<'static>>,
    ) -> Result<(), String> {
        rules.extend(count(keywords, "minProperties").map(Rule::MinProperties));
        rules.extend(count(keywords, "maxProperties").map(Rule::MaxProperties));
        rules.extend(keywords.get("required").map(|names| Rule::Required(texts(names))));
        let named = self.table(keywords, "properties")?;
        let matching = self.table(keywords, "patternProperties")?;
        let rest = self.optional(keywords, "additionalProperties")?;
        if !named.is_empty() || !matching.is_empty() || rest.is_some() {
            let matching: Result<Vec<_>, String> =
                matching.into_iter().map(|(source, schema)| Ok((runs(source)?, schema))).collect();
            rules.push(Rule::Members { named: leak(named), matching: leak(matching?), rest });
        }
        rules.extend(self.optional(keywords, "propertyNames")?.map(Rule::PropertyNames));
        if let Some(Json::Object(table)) = keywords.get("dependentRequired") {
            let table: Vec<_> =
                table.iter().map(|(by, names)| (leak(by.clone()), texts(names))).collect();
            rules.push(Rule::DependentRequired(leak(table)));
        }
        let table = self.table(keywords, "dependentSchemas")?;
        if !table.is_empty() {
            rules.push(Rule::DependentSchemas(leak(table)));
        }
        Ok(())
    }

    fn combinations(
        &mut self,
        keywords: &Keywords,
        rules: &mut Vec<Rule<'static>>,
    ) -> Result<(), String> {
        let of: [(&str, Combination); 3] =
            [("allOf", Rule::AllOf), ("anyOf", Rule::AnyOf), ("oneOf", Rule::OneOf)];
        for (name, rule) in of {
            if let Some(schemas) = keywords.get(name) {
                rules.push(rule(self.list(schemas)?));
            }
        }
        rules.extend(self.optional(keywords, "not")?.map(Rule::Not));
        if let Some(condition) = self.optional(keywords, "if")? {
            let then = self.optional(keywords, "then")?;
            let otherwise = self.optional(keywords, "else")?;
            rules.push(Rule::If { condition, then, otherwise });
        }
        Ok(())
    }

    fn optional(
        &mut self,
        keywords: &Keywords,
        name: &str,
    ) -> Result<Option<&'static Schema<'static>>, String> {
        keywords.get(name).map(|schema| self.kept(schema)).transpose()
    }

    fn table(&mut self, keywords: &Keywords, name: &str) -> Result<Named, String> {
        let Some(Json::Object(table)) = keywords.get(name) else {
            return Ok(Vec::new());
        };
        table.iter().map(|(name, schema)| Ok((leak(name.clone()), self.schema(schema)?))).collect()
    }
}

fn types(keywords: &Keywords) -> Result<Option<Rule<'static>>, String> {
    let names = match keywords.get("type") {
        None => return Ok(None),
        Some(Json::Array(names)) => names.clone(),
        Some(name) => vec![name.clone()],
    };
    let mut types = Types::NONE;
    for name in &names {
        types = types.or(match name {
            Json::String(name) => type_of(name).ok_or("a type that is unknown")?,
            _ => return Err("what is no type".to_owned()),
        });
    }
    if keywords.get("nullable") == Some(&Json::Boolean(true)) {
        types = types.or(Types::NULL);
    }
    Ok(Some(Rule::Types(types)))
}

fn type_of(name: &str) -> Option<Types> {
    Some(match name {
        "null" => Types::NULL,
        "boolean" => Types::BOOLEAN,
        "integer" => Types::INTEGER,
        "number" => Types::NUMBER,
        "string" => Types::STRING,
        "array" => Types::ARRAY,
        "object" => Types::OBJECT,
        _ => return None,
    })
}

fn scalars(keywords: &Keywords) -> Result<Vec<Rule<'static>>, String> {
    let mut rules = Vec::new();
    if let Some(Json::Array(values)) = keywords.get("enum") {
        rules.push(values_of(values));
    }
    if let Some(value) = keywords.get("const") {
        rules.push(values_of(std::slice::from_ref(value)));
    }
    rules.extend(count(keywords, "minLength").map(Rule::MinChars));
    rules.extend(count(keywords, "maxLength").map(Rule::MaxChars));
    if let Some(Json::String(source)) = keywords.get("pattern") {
        rules.push(Rule::Pattern(runs(source)?));
    }
    rules.extend(bound(keywords, "minimum", "exclusiveMinimum", Rule::Minimum, Rule::Above));
    rules.extend(bound(keywords, "maximum", "exclusiveMaximum", Rule::Maximum, Rule::Below));
    rules.extend(number(keywords, "multipleOf").map(Rule::MultipleOf));
    Ok(rules)
}

/// A bound and its exclusive form, which is a number of its own or says of the bound what it is.
fn bound(
    keywords: &Keywords,
    name: &str,
    exclusive: &str,
    inclusive_rule: fn(&'static str) -> Rule<'static>,
    exclusive_rule: fn(&'static str) -> Rule<'static>,
) -> Vec<Rule<'static>> {
    let limit = number(keywords, name);
    if keywords.get(exclusive) == Some(&Json::Boolean(true)) {
        return limit.map(exclusive_rule).into_iter().collect();
    }
    let exclusive = number(keywords, exclusive);
    limit.map(inclusive_rule).into_iter().chain(exclusive.map(exclusive_rule)).collect()
}

fn runs(source: &str) -> Result<Pattern<'static>, String> {
    pattern::convert(source).ok_or_else(|| "a pattern that needs more than runs".to_owned())
}

fn values_of(values: &[Json]) -> Rule<'static> {
    let texts: Vec<&'static str> = values.iter().map(|value| leak(value.to_string())).collect();
    Rule::Values(leak(texts))
}

fn number(keywords: &Keywords, name: &str) -> Option<&'static str> {
    match keywords.get(name) {
        Some(Json::Number(number)) => Some(leak(number.as_str().to_owned())),
        _ => None,
    }
}

fn count(keywords: &Keywords, name: &str) -> Option<usize> {
    match keywords.get(name) {
        Some(Json::Number(number)) => usize::try_from(number.as_i64()?).ok(),
        _ => None,
    }
}

fn texts(names: &Json) -> &'static [&'static str] {
    let Json::Array(names) = names else {
        return &[];
    };
    let texts = names.iter().filter_map(|name| match name {
        Json::String(name) => Some(leak(name.clone())),
        _ => None,
    });
    leak(texts.collect::<Vec<_>>())
}
