//! Strings of a row of runs.

use super::super::chance::Chance;
use super::super::text;
use super::member;
use crate::pattern::Run;

/// A string of these runs and of at least `min` and at most `max` characters; `None` when there is none.
pub(super) fn draw(
    chance: &mut Chance,
    runs: &[Run<'_>],
    min: usize,
    max: usize,
) -> Option<String> {
    let counts = counts(chance, runs, min, max)?;
    let mut text = String::new();
    for (run, count) in runs.iter().zip(counts) {
        for _ in 0..count {
            text.push(member(chance, &run.class)?);
        }
    }
    Some(text)
}

/// How many characters each run has.
fn counts(chance: &mut Chance, runs: &[Run<'_>], min: usize, max: usize) -> Option<Vec<usize>> {
    let mut counts: Vec<usize> = runs.iter().map(|run| run.min).collect();
    let least = counts.iter().fold(0, |sum: usize, count| sum.saturating_add(*count));
    let most = runs.iter().fold(0, |sum: usize, run| sum.saturating_add(run.max));
    let (first, last) = (least.max(min), most.min(max));
    if first > last {
        return None;
    }
    let mut missing = text::length(chance, first, last) - least;
    while missing > 0 {
        let open: Vec<usize> = (0..runs.len()).filter(|at| counts[*at] < runs[*at].max).collect();
        let at = *chance.pick(&open)?;
        let room = runs[at].max - counts[at];
        let share = chance.between(1, missing.min(room));
        counts[at] += share;
        missing -= share;
    }
    Some(counts)
}
