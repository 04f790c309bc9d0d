//! An example for each rule: the cases that hold the rules in tests are the ones that teach them.

use include_dir::{Dir, include_dir};
use jiff::civil::date;
use specwright::SourceSet;
use specwright::diff::{Change, Compared, Format, Review, Settings, VersionPolicy, review};
use specwright::model_of;

/// Cases of what is on the wire.
static WIRE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/data/diff");

/// Cases of what is seen in the generated code alone.
static CODE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/data/review");

/// A case: two documents and what changed between them.
struct Case {
    base: SourceSet,
    head: SourceSet,
    changes: Vec<Change>,
}

/// A change that the rule judges, as a report for people shows it, from the smallest case that has one.
pub(super) fn of(id: &str) -> Option<String> {
    cases().find(|case| case.changes.iter().any(|change| change.id == id))?.show(id)
}

/// Every case, the smallest first; each is read when it is asked for.
fn cases() -> impl Iterator<Item = Case> {
    let mut folders: Vec<_> = WIRE.dirs().chain(CODE.dirs()).collect();
    let size =
        |folder: &&Dir<'_>| -> usize { folder.files().map(|file| file.contents().len()).sum() };
    folders.sort_by_key(size);
    folders.into_iter().filter_map(Case::read)
}

impl Case {
    /// A case, read as the tests read it.
    fn read(folder: &Dir<'_>) -> Option<Self> {
        let sources = |name: &str| {
            let file = folder.get_file(folder.path().join(name))?;
            Some(SourceSet::new(name, file.contents()))
        };
        let (base, head) = (sources("base.yaml")?, sources("head.yaml")?);
        let judges_versions = folder.get_file(folder.path().join("settings.txt")).is_some();
        let versions = if judges_versions { VersionPolicy::Semantic } else { VersionPolicy::Free };
        let settings = Settings { today: Some(date(2026, 1, 31)), versions };
        let changes = review(&model_of(&base).0?, &model_of(&head).0?, "api", &settings);
        Some(Self { base, head, changes })
    }

    fn show(mut self, id: &str) -> Option<String> {
        self.changes.retain(|change| change.id == id);
        self.changes.truncate(1);
        let compared = Compared::new(self.changes, self.base, self.head);
        let review = Review { documents: vec![compared], notes: Vec::new() };
        let text = review.write(Format::Text);
        // The verdict on the example stands before the first empty line.
        Some(text.split_once("\n\n")?.1.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use specwright::diff::rules;
    use std::collections::BTreeSet;

    #[test]
    fn every_rule_has_an_example() {
        let shown: BTreeSet<&str> =
            cases().flat_map(|case| case.changes).map(|change| change.id).collect();
        let missing: Vec<_> =
            rules().map(|rule| rule.id).filter(|id| !shown.contains(id)).collect();
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn an_example_shows_one_change_with_its_lines() {
        let text = of("max-length-lowered").unwrap();
        assert!(text.starts_with("breaking[max-length-lowered]: "), "{text}");
        assert_eq!(text.matches("[max-length-lowered]").count(), 1);
        assert!(text.contains("- base.yaml:") && text.contains("+ head.yaml:"), "{text}");
    }
}
