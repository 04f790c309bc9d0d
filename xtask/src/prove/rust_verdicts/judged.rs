//! A pair of documents and what the review says of it.

use std::collections::BTreeSet;

/// A pair that was judged, and waits for the compiler.
pub struct Judged {
    /// Where the pair comes from.
    pub name: String,
    /// The name of the package that was written against the older crate and stands beside the newer one.
    pub package: String,
    /// Whether importers break.
    pub api: bool,
    /// Whether implementors break.
    pub server: bool,
    /// The ids of the changes that say so.
    pub reasons: Vec<String>,
}

impl Judged {
    /// Whether the compiler says the same.
    pub fn agrees(&self, broken: &BTreeSet<String>) -> bool {
        self.api == self.is_broken("importer", broken)
            && self.server == self.is_broken("implementor", broken)
    }

    fn is_broken(&self, program: &str, broken: &BTreeSet<String>) -> bool {
        broken.contains(&format!("{}/{program}", self.package))
    }

    /// The verdict beside what the compiler says.
    pub fn shown(&self, broken: &BTreeSet<String>) -> String {
        let word = |breaks| if breaks { "breaks" } else { "compiles" };
        let [importer, implementor] =
            ["importer", "implementor"].map(|program| word(self.is_broken(program, broken)));
        format!(
            "{} ({}): importer {importer}, said {}; implementor {implementor}, said {}; by {}",
            self.name,
            self.package,
            word(self.api),
            word(self.server),
            self.reasons.join(", ")
        )
    }
}
