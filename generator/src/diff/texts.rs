//! Which texts a pattern and bounds on the length admit together, and which of two such sets holds the other.

mod product;
mod utf8;

use crate::model::TextLimits;
use crate::pattern::automaton::Automaton;
use crate::pattern::{automata, parse};

/// How two sets of texts stand to each other. Each text is the shortest of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// Both hold the same texts.
    Equal,
    /// The newer set lacks texts of the older one, such as this.
    Narrower(String),
    /// The newer set holds more texts, such as this.
    Wider(String),
    /// Each set holds texts that the other lacks.
    Crossing {
        /// A text of the older set only.
        lost: String,
        /// A text of the newer set only.
        gained: String,
    },
}

/// The relation of what two sets of limits admit. Nothing where a pattern refers back, or looks around elsewhere than at
/// its ends, or where there is too much to try.
pub(super) fn relation(base: &TextLimits, head: &TextLimits) -> Option<Relation> {
    let found = product::search(&Language::of(base)?, &Language::of(head)?)?;
    Some(match (found.lost, found.gained) {
        (None, None) => Relation::Equal,
        (Some(lost), None) => Relation::Narrower(lost),
        (None, Some(gained)) => Relation::Wider(gained),
        (Some(lost), Some(gained)) => Relation::Crossing { lost, gained },
    })
}

/// The shortest text that all automata take, within bounds on its characters, if there is one. Nothing where there is too
/// much to try.
pub(super) fn shortest(
    automata: Vec<Automaton>,
    min: u64,
    max: Option<u64>,
) -> Option<Option<String>> {
    let none = Language { automata: Vec::new(), min: 1, max: Some(0) };
    Some(product::search(&Language { automata, min, max }, &none)?.lost)
}

/// The texts that all automata take, within bounds on their characters.
struct Language {
    automata: Vec<Automaton>,
    min: u64,
    max: Option<u64>,
}

impl Language {
    fn of(limits: &TextLimits) -> Option<Self> {
        let automata = match &limits.pattern {
            Some(pattern) => automata(&parse(&pattern.value.source).ok()?.node)?,
            None => Vec::new(),
        };
        let min = limits.min_chars.as_ref().map_or(0, |stated| stated.value);
        Some(Self { automata, min, max: limits.max_chars.as_ref().map(|stated| stated.value) })
    }

    /// The count from which on more characters change nothing.
    fn settled(&self) -> u64 {
        self.max.map_or(self.min, |max| max.saturating_add(1).max(self.min))
    }

    /// Whether the bounds leave no text.
    fn is_void(&self) -> bool {
        self.max.is_some_and(|max| max < self.min)
    }

    /// Whether a text that led each automaton to a state, with so many characters, belongs to it.
    fn admits(&self, states: &[usize], chars: u64) -> bool {
        self.min <= chars
            && self.max.is_none_or(|max| chars <= max)
            && self.automata.iter().zip(states).all(|(automaton, state)| automaton.ends[*state])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Origin, Stated};
    use crate::pattern::compile;
    use crate::source::{FileId, Span};

    fn limits(min: u64, max: Option<u64>, pattern: Option<&str>) -> TextLimits {
        let stated = |value| Stated { value, origin: origin() };
        TextLimits {
            min_chars: (min > 0).then(|| stated(min)),
            max_chars: max.map(stated),
            pattern: pattern.map(|pattern| Stated { value: compile(pattern), origin: origin() }),
        }
    }

    fn origin() -> Origin {
        let (pointer, span) = (String::new(), Span::start_of(FileId::ROOT));
        Origin { pointer, span, said: None }
    }

    fn patterns(base: &str, head: &str) -> Option<Relation> {
        relation(&limits(0, None, Some(base)), &limits(0, None, Some(head)))
    }

    #[test]
    fn the_same_texts_may_be_written_in_two_ways() {
        assert_eq!(patterns("^[A-Za-z0-9_]*$", r"^\w*$"), Some(Relation::Equal));
        assert_eq!(patterns("^(a|b)+$", "^[ab][ab]*$"), Some(Relation::Equal));
    }

    #[test]
    fn a_pattern_that_admits_less_lacks_a_text() {
        assert_eq!(patterns("^[a-z]*$", "^[a-z]+$"), Some(Relation::Narrower(String::new())));
        assert_eq!(patterns("^[a-z]+$", "^[a-y]+$"), Some(Relation::Narrower("z".into())));
        assert_eq!(patterns("^[a-y]+$", "^[a-z]+$"), Some(Relation::Wider("z".into())));
    }

    #[test]
    fn patterns_that_cross_lack_a_text_each() {
        assert_eq!(
            patterns("^[ab]$", "^[bc]$"),
            Some(Relation::Crossing { lost: "a".into(), gained: "c".into() })
        );
    }

