//! Schemas as data, judged by the runtime's own code: the model's rules are laid out as the runtime has them.

use super::{BoundSide, CharClass, Members, Pattern, Rule, Rules, Way};
use crate::model;
use bumpalo::Bump;
use specwright_runtime::decode::{Collector, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{self as runtime, Class, Program, Run, Table};
use specwright_runtime::schema::{self, Schema};
use specwright_runtime::violation::{Place, Violations};

impl Rules {
    /// The violations of a value. The definitions are those of the model that the rules belong to.
    pub fn violations(&self, definitions: &[Self], value: &Json, mode: Mode) -> Violations {
        let arena = Bump::new();
        let layout = Layout { arena: &arena };
        let definitions = layout.definitions(definitions, self);
        let mut collector = Collector::new(mode);
        layout.schema(self).check(definitions, value, &mut collector);
        collector.into_violations(Place::Body)
    }

    /// Whether every rule admits a value.
    pub fn admits(&self, definitions: &[Self], value: &Json) -> bool {
        let arena = Bump::new();
        let layout = Layout { arena: &arena };
        layout.schema(self).admits(layout.definitions(definitions, self), value)
    }
}

/// What lays rules out in an arena.
struct Layout<'a> {
    arena: &'a Bump,
}

impl<'a> Layout<'a> {
    /// The definitions that some rules lead to; every other stands empty, so that the places are those of the model.
    fn definitions(&self, all: &'a [Rules], rules: &Rules) -> &'a [Schema<'a>] {
        let mut laid = vec![None; all.len()];
        let mut open: Vec<_> = rules.referenced().collect();
        while let Some(id) = open.pop() {
            if laid[id.0].is_none() {
                let definition = &all[id.0];
                laid[id.0] = Some(self.schema(definition));
                open.extend(definition.referenced());
            }
        }
        let laid = laid.into_iter().map(|schema| schema.unwrap_or(Schema::ANY));
        self.list(laid.collect())
    }

    fn schema(&self, rules: &'a Rules) -> Schema<'a> {
        Schema::new(self.list(rules.0.iter().map(|rule| self.rule(rule)).collect()))
    }

    fn held(&self, rules: &'a Rules) -> &'a Schema<'a> {
        self.arena.alloc(self.schema(rules))
    }

    fn optional(&self, rules: &'a Option<Rules>) -> Option<&'a Schema<'a>> {
        rules.as_ref().map(|rules| self.held(rules))
    }

    fn schemas(&self, all: &'a [Rules]) -> &'a [Schema<'a>] {
        self.list(all.iter().map(|rules| self.schema(rules)).collect())
    }

    fn named(&self, all: &'a [(String, Rules)]) -> &'a [(&'a str, Schema<'a>)] {
        self.list(all.iter().map(|(name, rules)| (name.as_str(), self.schema(rules))).collect())
    }

    fn list<T: Copy>(&self, items: Vec<T>) -> &'a [T] {
        self.arena.alloc_slice_copy(&items)
    }

    fn names(&self, names: &'a [String]) -> &'a [&'a str] {
        self.list(names.iter().map(String::as_str).collect())
    }

    fn rule(&self, rule: &'a Rule) -> schema::Rule<'a> {
        use schema::Rule as R;
        match rule {
            Rule::Never => R::Never,
            Rule::Definition(id) => R::Definition(id.0),
            Rule::Types(types) => R::Types(*types),
            Rule::Values(values) => {
                let texts = values.iter().map(|value| &*self.arena.alloc_str(&value.to_string()));
                R::Values(self.list(texts.collect()))
            }
            Rule::MinChars(min) => R::MinChars(size(*min)),
            Rule::MaxChars(max) => R::MaxChars(size(*max)),
            Rule::Pattern(pattern) => R::Pattern(self.pattern(pattern)),
            Rule::Format(format) => R::Format(*format),
            Rule::Bound(BoundSide::Minimum, bound) => R::Minimum(bound),
            Rule::Bound(BoundSide::Above, bound) => R::Above(bound),
            Rule::Bound(BoundSide::Maximum, bound) => R::Maximum(bound),
            Rule::Bound(BoundSide::Below, bound) => R::Below(bound),
            Rule::MultipleOf(step) => R::MultipleOf(step),
            Rule::MinItems(min) => R::MinItems(size(*min)),
            Rule::MaxItems(max) => R::MaxItems(size(*max)),
            Rule::UniqueItems => R::UniqueItems,
            Rule::MinProperties(min) => R::MinProperties(size(*min)),
            Rule::MaxProperties(max) => R::MaxProperties(size(*max)),
            Rule::Required(names) => R::Required(self.names(names)),
            Rule::DependentRequired(entries) => {
                let entries = entries.iter().map(|(name, all)| (name.as_str(), self.names(all)));
                R::DependentRequired(self.list(entries.collect()))
            }
            _ => self.compound(rule),
        }
    }

    fn compound(&self, rule: &'a Rule) -> schema::Rule<'a> {
        use schema::Rule as R;
        match rule {
            Rule::Items(first, rest) => {
                R::Items { first: self.schemas(first), rest: self.optional(rest) }
            }
            Rule::Contains(one, min, max) => {
                R::Contains { schema: self.held(one), min: size(*min), max: size(*max) }
            }
            Rule::Members(members) => self.members(members),
            Rule::PropertyNames(one) => R::PropertyNames(self.held(one)),
            Rule::DependentSchemas(entries) => R::DependentSchemas(self.named(entries)),
            Rule::AllOf(all) => R::AllOf(self.schemas(all)),
            Rule::AnyOf(all) => R::AnyOf(self.schemas(all)),
            Rule::OneOf(all) => R::OneOf(self.schemas(all)),
            Rule::Not(one) => R::Not(self.held(one)),
            Rule::If(condition, then, otherwise) => R::If {
                condition: self.held(condition),
                then: self.optional(then),
                otherwise: self.optional(otherwise),
            },
            Rule::UnevaluatedItems(one) => R::UnevaluatedItems(self.held(one)),
            Rule::UnevaluatedProperties(one) => R::UnevaluatedProperties(self.held(one)),
            // Every other rule is laid out above.
            _ => R::AllOf(&[]),
        }
    }

    fn members(&self, members: &'a Members) -> schema::Rule<'a> {
        let matching = members.matching.iter();
        let matching = matching.map(|(pattern, rules)| (self.pattern(pattern), self.schema(rules)));
        schema::Rule::Members {
            named: self.named(&members.named),
            matching: self.list(matching.collect()),
            rest: self.optional(&members.rest),
        }
    }

    fn pattern(&self, pattern: &'a Pattern) -> runtime::Pattern<'a> {
        match &pattern.way {
            Ok(way) => self.way(&pattern.source, way),
            // A rule of `check` refuses a pattern without a way.
            Err(_) => runtime::Pattern::always(&pattern.source),
        }
    }

    fn way(&self, source: &'a str, way: &'a Way) -> runtime::Pattern<'a> {
        match way {
            Way::Always => runtime::Pattern::always(source),
            Way::Runs(runs) => {
                let runs = runs.iter().map(|run| Run::between(class(&run.class), run.min, run.max));
                runtime::Pattern::runs(source, self.list(runs.collect()))
            }
            Way::Table(table) => {
                let (begins, next) = (&table.begins, &table.next);
                let table = Table::flat(begins, table.width, next, table.start, table.end);
                runtime::Pattern::table(source, self.arena.alloc(table))
            }
            Way::Program(program) => runtime::Pattern::program(source, self.program(program)),
            Way::Retrying(program) => runtime::Pattern::retrying(source, self.program(program)),
            Way::All(parts) => {
                let parts = parts.iter().map(|part| self.way(source, part));
                runtime::Pattern::all(source, self.list(parts.collect()))
            }
        }
    }

    fn program(&self, program: &'a model::Program) -> &'a Program<'a> {
        let model::Program { classes, steps, looks, start, slots } = program;
        let classes = self.list(classes.iter().map(class).collect());
        self.arena.alloc(Program { classes, steps, looks, start: *start, slots: *slots })
    }
}

fn class(class: &CharClass) -> Class<'_> {
    Class::over(&class.0)
}

/// A count as the runtime has it.
fn size(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
