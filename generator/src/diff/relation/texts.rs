//! Strings: lengths, patterns and formats.

mod samples;
mod trie;

use super::clauses::{Clauses, Item, always, just, known, never};
use super::search::Found;
use crate::diff::texts::shortest;
use crate::model::{Pattern, Rule};
use crate::pattern::automaton::Automaton;
use crate::pattern::{automata, parse};
use specwright_runtime::json::Json;
use specwright_runtime::text::Format;

/// One thing about a string.
#[derive(Clone, Copy)]
pub(super) enum Fact<'t> {
    /// The least number of characters.
    Min(u64),
    /// The greatest number of characters.
    Max(u64),
    /// It matches a pattern, or it does not.
    Pattern(&'t Pattern, bool),
    /// It is of a format, or it is not.
    Format(Format, bool),
}

/// The clauses of a rule about strings.
pub(super) fn clauses(rule: &Rule, holds: bool) -> Clauses<'_> {
    let fact = match (rule, holds) {
        (Rule::MinChars(min), true) => Fact::Min(*min),
        (Rule::MinChars(0), false) => return never(),
        (Rule::MinChars(min), false) => Fact::Max(min - 1),
        (Rule::MaxChars(max), true) => Fact::Max(*max),
        (Rule::MaxChars(max), false) => Fact::Min(max.saturating_add(1)),
        (Rule::Pattern(pattern), _) => Fact::Pattern(pattern, holds),
        (Rule::Format(Format::Binary), _) => return known(holds),
        (Rule::Format(format), _) => Fact::Format(*format, holds),
        // No other rule judges strings only.
        _ => return always(),
    };
    just([Item::Text(fact)])
}

/// What a string has to be.
#[derive(Clone, Default)]
pub(super) struct Facts<'t> {
    min: u64,
    max: Option<u64>,
    patterns: Vec<(&'t Pattern, bool)>,
    formats: Vec<(Format, bool)>,
}

/// The most characters of a text that is made up.
const MAX_CHARS: u64 = 10_000;

impl<'t> Facts<'t> {
    /// Takes a fact in.
    pub(super) fn add(&mut self, fact: Fact<'t>) {
        match fact {
            Fact::Min(min) => self.min = self.min.max(min),
            Fact::Max(max) => self.max = Some(self.max.map_or(max, |known| known.min(max))),
            Fact::Pattern(pattern, holds) => {
                if !self
                    .patterns
                    .iter()
                    .any(|(one, is)| one.source == pattern.source && *is == holds)
                {
                    self.patterns.push((pattern, holds));
                }
            }
            Fact::Format(format, holds) => self.formats.push((format, holds)),
        }
    }

    /// Texts that may do beside those that are excluded, or that there is none.
    pub(super) fn found(&self, excluded: &[&str]) -> Found {
        if self.contradict() {
            return Found::Nothing;
        }
        match self.without_formats(excluded) {
            Found::Perhaps(texts) => {
                let samples = self.formats.iter().filter(|(_, holds)| *holds);
                let samples = samples.flat_map(|(format, _)| samples::of(*format));
                Found::Perhaps(
                    samples.map(|text| Json::String((*text).to_owned())).chain(texts).collect(),
                )
            }
            other => other,
        }
    }

    fn contradict(&self) -> bool {
        let is_denied =
            |(format, holds): &(Format, bool)| self.formats.contains(&(*format, !holds));
        let is_broken = |(pattern, holds): &(&Pattern, bool)| {
            self.patterns.iter().any(|(other, is)| other.source == pattern.source && is != holds)
        };
        self.max.is_some_and(|max| max < self.min)
            || self.formats.iter().any(is_denied)
            || self.patterns.iter().any(is_broken)
    }

    fn without_formats(&self, excluded: &[&str]) -> Found {
        let trie = (!excluded.is_empty()).then(|| trie::without(excluded)).flatten();
        let is_plain = self.patterns.is_empty() && excluded.is_empty();
        if is_plain && self.min <= MAX_CHARS {
            let text = "a".repeat(usize::try_from(self.min).unwrap_or_default());
            return Found::Perhaps(vec![Json::String(text)]);
        }
        let mut ways = vec![trie.into_iter().collect::<Vec<_>>()];
        for (pattern, holds) in &self.patterns {
            let Some(automata) = of_pattern(pattern) else { continue };
            ways = match holds {
                true => ways.into_iter().map(|way| [way, automata.clone()].concat()).collect(),
                // A text breaks several automata where it breaks any of them.
                false => broken(&ways, automata),
            };
        }
        self.shortest(ways)
    }

    /// The shortest text of each way.
    fn shortest(&self, ways: Vec<Vec<Automaton>>) -> Found {
        let (mut texts, mut is_known) = (Vec::new(), true);
        for automata in ways {
            match shortest(automata, self.min, self.max) {
                Some(text) => texts.extend(text.map(Json::String)),
                None => is_known = false,
            }
        }
        if texts.is_empty() && is_known { Found::Nothing } else { Found::Perhaps(texts) }
    }
}

/// The most ways to break patterns that are tried.
const MAX_WAYS: usize = 16;

fn broken(ways: &[Vec<Automaton>], automata: Vec<Automaton>) -> Vec<Vec<Automaton>> {
    if ways.len() * automata.len() > MAX_WAYS {
        return ways.to_vec();
    }
    let each = |way: &Vec<Automaton>| {
        let way = way.clone();
        let others = automata.clone().into_iter().map(Automaton::complement);
        others.map(move |other| [way.clone(), vec![other]].concat()).collect::<Vec<_>>()
    };
    ways.iter().flat_map(each).collect()
}

fn of_pattern(pattern: &Pattern) -> Option<Vec<Automaton>> {
    automata(&parse(&pattern.source).ok()?.node)
}