    #[test]
    fn lengths_may_stand_in_the_pattern() {
        let inside = limits(0, None, Some("^[a-z]{3,64}$"));
        assert_eq!(
            relation(&inside, &limits(3, Some(64), Some("^[a-z]*$"))),
            Some(Relation::Equal)
        );
        assert_eq!(
            relation(&inside, &limits(3, Some(63), Some("^[a-z]*$"))),
            Some(Relation::Narrower("a".repeat(64)))
        );
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        let two = limits(2, Some(2), None);
        assert_eq!(
            relation(&two, &limits(0, None, Some("^..$"))),
            Some(Relation::Narrower("a\n".into()))
        );
        assert_eq!(relation(&two, &limits(0, None, Some(r"^[^]{2}$"))), Some(Relation::Equal));
    }

    #[test]
    fn a_text_beyond_ascii_can_tell_two_patterns_apart() {
        assert_eq!(patterns("^[é]$", "^[èé]$"), Some(Relation::Wider("è".into())));
        assert_eq!(
            patterns("^[\\u4e00-\\u9fff]$", "^[\\u4e00-\\u9ffe]$"),
            Some(Relation::Narrower("鿿".into()))
        );
    }

    #[test]
    fn what_looks_around_in_the_middle_is_not_decided() {
        assert_eq!(patterns("^a(?=.*a).*$", "^.*$"), None);
        assert_eq!(patterns(r"^(a+)b\1$", "^.*$"), None);
    }

    #[test]
    fn what_is_looked_for_at_the_ends_is_a_pattern_of_its_own() {
        assert_eq!(
            patterns("^(?=.*[0-9])[a-z0-9]+$", "^[a-z0-9]*[0-9][a-z]*$"),
            Some(Relation::Equal)
        );
        assert_eq!(patterns("^[a-z]+$", "^(?!ab)[a-z]+$"), Some(Relation::Narrower("ab".into())));
        assert_eq!(patterns("^[a-z]+(?<!s)$", "^[a-z]+$"), Some(Relation::Wider("s".into())));
        assert_eq!(
            patterns("^(?=.*a)(?=.*b)[a-c]+$", "^(?=.*a)(?=.*c)[a-c]+$"),
            Some(Relation::Crossing { lost: "ab".into(), gained: "ac".into() })
        );
    }

    #[test]
    fn bounds_that_are_too_far_to_count_are_not_decided() {
        let far = |max| limits(0, Some(max), Some("^[a-z]*$"));
        assert_eq!(relation(&far(u64::MAX), &far(u64::MAX - 1)), None);
    }

    /// Patterns of every kind, close enough to each other that their texts overlap.
    const KIN: [&str; 16] = [
        "^[ab]*$",
        "^[ab]+$",
        "^(a|b)(a|b)*$",
        "^[ab]{1,3}$",
        "^a",
        "b$",
        "ab",
        "^(ab)*$",
        "^[^b]*$",
        "^.{2}$",
        "^(?=.*a).*$",
        "^(?!a).*$",
        "^(?!.*bb)[ab]*$",
        "^[ab]*(?<=b)$",
        "^[aé]{0,2}$",
        "^(?:é|[ab]é)*$",
    ];

    /// All texts of at most four of these characters.
    fn short_texts() -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut begin = 0;
        for _ in 0..4 {
            let end = texts.len();
            for at in begin..end {
                let longer =
                    ['a', 'b', 'é', '\n'].map(|character| format!("{}{character}", texts[at]));
                texts.extend(longer);
            }
            begin = end;
        }
        texts
    }

    /// What the runtime says, which knows nothing of automata here.
    fn admitted(pattern: &str, text: &str) -> bool {
        compile(pattern)
            .as_runtime(|pattern| pattern.is_some_and(|pattern| pattern.check(text).is_ok()))
    }

    #[test]
    fn the_runtime_confirms_every_relation() {
        let texts = short_texts();
        let admits = |pattern| texts.iter().map(|text| admitted(pattern, text)).collect::<Vec<_>>();
        let verdicts = KIN.map(admits);
        for (base, older) in KIN.iter().zip(&verdicts) {
            for (head, newer) in KIN.iter().zip(&verdicts) {
                let relation = patterns(base, head).expect("all of these can be compared");
                let (lost, gained) = match &relation {
                    Relation::Equal => (None, None),
                    Relation::Narrower(lost) => (Some(lost), None),
                    Relation::Wider(gained) => (None, Some(gained)),
                    Relation::Crossing { lost, gained } => (Some(lost), Some(gained)),
                };
                confirm((base, head), lost, older.iter().zip(newer).any(|(a, b)| *a && !b));
                confirm((head, base), gained, newer.iter().zip(older).any(|(a, b)| *a && !b));
            }
        }
    }

    /// The witness belongs to one pattern only; without one, no short text does.
    fn confirm((of, not): (&str, &str), witness: Option<&String>, is_seen: bool) {
        match witness {
            Some(text) => {
                assert!(admitted(of, text) && !admitted(not, text), "{of} {not} {text:?}")
            }
            None => assert!(!is_seen, "{of} {not}"),
        }
    }
}
