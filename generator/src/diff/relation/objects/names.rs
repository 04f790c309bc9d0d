//! Names of members: which schemas a member of a name has to keep, and which names there are to choose from.

use super::{Demand, Facts, Named};
use crate::diff::relation::Answer;
use crate::diff::relation::goal::Claim;
use crate::diff::relation::search::Found;
use crate::diff::relation::solver::Solver;
use crate::diff::relation::texts;
use crate::model::{Members, Pattern, Rule, Rules};
use specwright_runtime::json::Json;
use std::collections::BTreeSet;

/// Names that may do, and whether every other name is treated like one of them.
pub(super) struct Names {
    /// The names.
    pub all: Vec<String>,
    /// Whether no other name could do where none of these does.
    pub is_all: bool,
}

/// The most patterns whose ways to be matched or not are all tried.
const MAX_PATTERNS: usize = 4;

impl<'t> Facts<'t> {
    /// What a member of a name has to be.
    pub(super) fn claims(&self, name: &str) -> Vec<Claim<'t>> {
        let mut claims: Vec<Claim<'t>> = Vec::new();
        for members in &self.members {
            let named = members.named.iter().filter(|(one, _)| one == name).map(|(_, rules)| rules);
            let matching = members.matching.iter().filter(|(pattern, _)| matches(pattern, name));
            let own: Vec<Claim<'t>> =
                named.chain(matching.map(|(_, rules)| rules)).map(Claim::keeps).collect();
            match own.is_empty() {
                true => claims.extend(members.rest.iter().map(Claim::keeps)),
                false => claims.extend(own),
            }
        }
        let broken = self.broken.iter().filter(|(one, _)| *one == name);
        claims.extend(broken.map(|(_, rules)| Claim::breaks(rules)));
        claims
    }

    /// Whether a member may have a name.
    pub(super) fn may_be_called(&self, solver: &mut Solver<'t, '_>, name: &str) -> bool {
        let goal: Vec<Claim<'t>> = self.names.iter().map(|rules| Claim::keeps(rules)).collect();
        !self.lacks.contains(name)
            && (goal.is_empty() || solver.confirms(&goal, &Json::String(name.to_owned())))
    }

    /// Names that may do for a demand.
    pub(super) fn names_for(&self, solver: &mut Solver<'t, '_>, demand: Demand<'t>) -> Names {
        let judges: Vec<&Rules> = self.names.iter().copied().chain(demand.bad_name).collect();
        let Names { mut all, is_all } = self.classes(demand.named, &judges);
        let mut is_possible = true;
        if !judges.is_empty() {
            let kept = self.names.iter().map(|rules| Claim::keeps(rules));
            match solver.text(kept.chain(demand.bad_name.map(Claim::breaks)).collect()) {
                Answer::Value(Json::String(name)) => all.push(name),
                answer => is_possible = answer != Answer::Nothing,
            }
        }
        all.retain(|name| {
            demand.named.is_none_or(|named| named.means(name))
                && demand.bad_name.is_none_or(|rules| {
                    solver.confirms(&[Claim::breaks(rules)], &Json::String(name.clone()))
                })
        });
        match is_possible {
            true => Names { all, is_all },
            false => Names { all: Vec::new(), is_all: true },
        }
    }

    /// A name of each kind: those that are mentioned, and others by the patterns that they match.
    fn classes(&self, named: Option<Named<'t>>, judges: &[&'t Rules]) -> Names {
        let other = match named {
            Some(Named::Other(members)) => Some(members),
            _ => None,
        };
        let members: Vec<&Members> = self.members.iter().copied().chain(other).collect();
        let own = match named {
            Some(Named::Matching(pattern)) => Some(pattern),
            _ => None,
        };
        let judged = judges.iter().map(|rules| judged(rules));
        let (mut patterns, mut listed, mut is_all) = (Vec::new(), self.mentioned(&members), true);
        for (more, names, is_known) in judged {
            patterns.extend(more);
            listed.extend(names);
            is_all &= is_known;
        }
        let matching = members.iter().flat_map(|members| &members.matching);
        patterns.extend(own.into_iter().chain(matching.map(|(pattern, _)| pattern)));
        let fresh = fresh(patterns, &listed);
        // What nobody speaks of is most likely what is looked for.
        let all = fresh.all.into_iter().chain(listed.into_iter().map(str::to_owned)).collect();
        Names { all, is_all: is_all && fresh.is_all }
    }

    /// Names that a schema speaks of.
    fn mentioned(&self, members: &[&'t Members]) -> BTreeSet<&'t str> {
        let listed =
            members.iter().flat_map(|members| &members.named).map(|(name, _)| name.as_str());
        listed.chain(self.has.iter().copied()).chain(self.lacks.iter().copied()).collect()
    }

    /// Names for members that only have to be there.
    pub(super) fn fillers(&self) -> Vec<String> {
        let more = (0..super::build::MAX_MEMBERS).map(|index| format!("member{index}"));
        self.classes(None, &self.names).all.into_iter().chain(more).collect()
    }
}

/// What a schema of names says by patterns and by lists, and whether that is all.
fn judged(rules: &Rules) -> (Vec<&Pattern>, Vec<&str>, bool) {
    let (mut patterns, mut names, mut is_all) = (Vec::new(), Vec::new(), true);
    for rule in &rules.0 {
        match rule {
            Rule::Types(_) => {}
            Rule::Pattern(pattern) => patterns.push(pattern),
            Rule::Values(values) => names.extend(values.iter().filter_map(|value| match value {
                Json::String(text) => Some(text.as_str()),
                _ => None,
            })),
            _ => is_all = false,
        }
    }
    (patterns, names, is_all)
}

/// A name for each way to match patterns or not, beside those that are listed.
fn fresh(mut patterns: Vec<&Pattern>, listed: &BTreeSet<&str>) -> Names {
    let mut seen = BTreeSet::new();
    patterns.retain(|pattern| seen.insert(&pattern.source));
    let mut is_all = patterns.len() <= MAX_PATTERNS;
    patterns.truncate(MAX_PATTERNS);
    let excluded: Vec<&str> = listed.iter().copied().collect();
    let mut all = Vec::new();
    for ways in 0..1_usize << patterns.len() {
        match sample(&patterns, ways, &excluded) {
            Found::Nothing => {}
            Found::Among(texts) | Found::Perhaps(texts) => {
                let are_such = |name: &String| {
                    let mut each = patterns.iter().enumerate();
                    each.all(|(index, pattern)| matches(pattern, name) == (ways >> index & 1 == 1))
                };
                let before = all.len();
                all.extend(texts.into_iter().filter_map(text_of).filter(are_such));
                is_all &= all.len() > before;
            }
        }
    }
    Names { all, is_all }
}

/// A text that matches just those patterns whose bits are set.
fn sample(patterns: &[&Pattern], ways: usize, excluded: &[&str]) -> Found {
    let mut facts = texts::Facts::default();
    // A name with a letter reads better than none.
    if patterns.is_empty() {
        facts.add(texts::Fact::Min(1));
    }
    for (index, pattern) in patterns.iter().enumerate() {
        facts.add(texts::Fact::Pattern(pattern, ways >> index & 1 == 1));
    }
    facts.found(excluded)
}

fn text_of(value: Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text),
        _ => None,
    }
}

impl Named<'_> {
    fn means(self, name: &str) -> bool {
        match self {
            Self::Matching(pattern) => matches(pattern, name),
            Self::Other(members) => {
                !members.named.iter().any(|(one, _)| one == name)
                    && !members.matching.iter().any(|(pattern, _)| matches(pattern, name))
            }
        }
    }
}

/// Whether a name matches a pattern; one that no engine takes matches all, as everywhere.
fn matches(pattern: &Pattern, name: &str) -> bool {
    pattern.as_runtime(|pattern| pattern.is_none_or(|pattern| pattern.check(name).is_ok()))
}
