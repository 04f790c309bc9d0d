//! Small changes to a document, line by line, as slips of the keyboard and of tools make them.

mod damage;
mod wording;

use super::chance::Chance;

/// The document after one to four changes, all of one kind.
pub fn mutate(document: &str, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
    let is_gentle = chance.below(2) == 0;
    for _ in 0..=chance.below(4) {
        if is_gentle {
            wording::reword(&mut lines, chance);
        } else {
            damage::damage(&mut lines, chance);
        }
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "openapi: 3.0.3\ninfo:\n  title: An API\n  version: '1'\npaths: {}\n";

    #[test]
    fn a_seed_gives_the_same_damage() {
        assert_eq!(mutate(DOCUMENT, &mut Chance::new(1)), mutate(DOCUMENT, &mut Chance::new(1)));
    }

    #[test]
    fn most_seeds_change_the_document() {
        let changed = (0..100).filter(|seed| mutate(DOCUMENT, &mut Chance::new(*seed)) != DOCUMENT);
        assert!(changed.count() > 70);
    }

    #[test]
    fn an_empty_document_is_no_trouble() {
        for seed in 0..100 {
            mutate("", &mut Chance::new(seed));
        }
    }
}
