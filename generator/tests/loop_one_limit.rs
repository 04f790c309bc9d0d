//! A limit stands in one place: changing it changes one line of the document and two of the crate.

mod apig;

/// The one line of the document that says how long a name may be.
const LIMIT: &str = "      maxLength: 64\n";

#[test]
fn the_limit_of_a_name_stands_in_one_line_of_the_document() {
    assert_eq!(apig::document().matches(LIMIT).count(), 1);
}

#[test]
fn changing_64_to_128_changes_two_lines_of_the_crate() {
    let document = apig::document();
    let before = apig::make(&document);
    let after = apig::make(&document.replace(LIMIT, "      maxLength: 128\n"));

    assert!(before.keys().eq(after.keys()), "the same files are made");
    let changed: Vec<String> =
        before.iter().flat_map(|(path, text)| changed_lines(path, text, &after[path])).collect();
    let files: Vec<&str> = changed.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(files, ["src/types.rs", "src/types.rs"], "{changed:#?}");
    assert!(changed.iter().all(|line| line.contains("128")), "{changed:#?}");
}

/// The lines that read differently, as they read afterwards.
fn changed_lines(path: &str, before: &str, after: &str) -> Vec<String> {
    assert_eq!(before.lines().count(), after.lines().count(), "no line of {path} comes or goes");
    let pairs = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    pairs.map(|(_, after)| format!("{path}: {after}")).collect()
}
