//! Reports of one rich pair of documents in every format, and of one that tries to break out of each.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the expected files anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use expect_test::expect_file;
use jiff::civil::date;
use serde_json::Value;
use specwright::SourceSet;
use specwright::diff::{
    Acceptance, Accepted, Bump, Change, Compared, Format, Level, MARKER, Promise, Review, Ruling,
    SCHEMA, Settings, Terms, Version, VersionPolicy, review as reviewed,
};
use specwright::model::Api;

#[test]
fn every_format_shows_the_rich_case() {
    let review = rich();
    let check = |format, name: &str| {
        expect_file![folder("diff-formats/rich").join(name)].assert_eq(&review.write(format));
    };
    check(Format::Text, "expected.txt");
    check(Format::Terminal, "expected.terminal.txt");
    check(Format::Markdown, "expected.md");
    check(Format::Annotations, "expected.annotations.txt");
    check(Format::Json, "expected.json");
    check(Format::Html, "expected.html");
}

/// The rules are left out of the expected file: each of them would be there twice.
#[test]
fn sarif_shows_the_rich_case() {
    let mut log: Value = serde_json::from_str(&rich().write(Format::Sarif)).unwrap();
    log["runs"][0]["tool"]["driver"]["rules"] = Value::Null;
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        result["ruleIndex"] = Value::Null;
    }
    expect_file![folder("diff-formats/rich").join("expected.sarif")]
        .assert_eq(&format!("{log:#}\n"));
}

#[test]
fn every_json_report_keeps_to_its_schema() {
    let validator = validator(SCHEMA);
    for review in &*REVIEWS {
        assert_eq!(errors(&validator, &review.write(Format::Json)), [""; 0]);
    }
}

#[test]
fn every_sarif_report_keeps_to_its_schema() {
    let path = folder("sarif").join("sarif-schema-2.1.0.json");
    let mut schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    // Its pattern is none of ECMA-262, so that the validator would refuse the schema; no report has the member.
    for holder in ["run", "toolComponent"] {
        schema["definitions"][holder]["properties"]["language"] = Value::Bool(true);
    }
    let validator = validator(&schema.to_string());
    for review in &*REVIEWS {
        assert_eq!(errors(&validator, &review.write(Format::Sarif)), [""; 0]);
    }
}

#[test]
fn every_sarif_result_points_to_its_rule() {
    for review in &*REVIEWS {
        let log: Value = serde_json::from_str(&review.write(Format::Sarif)).unwrap();
        let rules = &log["runs"][0]["tool"]["driver"]["rules"];
        for result in log["runs"][0]["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
        }
    }
}

#[test]
fn no_two_changes_of_a_case_share_a_fingerprint() {
    for review in &*REVIEWS {
        let mut seen: Vec<&str> =
            review.changes().map(|judged| judged.fingerprint.as_str()).collect();
        let all = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), all, "{}", review.write(Format::Text));
    }
}

/// Only what is compared makes the fingerprint.
#[test]
fn a_fingerprint_outlives_lines_and_sentences() {
    let (base, head) =
        (sources("diff-formats/rich/base.yaml"), sources("diff-formats/rich/head.yaml"));
    let below = |sources: &SourceSet, name: &str| {
        let text = fs::read_to_string(folder("diff-formats/rich").join(name)).unwrap();
        let file = sources.name(specwright::source::FileId::ROOT);
        SourceSet::new(format!("elsewhere/{file}"), format!("# A line more.\n\n{text}"))
    };
    let (lower_base, lower_head) = (below(&base, "base.yaml"), below(&head, "head.yaml"));
    let fingerprints = |mut changes: Vec<Change>| -> Vec<String> {
        for change in &mut changes {
            change.message = String::new();
            change.level = Level::Info;
        }
        changes.iter().map(Change::fingerprint).collect()
    };
    let plain: Vec<String> = changes(&base, &head).iter().map(Change::fingerprint).collect();
    assert_eq!(fingerprints(changes(&lower_base, &lower_head)), plain);
    assert!(plain.iter().all(|digits| digits.len() == 16));
}

