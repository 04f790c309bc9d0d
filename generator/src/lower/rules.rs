//! A schema as data: every keyword a rule, nothing merged, references by number.

use super::lowering::Lowering;
use super::place::{Direction, is_excluded};
use super::said::{is_never, stated_types, values_of};
use super::tags::{self, Tag};
use super::{bounds, patterns, text};
use crate::model::{BoundSide, DefinitionId, IntegerWidth, Members, Rule, Rules};
use crate::source::{Kind, Node};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// The place of a schema among the definitions; what it says is written later, so that a long chain of references needs
/// no deep stack.
pub(super) fn definition<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    direction: Direction,
) -> DefinitionId {
    if let Some(known) = lowering.definition_ids.get(&(node.id(), direction)) {
        return *known;
    }
    let id = DefinitionId(lowering.definitions.len());
    lowering.definitions.push(Rules::default());
    lowering.definition_ids.insert((node.id(), direction), id);
    lowering.unwritten.push((id, node, direction));
    id
}

/// Writes the definitions that were asked for, and those that these ask for.
pub(super) fn write_definitions(lowering: &mut Lowering<'_, '_>) {
    while let Some((id, node, direction)) = lowering.unwritten.pop() {
        let rules = Writer { lowering, direction, links: true }.written(node);
        lowering.definitions[id.0] = rules;
    }
}

/// All that a schema says.
pub(super) fn all<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    direction: Direction,
) -> Rules {
    Writer { lowering, direction, links: false }.written(node)
}

/// What a schema says by one group of its keywords.
pub(super) fn of_group<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    direction: Direction,
    group: Group,
) -> Vec<Rule> {
    let mut writer = Writer { lowering, direction, links: false };
    match group {
        Group::Contains => writer.contains(node).into_iter().collect(),
        Group::Counts => writer.counts(node),
        Group::Names => writer.names(node),
        Group::AnyOf => writer.alternatives(node, "anyOf", Rule::AnyOf),
        Group::OneOf => writer.alternatives(node, "oneOf", Rule::OneOf),
        Group::Conditions => writer.conditions(node),
    }
}

/// Keywords that mean the same wherever their schema is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// `contains`
    Contains,
    /// `minProperties` and `maxProperties`
    Counts,
    /// `propertyNames`, `dependentRequired` and `dependentSchemas`
    Names,
    /// `anyOf`
    AnyOf,
    /// `oneOf`
    OneOf,
    /// `not` and `if`
    Conditions,
}

struct Writer<'w, 'd, 'r> {
    lowering: &'w mut Lowering<'d, 'r>,
    direction: Direction,
    /// Whether a schema within that is a definition too is referred to, so that nothing is written twice.
    links: bool,
}

impl<'d> Writer<'_, 'd, '_> {
    /// A schema within another.
    fn schema(&mut self, node: Node<'d>) -> Rules {
        let directions = [self.direction, Direction::Both];
        let known = directions
            .into_iter()
            .find_map(|direction| self.lowering.definition_ids.get(&(node.id(), direction)));
        match known.filter(|_| self.links) {
            Some(id) => Rules::definition(*id),
            None => self.written(node),
        }
    }

    /// A schema, written out.
    fn written(&mut self, node: Node<'d>) -> Rules {
        if node.as_bool() == Some(true) {
            return Rules::default();
        }
        if is_never(node) {
            return Rules::never();
        }
        let rest = self.without_nullable(node);
        if super::schema::admits_null_by_intent(node) {
            let null = Rules(vec![Rule::Types(Types::NULL)]);
            return Rules(vec![Rule::AnyOf(vec![null, Rules(rest)])]);
        }
        Rules(rest)
    }

    fn without_nullable(&mut self, node: Node<'d>) -> Vec<Rule> {
        let mut rules = Vec::new();
        if let Some(target) = self.lowering.target(node) {
            let id = definition(self.lowering, target, self.direction);
            rules.push(Rule::Definition(id));
            if !node.is_since_3_1() {
                return rules;
            }
        }
        rules.extend(types(node));
        if text::is_untyped_file(self.lowering, node) {
            rules.push(Rule::Types(Types::STRING));
        }
        for values in values_of(node) {
            rules.push(Rule::Values(values.into_iter().map(|stated| stated.value).collect()));
        }
        rules.extend(self.texts(node));
        rules.extend(self.numbers(node));
        rules.extend(self.lists(node));
        rules.extend(self.objects(node));
        rules.extend(self.list(node, "allOf").map(Rule::AllOf));
        rules.extend(self.alternatives(node, "anyOf", Rule::AnyOf));
        rules.extend(self.alternatives(node, "oneOf", Rule::OneOf));
        rules.extend(self.conditions(node));
        rules.extend(self.one(node, "unevaluatedItems").map(Rule::UnevaluatedItems));
        rules.extend(self.one(node, "unevaluatedProperties").map(Rule::UnevaluatedProperties));
        // Most schemas say one thing, and a vector begins with room for four.
        rules.shrink_to_fit();
        rules
    }

