//! Names that items of a file get beside those that are taken.

use foldhash::{HashMap, HashSet};

/// The names of one file; each is given out once.
pub(super) struct FreeNames {
    taken: HashSet<String>,
    /// The number that the next item of a name gets, where it is not the first.
    next: HashMap<String, usize>,
}

impl FreeNames {
    /// The names beside these.
    pub(super) fn beside(taken: HashSet<String>) -> Self {
        Self { taken, next: HashMap::default() }
    }

    /// A name that is not taken yet, which is then taken: this one, or with a number from 2 on behind a joint.
    pub(super) fn next(&mut self, name: &str, joint: &str) -> String {
        if self.taken.insert(name.to_owned()) {
            return name.to_owned();
        }
        let number = self.next.entry(name.to_owned()).or_insert(2);
        loop {
            let numbered = format!("{name}{joint}{number}");
            *number += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FreeNames;

    #[test]
    fn a_name_that_is_taken_gets_the_first_number_that_is_free() {
        let mut names = FreeNames::beside(["A", "AOf3"].map(str::to_owned).into_iter().collect());
        let given = ["A", "A", "B", "B", "A"].map(|name| names.next(name, "Of"));
        assert_eq!(given, ["AOf2", "AOf4", "B", "BOf2", "AOf5"]);
    }
}