/// What a change is about makes its fingerprint: each of these parts makes another one.
#[test]
fn a_fingerprint_tells_changes_apart() {
    let change = rich_changes().remove(0);
    let other = |alter: fn(&mut Change)| {
        let mut other = change.clone();
        alter(&mut other);
        other.fingerprint() != change.fingerprint()
    };
    assert!(other(|change| change.id = "another"));
    assert!(other(|change| change.pointer.push('x')));
    assert!(other(|change| change.before.push('x')));
    assert!(other(|change| change.after.push('x')));
    assert!(!other(|change| change.message.push('x')));
}

#[test]
fn a_deletion_is_pinned_to_what_held_it() {
    let text = rich().write(Format::Annotations);
    let line = |id: &str| {
        let line = text.lines().find(|line| line.contains(id)).unwrap();
        line.split_once("::").unwrap().1.split_once(',').unwrap().1.split_once(',').unwrap().0
    };
    // `paths` stands on line 4, and the properties of `Thing` on line 48 of the newer document.
    assert_eq!(line("op-removed"), "line=4");
    let head = fs::read_to_string(folder("diff-formats/rich").join("head.yaml")).unwrap();
    let properties =
        head.lines().collect::<Vec<_>>().iter().rposition(|line| line.contains("properties:"));
    assert!(text.contains(&format!("line={},", properties.unwrap() + 1)), "{text}");
}

#[test]
fn a_page_is_not_marked_up_by_a_document() {
    let page = markup().write(Format::Html);
    for text in ["<script", "<img", "<b>x", "</pre><", "\u{1b}", "\u{202e}"] {
        assert!(!page.contains(text), "{text}");
    }
    assert_eq!(page.matches("<article").count(), page.matches("</article>").count());
    for text in ["<a ", "<link", "url(", "@import"] {
        assert!(!page.contains(text), "a page asks for nothing beyond itself: {text}");
    }
}

#[test]
fn a_comment_is_not_marked_up_by_a_document() {
    let comment = markup().write(Format::Markdown);
    for text in ["<script", "<img", "<b>", "@everyone", "**bold", "[a](", "www.evil", "\u{1b}"] {
        assert!(!outside_fences(&comment).contains(text), "{text} in\n{comment}");
    }
    let opened = comment.matches("\n<details").count();
    assert_eq!(opened, comment.matches("\n</details>").count());
}

#[test]
fn a_command_is_not_begun_by_a_document() {
    let text = markup().write(Format::Annotations);
    for line in text.lines() {
        let kind = [
            "::error file=head.yaml,line=",
            "::warning file=head.yaml,line=",
            "::notice file=head.yaml,line=",
        ];
        assert!(kind.iter().any(|kind| line.starts_with(kind)), "{line}");
        assert!(!line.contains("%0A::error"), "{line}");
    }
    assert_eq!(text.lines().count(), markup().changes().count());
}

#[test]
fn a_terminal_is_not_spoken_to_by_a_document() {
    let text = markup().write(Format::Text);
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{text:?}");
}

#[test]
fn a_comment_has_room_on_github_and_says_what_is_left_out() {
    let change = rich_changes().remove(0);
    let many = |count: usize| -> Review {
        let change = |number: usize| Change {
            pointer: format!("/{number}"),
            generated: vec!["- a line of code".repeat(20); 100],
            before: "x".repeat(10_000),
            ..change.clone()
        };
        let changes = (0..count).map(change).collect();
        let sources = || sources("diff-formats/rich/head.yaml");
        Review { documents: vec![Compared::new(changes, sources(), sources())], notes: Vec::new() }
    };
    let comment = many(500).write(Format::Markdown);
    assert!(comment.len() <= 65_536, "{}", comment.len());
    assert!(comment.starts_with(MARKER));
    let shown = comment.matches("<details open>").count();
    let left =
        format!("{} changes are not shown here, {} of them breaking", 500 - shown, 500 - shown);
    assert!(shown > 3 && comment.contains(&left), "{comment}");
    assert!(!many(2).write(Format::Markdown).contains("not shown here"));
}

#[test]
fn a_version_that_is_too_low_does_not_pass() {
    let ruling = |version_now: &str, bump: Bump| {
        let change =
            Change { level: Level::Info, promises: Vec::new(), bump, ..rich_changes().remove(0) };
        let sources = || sources("diff-formats/rich/head.yaml");
        let compared = Compared::new(vec![change], sources(), sources());
        let compared = compared.released(version("0.1.0"), version(version_now));
        Review { documents: vec![compared], notes: Vec::new() }.ruling()
    };
    assert_eq!(ruling("0.1.9", Bump::Major), Ruling::Fails);
    assert_eq!(ruling("0.2.0", Bump::Major), Ruling::Passes);
    assert_eq!(ruling("0.1.0", Bump::Minor), Ruling::Fails);
    assert_eq!(ruling("0.1.1", Bump::Minor), Ruling::Passes);
    assert_eq!(ruling("0.1.0", Bump::Patch), Ruling::Passes);
}

