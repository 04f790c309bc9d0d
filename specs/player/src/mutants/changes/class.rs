//! The classes of a pattern, each a character wider or narrower, and the counts of its runs.

use super::Change;
use super::text::on_text;
use specwright::model::{CharClass, Pattern, Run, TypeId};

/// Every change of a pattern's runs.
pub(super) fn of(id: TypeId, pointer: &str, pattern: &Pattern) -> Vec<Change> {
    let runs = pattern.runs().iter().enumerate();
    runs.flat_map(|(place, run)| {
        let classes = classes(&run.class)
            .into_iter()
            .map(|(what, class)| (what, Run { class, ..run.clone() }));
        let runs: Vec<_> = classes.chain(counts(run)).collect();
        runs.into_iter().map(move |(what, run)| {
            on_text(id, pointer, format!("run {} {what}", place + 1), move |text| {
                let pattern = text.limits.pattern.as_mut();
                let runs = pattern.map(|stated| stated.value.runs_mut());
                if let Some(old) = runs.and_then(|runs| runs.get_mut(place)) {
                    *old = run.clone();
                }
            })
        })
    })
    .collect()
}

/// The class with each neighbour of its ranges, and without each end of its ranges.
fn classes(class: &CharClass) -> Vec<(String, CharClass)> {
    let ranges = class.0.iter();
    let neighbours = ranges.clone().flat_map(|(low, high)| [before(*low), after(*high)]);
    let mut neighbours: Vec<char> =
        neighbours.flatten().filter(|neighbour| !contains(class, *neighbour)).collect();
    neighbours.dedup();
    let wider =
        neighbours.into_iter().map(|more| (format!("admits {}", shown(more)), with(class, more)));
    let mut ends: Vec<char> = ranges.flat_map(|(low, high)| [*low, *high]).collect();
    ends.dedup();
    let narrower =
        ends.into_iter().map(|less| (format!("refuses {}", shown(less)), without(class, less)));
    wider.chain(narrower).collect()
}

/// The run with its counts one step off, where they are not those of a single class or of `*`.
fn counts(run: &Run) -> Vec<(String, Run)> {
    if (run.min, run.max) == (1, 1) {
        return Vec::new();
    }
    let (fewer, more) =
        (run.min.checked_sub(1), run.min.checked_add(1).filter(|more| *more <= run.max));
    let least = fewer.into_iter().chain(more.filter(|_| run.min > 0));
    let least = least.map(|min| (format!("at least {min} times"), Run { min, ..run.clone() }));
    let most = [run.max.checked_sub(1), run.max.checked_add(1)].into_iter().flatten();
    let most = most.filter(|max| run.max != usize::MAX && *max >= run.min);
    let most = most.map(|max| (format!("at most {max} times"), Run { max, ..run.clone() }));
    least.chain(most).collect()
}

fn shown(character: char) -> String {
    let number = u32::from(character);
    match character {
        '!'..='~' => format!("U+{number:04X} {character}"),
        _ => format!("U+{number:04X}"),
    }
}

/// The character before, beyond the gap of surrogates.
fn before(character: char) -> Option<char> {
    (char::MIN..character).next_back()
}

/// The character after, beyond the gap of surrogates.
fn after(character: char) -> Option<char> {
    (character..=char::MAX).nth(1)
}

fn contains(class: &CharClass, character: char) -> bool {
    class.0.iter().any(|(low, high)| (*low..=*high).contains(&character))
}

fn with(class: &CharClass, more: char) -> CharClass {
    let mut ranges = class.0.clone();
    ranges.push((more, more));
    ranges.sort_unstable();
    let mut joined: Vec<(char, char)> = Vec::new();
    for (low, high) in ranges {
        match joined.last_mut() {
            Some(last) if after(last.1) == Some(low) => last.1 = high,
            _ => joined.push((low, high)),
        }
    }
    CharClass(joined)
}

fn without(class: &CharClass, less: char) -> CharClass {
    let parts = class.0.iter().flat_map(|&(low, high)| match (low..=high).contains(&less) {
        false => [Some((low, high)), None],
        true => {
            let below = before(less).filter(|end| *end >= low).map(|end| (low, end));
            let above = after(less).filter(|start| *start <= high).map(|start| (start, high));
            [below, above]
        }
    });
    CharClass(parts.flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(ranges: &[(char, char)], expected: Expect) {
        let changed = classes(&CharClass(ranges.to_vec()));
        let lines = changed.iter().map(|(what, class)| format!("{what}: {:?}\n", class.0));
        expected.assert_eq(&lines.collect::<String>());
    }

    #[test]
    fn a_class_grows_and_shrinks_by_one_character() {
        check(
            &[('0', '9'), ('_', '_')],
            expect![[r#"
                admits U+002F /: [('/', '9'), ('_', '_')]
                admits U+003A :: [('0', ':'), ('_', '_')]
                admits U+005E ^: [('0', '9'), ('^', '_')]
                admits U+0060 `: [('0', '9'), ('_', '`')]
                refuses U+0030 0: [('1', '9'), ('_', '_')]
                refuses U+0039 9: [('0', '8'), ('_', '_')]
                refuses U+005F _: [('0', '9')]
            "#]],
        );
    }

    #[test]
    fn a_gap_of_one_character_is_closed_once() {
        check(
            &[('a', 'b'), ('d', 'd')],
            expect![[r#"
                admits U+0060 `: [('`', 'b'), ('d', 'd')]
                admits U+0063 c: [('a', 'd')]
                admits U+0065 e: [('a', 'b'), ('d', 'e')]
                refuses U+0061 a: [('b', 'b'), ('d', 'd')]
                refuses U+0062 b: [('a', 'a'), ('d', 'd')]
                refuses U+0064 d: [('a', 'b')]
            "#]],
        );
    }
}
