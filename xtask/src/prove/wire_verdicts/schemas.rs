//! The schemas of a model, by where they stand in the document, and pairs of them.

use specwright::model::{Api, DefinitionId, Rule, Rules, TypeDef};
use specwright_runtime::json::Json;

use super::foreseen::Direction;

/// How far down pairs of schemas are looked for; a witness is a small value.
pub const MAX_DEPTH: usize = 6;

/// The schema that is not there.
static ANY: Rules = Rules(Vec::new());

/// What is asked of pairs of schemas.
pub struct Judge<'a> {
    /// The definitions of the older model.
    pub base: &'a [Rules],
    /// The definitions of the newer model.
    pub head: &'a [Rules],
    /// Which of the two admits the value.
    pub direction: Direction,
    /// The value.
    pub value: &'a Json,
}

impl Judge<'_> {
    /// Whether the value is admitted on one side and refused on the other.
    pub fn tells_apart(&self, older: &Rules, newer: &Rules) -> bool {
        let base = older.admits(self.base, self.value);
        let head = newer.admits(self.head, self.value);
        match self.direction {
            Direction::Lost => base && !head,
            Direction::Gained => head && !base,
        }
    }

    /// Whether two schemas in the same place within these tell the value apart, that many levels down at most.
    pub fn is_within(&self, older: &Rules, newer: &Rules, depth: usize) -> bool {
        let (older, newer) = (parts(self.base, older), parts(self.head, newer));
        let mut paths = older.iter().chain(&newer).map(|(path, _)| path);
        paths.any(|path| {
            let (older, newer) = (at(&older, path), at(&newer, path));
            self.tells_apart(older, newer) || (depth > 1 && self.is_within(older, newer, depth - 1))
        })
    }
}

fn at<'a>(parts: &[(String, &'a Rules)], path: &str) -> &'a Rules {
    parts.iter().find(|(own, _)| own == path).map_or(&ANY, |(_, rules)| rules)
}

/// The schemas at a pointer, found from the nearest type above it; where it leads to a keyword, the schemas of that one.
pub fn schemas<'a>(api: &'a Api, pointer: &str) -> Vec<&'a Rules> {
    let found = exact(api, pointer);
    match pointer.rsplit_once('/') {
        Some((above, _)) if found.is_empty() => exact(api, above),
        _ => found,
    }
}

fn exact<'a>(api: &'a Api, pointer: &str) -> Vec<&'a Rules> {
    let below = |def: &TypeDef| {
        let rest = pointer.strip_prefix(def.origin.pointer.as_str())?;
        is_path(rest).then_some(rest.len())
    };
    let nearest = api.types.iter().filter_map(below).min();
    let defs = api.types.iter().filter(|def| nearest.is_some() && below(def) == nearest);
    let found = defs.filter_map(|def| {
        let rest = &pointer[def.origin.pointer.len()..];
        inside(&api.definitions, &api.definitions[def.definition.0], rest)
    });
    found.collect()
}

fn is_path(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('/')
}

/// The schema below another one.
fn inside<'a>(definitions: &'a [Rules], rules: &'a Rules, path: &str) -> Option<&'a Rules> {
    if path.is_empty() {
        return Some(rules);
    }
    parts(definitions, rules).into_iter().find_map(|(own, part)| {
        let rest = path.strip_prefix(own.as_str()).filter(|rest| is_path(rest))?;
        inside(definitions, part, rest)
    })
}

/// The schemas one level down, each with its path as the document has it.
fn parts<'a>(definitions: &'a [Rules], rules: &'a Rules) -> Vec<(String, &'a Rules)> {
    let (mut open, mut seen, mut found) = (vec![rules], Vec::new(), Vec::new());
    while let Some(rules) = open.pop() {
        for rule in &rules.0 {
            match rule {
                Rule::Definition(id) if !seen.contains(id) => {
                    seen.push(*id);
                    open.push(definition(definitions, *id));
                }
                rule => found.extend(parts_of(rule)),
            }
        }
    }
    found
}

fn definition(definitions: &[Rules], id: DefinitionId) -> &Rules {
    definitions.get(id.0).unwrap_or(&ANY)
}

fn parts_of(rule: &Rule) -> Vec<(String, &Rules)> {
    match rule {
        Rule::Members(members) => {
            let named = members.named.iter();
            let named =
                named.map(|(name, rules)| (format!("/properties/{}", escaped(name)), rules));
            let rest = members.rest.iter();
            named.chain(rest.map(|rules| ("/additionalProperties".to_owned(), rules))).collect()
        }
        Rule::Items(first, rest) => {
            let rest = rest.iter().map(|rules| ("/items".to_owned(), rules));
            listed("prefixItems", first).into_iter().chain(rest).collect()
        }
        Rule::AllOf(all) => listed("allOf", all),
        Rule::AnyOf(all) => listed("anyOf", all),
        Rule::OneOf(all) => listed("oneOf", all),
        _ => Vec::new(),
    }
}

fn listed<'a>(keyword: &str, all: &'a [Rules]) -> Vec<(String, &'a Rules)> {
    let numbered = all.iter().enumerate();
    numbered.map(|(place, rules)| (format!("/{keyword}/{place}"), rules)).collect()
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
