//! The tests of JSON Schema about patterns, at the level of the pattern: `../shared` holds the suites.

use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright::SourceSet;
use specwright::pattern;
use specwright::report::Report;
use specwright::source::{self, Node};

/// The files of each suite, with the number of texts that they judge by a pattern.
const FILES: [(&str, usize); 6] = [
    ("jsts/pattern.json", 3),
    ("jsts/optional/ecmascript-regex.json", 57),
    ("jsts/optional/non-bmp-regex.json", 7),
    ("jsts-2020-12/pattern.json", 6),
    ("jsts-2020-12/optional/ecmascript-regex.json", 74),
    ("jsts-2020-12/optional/non-bmp-regex.json", 7),
];

#[test]
fn patterns_pass_the_tests_of_json_schema() {
    let Some(shared) = shared() else { return };
    for (file, judged) in FILES {
        let sources = SourceSet::new(file, fs::read(shared.join(file)).unwrap());
        let tree = source::load(&sources, &mut Report::default()).unwrap();
        let counts = tree.root().items().map(|group| check(file, group));
        assert_eq!(counts.sum::<usize>(), judged, "{file}");
    }
}

/// The folder of the suites. Without it nothing is tested, which is said aloud and is a failure on a server.
fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if shared.join("jsts").is_dir() {
        return Some(shared);
    }
    assert!(env::var("CI").as_deref() != Ok("true"), "../shared is not there");
    eprintln!("SKIPPED: ../shared is not there");
    None
}

/// Judges the texts of a group, and counts them.
fn check(file: &str, group: Node<'_>) -> usize {
    let schema = group.get("schema").or_else(|| group.at("/schemas/Root"));
    let (schema, tests) = schema.zip(group.get("tests")).expect("a group has a schema and tests");
    let judged = tests.items().filter(|test| {
        let valid = test.get("valid").and_then(Node::as_bool);
        let seen = test.get("data").and_then(|data| verdict(schema, data));
        assert!(seen.is_none() || seen == valid, "{file}: {:?}", test.get("description"));
        seen.is_some()
    });
    judged.count()
}

/// What the patterns of a schema say of a value; nothing where they say nothing.
fn verdict(schema: Node<'_>, data: Node<'_>) -> Option<bool> {
    if let Some(pattern) = schema.get("pattern").and_then(Node::as_str) {
        return data.as_str().map(|text| is_match(pattern, text));
    }
    let closed = schema.get("additionalProperties").and_then(Node::as_bool) == Some(false);
    let patterns = schema.get("patternProperties").filter(|_| closed)?;
    let is_known = |key: &str| patterns.entries().any(|pattern| is_match(pattern.key, key));
    let mut names = data.entries().map(|entry| is_known(entry.key)).peekable();
    names.peek()?;
    Some(names.all(|known| known))
}

fn is_match(source: &str, text: &str) -> bool {
    pattern::compile(source)
        .as_runtime(|pattern| pattern.unwrap_or_else(|| panic!("{source}")).check(text).is_ok())
}