/// The comment without the lines that stand between fences, where nothing is markup.
fn outside_fences(comment: &str) -> String {
    let mut fence: Option<String> = None;
    let mut kept = String::new();
    for line in comment.lines() {
        let marks: String = line.chars().take_while(|character| *character == '`').collect();
        match &fence {
            None if marks.len() >= 3 => fence = Some(marks),
            None => kept += line,
            Some(open) if line == open => fence = None,
            Some(_) => {}
        }
    }
    assert_eq!(fence, None, "every fence is closed");
    kept
}

fn validator(schema: &str) -> jsonschema::Validator {
    let schema = serde_json::from_str(schema).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("a schema is sound")
}

fn errors(validator: &jsonschema::Validator, text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).expect("a report is JSON");
    let error =
        |error: jsonschema::ValidationError<'_>| format!("{error} at {}", error.instance_path());
    validator.iter_errors(&value).map(error).collect()
}

/// The rich case with all that can stand beside a change: a version, an accepted change, one that is unknown.
fn rich() -> Review {
    let changes = rich_changes();
    let acceptance = Acceptance {
        reason: "nobody calls it".to_owned(),
        expires: Some("2027-01-31".parse().expect("a day")),
    };
    let removed =
        changes.iter().find(|change| change.id == "op-removed").expect("an operation is gone");
    let none = Accepted::default();
    let entry = none.entry(&removed.fingerprint(), &acceptance).expect("a fingerprint");
    let unknown = none.entry("0123456789abcdef", &acceptance).expect("a fingerprint");
    let accepted =
        Accepted::parse("accepted.toml", &format!("{entry}\n{unknown}")).expect("what was written");
    let [base, head] =
        ["base", "head"].map(|side| sources(&format!("diff-formats/rich/{side}.yaml")));
    let compared = Compared::new(changes, base, head)
        .titled("things")
        .released(version("0.1.0"), version("0.1.1"));
    let today = "2027-01-01".parse().expect("a day");
    Review::new(vec![compared], &Terms { promises: vec![Promise::Wire], accepted, today })
}

fn version(text: &str) -> Version {
    text.parse().expect("three numbers")
}

fn rich_changes() -> Vec<Change> {
    let [base, head] =
        ["base", "head"].map(|side| sources(&format!("diff-formats/rich/{side}.yaml")));
    changes(&base, &head)
}

fn markup() -> Review {
    review("diff-formats/markup")
}

/// Every case of `data/diff` and `data/review`, and those of this file.
static REVIEWS: LazyLock<Vec<Review>> = LazyLock::new(reviews);

fn reviews() -> Vec<Review> {
    let cases = ["diff", "review"].into_iter().flat_map(cases);
    cases.map(|name| review(&name)).chain([rich(), markup()]).collect()
}

fn cases(kind: &str) -> Vec<String> {
    let entries = fs::read_dir(folder(kind)).expect("the folder of the cases");
    let name = |entry: std::io::Result<fs::DirEntry>| {
        entry.expect("a case").file_name().into_string().expect("a name in UTF-8")
    };
    entries.map(|entry| format!("{kind}/{}", name(entry))).collect()
}

fn review(folder: &str) -> Review {
    let [base, head] = ["base", "head"].map(|side| sources(&format!("{folder}/{side}.yaml")));
    let compared = Compared::new(changes(&base, &head), base, head);
    Review { documents: vec![compared], notes: Vec::new() }
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn sources(path: &str) -> SourceSet {
    let name = path.rsplit('/').next().unwrap_or_default();
    SourceSet::new(name, fs::read(folder(path)).expect("both documents of a case"))
}

fn changes(base: &SourceSet, head: &SourceSet) -> Vec<Change> {
    let settings = Settings { today: Some(date(2026, 1, 31)), versions: VersionPolicy::Free };
    reviewed(&model(base), &model(head), "things", &settings)
}

fn model(sources: &SourceSet) -> Api {
    let (api, report) = specwright::model_of(sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(sources)))
}