    fn one(&mut self, node: Node<'d>, keyword: &str) -> Option<Rules> {
        node.get(keyword).map(|schema| self.schema(schema))
    }

    fn list(&mut self, node: Node<'d>, keyword: &str) -> Option<Vec<Rules>> {
        let list = node.get(keyword)?;
        Some(list.items().map(|schema| self.schema(schema)).collect())
    }

    /// A list of alternatives. Where a discriminator chooses, the one that it names is asked and no other.
    fn alternatives(
        &mut self,
        node: Node<'d>,
        keyword: &str,
        rule: fn(Vec<Rules>) -> Rule,
    ) -> Vec<Rule> {
        let Some(list) = node.get(keyword) else { return Vec::new() };
        let schemas: Vec<Node<'d>> = list.items().collect();
        let each = self.list(node, keyword).unwrap_or_default();
        match tags::of_schema(self.lowering, node, &schemas) {
            Some(tag) => chosen(&tag, each),
            None => vec![rule(each)],
        }
    }

    fn map(&mut self, node: Node<'d>, keyword: &str) -> Vec<(String, Rules)> {
        let entries = node.get(keyword).into_iter().flat_map(Node::entries);
        entries.map(|entry| (entry.key.to_owned(), self.schema(entry.node))).collect()
    }

    fn texts(&mut self, node: Node<'d>) -> Vec<Rule> {
        let pattern = node.get("pattern").and_then(|at| Some((at, at.as_str()?)));
        let pattern = pattern.map(|(at, text)| patterns::compiled(self.lowering, text, at.span()));
        let formats = self.lowering.text_formats(node).into_iter().map(Rule::Format);
        let limits = [
            count(node, "minLength").map(Rule::MinChars),
            count(node, "maxLength").map(Rule::MaxChars),
            pattern.map(Rule::Pattern),
        ];
        limits.into_iter().flatten().chain(formats).collect()
    }

    fn numbers(&mut self, node: Node<'d>) -> Vec<Rule> {
        let step = node.get("multipleOf").and_then(Node::number);
        let format = node.get("format").and_then(Node::as_str);
        let format = format.filter(|name| self.lowering.formats.asserted(name).is_some());
        let width = format.and_then(IntegerWidth::of_format).map(range);
        let bounds = bounds::of(node);
        let bounds = bounds.iter().map(bounds::rule).chain(width.into_iter().flatten());
        bounds.chain(step.map(|step| Rule::MultipleOf(step.to_owned()))).collect()
    }

    fn lists(&mut self, node: Node<'d>) -> Vec<Rule> {
        let unique = node.get("uniqueItems").and_then(Node::as_bool) == Some(true);
        let first = self.list(node, "prefixItems").unwrap_or_default();
        let rest = self.one(node, "items");
        let items = (!first.is_empty() || rest.is_some()).then_some(Rule::Items(first, rest));
        [
            count(node, "minItems").map(Rule::MinItems),
            count(node, "maxItems").map(Rule::MaxItems),
            unique.then_some(Rule::UniqueItems),
            items,
            self.contains(node),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn contains(&mut self, node: Node<'d>) -> Option<Rule> {
        let schema = self.one(node, "contains")?;
        let (min, max) = (count(node, "minContains"), count(node, "maxContains"));
        Some(Rule::Contains(schema, min.unwrap_or(1), max.unwrap_or(u64::MAX)))
    }

    fn objects(&mut self, node: Node<'d>) -> Vec<Rule> {
        let mut rules = self.counts(node);
        let required = self.required(node);
        rules.extend((!required.is_empty()).then_some(Rule::Required(required)));
        rules.extend(self.members(node).map(Rule::Members));
        rules.extend(self.names(node));
        rules
    }

    fn counts(&mut self, node: Node<'d>) -> Vec<Rule> {
        let min = count(node, "minProperties").map(Rule::MinProperties);
        min.into_iter().chain(count(node, "maxProperties").map(Rule::MaxProperties)).collect()
    }

    /// The names that a schema requires of values that go this way.
    fn required(&mut self, node: Node<'d>) -> Vec<String> {
        let names = node.get("required").into_iter().flat_map(Node::items).filter_map(Node::as_str);
        let properties = node.get("properties");
        let goes = |name: &&str| match (self.direction.excluded(), properties) {
            (Some(keyword), Some(properties)) => {
                let property = properties.get(name);
                !property.is_some_and(|property| is_excluded(self.lowering, property, keyword))
            }
            _ => true,
        };
        names.filter(goes).map(str::to_owned).collect()
    }

    fn members(&mut self, node: Node<'d>) -> Option<Members> {
        const KEYWORDS: [&str; 3] = ["properties", "patternProperties", "additionalProperties"];
        KEYWORDS.into_iter().find_map(|keyword| node.get(keyword))?;
        let mut named = self.map(node, "properties");
        if let (Some(keyword), Some(properties)) =
            (self.direction.excluded(), node.get("properties"))
        {
            for (entry, (_, rules)) in properties.entries().zip(&mut named) {
                if is_excluded(self.lowering, entry.node, keyword) {
                    *rules = Rules::default();
                }
            }
        }
        let matching = node.get("patternProperties").into_iter().flat_map(Node::entries);
        let matching = matching
            .map(|entry| {
                let pattern = patterns::compiled(self.lowering, entry.key, entry.key_span);
                (pattern, self.schema(entry.node))
            })
            .collect();
        Some(Members { named, matching, rest: self.one(node, "additionalProperties") })
    }

    fn names(&mut self, node: Node<'d>) -> Vec<Rule> {
        const DEPENDENT: [&str; 3] = ["dependentRequired", "dependentSchemas", "dependencies"];
        let maps = DEPENDENT.into_iter().filter_map(|keyword| node.get(keyword));
        let (lists, schemas): (Vec<_>, Vec<_>) =
            maps.flat_map(Node::entries).partition(|entry| entry.node.kind() == Kind::List);
        let names = |list: Node<'_>| -> Vec<String> {
            list.items().filter_map(Node::as_str).map(str::to_owned).collect()
        };
        let required: Vec<_> =
            lists.iter().map(|entry| (entry.key.to_owned(), names(entry.node))).collect();
        let schemas: Vec<_> = schemas
            .into_iter()
            .map(|entry| (entry.key.to_owned(), self.schema(entry.node)))
            .collect();
        [
            self.one(node, "propertyNames").map(Rule::PropertyNames),
            (!required.is_empty()).then_some(Rule::DependentRequired(required)),
            (!schemas.is_empty()).then_some(Rule::DependentSchemas(schemas)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn conditions(&mut self, node: Node<'d>) -> Vec<Rule> {
        let not = self.one(node, "not").map(Rule::Not);
        let condition = self
            .one(node, "if")
            .map(|condition| Rule::If(condition, self.one(node, "then"), self.one(node, "else")));
        not.into_iter().chain(condition).collect()
    }
}

/// The rules of a choice by a tag: the member is one of the values, and each of them chooses a schema.
fn chosen(tag: &Tag, schemas: Vec<Rules>) -> Vec<Rule> {
    let tagged = |values: Vec<String>| {
        let values = values.into_iter().map(Json::String).collect();
        let named = vec![(tag.wire.clone(), Rules(vec![Rule::Values(values)]))];
        Rule::Members(Members { named, matching: Vec::new(), rest: None })
    };
    let each = schemas
        .into_iter()
        .zip(&tag.values)
        .map(|(schema, values)| Rule::If(Rules(vec![tagged(values.clone())]), Some(schema), None));
    let all = tag.values.iter().flatten().cloned().collect();
    let required = Rule::Required(vec![tag.wire.clone()]);
    [Rule::Types(Types::OBJECT), required, tagged(all)].into_iter().chain(each).collect()
}

/// The rule of `type` and `nullable`.
fn types(node: Node<'_>) -> Option<Rule> {
    node.get("type").map(|_| Rule::Types(stated_types(node)))
}

/// The bounds of a width; none where it holds every integer.
fn range(width: IntegerWidth) -> Vec<Rule> {
    let (least, greatest) = width.range();
    match width {
        IntegerWidth::Big => Vec::new(),
        _ => vec![
            Rule::Bound(BoundSide::Minimum, least.to_string()),
            Rule::Bound(BoundSide::Maximum, greatest.to_string()),
        ],
    }
}

fn count(node: Node<'_>, keyword: &str) -> Option<u64> {
    node.get(keyword).and_then(Node::as_u64)
}
