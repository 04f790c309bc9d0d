//! Planted violations: k of them are k entries, wherever they stand, and none is told without being planted.
//!
//! `data/planted` has a document, a request without fault and a table of violations.

mod chance;
mod scratch;

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use chance::Chance;
use scratch::Scratch;
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("data/planted/openapi.yaml");
const REQUEST: &str = include_str!("data/planted/request.json");
const TABLE: &str = include_str!("data/planted/violations.tsv");
const RUNNER: &str = include_str!("data/planted/runner.rs");
const MANIFEST: &str = r#"[package]
name = "runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false }
http = "1"
planted = { path = "../planted", features = ["server"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

/// The most violations that are planted at once.
const MOST: usize = 20;

/// How often each number of violations is planted.
const TIMES: usize = 25;

/// How many requests are damaged without a plan.
const DAMAGED: usize = 1_000;

/// Values that are put anywhere.
const ANYTHING: [&str; 10] = [
    "null",
    "true",
    "0",
    "-1.5e300",
    "\"\"",
    "\"card\"",
    "[]",
    "[null]",
    "{}",
    "{\"kind\":\"card\"}",
];

#[test]
fn planted_violations_are_told_one_for_one() {
    let rows = rows();
    let single: Vec<Vec<&Violation>> = rows.iter().map(|row| vec![row]).collect();
    let several = (0..TIMES * (MOST + 1)).map(|round| chosen(&rows, round));
    let plans: Vec<Vec<&Violation>> = single.into_iter().chain(several).collect();
    let requests: Vec<Value> = plans.iter().map(|plan| written(&with(plan))).collect();
    let mut differing = Vec::new();
    for (plan, answer) in plans.iter().zip(answers(&requests)) {
        let all = sorted(plan.iter().flat_map(|row| row.entries()));
        let of_body =
            sorted(plan.iter().filter(|row| row.place == "body").flat_map(|row| row.entries()));
        let (seen, decoded) = (sorted(texts(&answer["seen"])), sorted(texts(&answer["decoded"])));
        if (&seen, &decoded) != (&all, &of_body) || (answer["status"] == 204) != plan.is_empty() {
            differing.push(format!("planted {all:?}, answered {answer}"));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn a_refusal_always_tells_why() {
    let requests: Vec<Value> = (0..DAMAGED).map(damaged).collect();
    let mut refused = 0;
    for (request, answer) in requests.iter().zip(answers(&requests)) {
        let seen: Vec<String> = texts(&answer["seen"]).collect();
        assert_eq!(answer["status"] == 204, seen.is_empty(), "{request} {answer}");
        assert!(seen.iter().all(|entry| !entry.ends_with("unexplained")), "{request} {answer}");
        refused += usize::from(!seen.is_empty());
    }
    assert!((DAMAGED / 2..DAMAGED).contains(&refused), "{refused} of {DAMAGED} are refused");
}

/// One line of the table.
struct Violation {
    place: &'static str,
    /// The parameter, or the pointer in the body, that is changed.
    target: &'static str,
    /// The new value; `-` takes the old one away.
    value: &'static str,
    pointer: &'static str,
    /// The keywords that the new value breaks, with spaces between them.
    keywords: &'static str,
}

impl Violation {
    /// What tells of it: an entry for each keyword.
    fn entries(&self) -> Vec<String> {
        let keywords = self.keywords.split(' ');
        keywords.map(|keyword| format!("{} {} {keyword}", self.place, self.pointer)).collect()
    }

    /// Whether one of the two changes what the other one does.
    fn touches(&self, other: &Self) -> bool {
        let (ours, theirs) = (format!("{}/", self.target), format!("{}/", other.target));
        self.place == other.place && (ours.starts_with(&theirs) || theirs.starts_with(&ours))
    }
}

fn rows() -> Vec<Violation> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    cells
        .map(|cells| match cells.as_slice() {
            &[place, target, value, pointer, keywords] => {
                Violation { place, target, value, pointer, keywords }
            }
            _ => panic!("five cells: {cells:?}"),
        })
        .collect()
}

/// As many violations as a round asks for, none of which touches another.
fn chosen(rows: &[Violation], round: usize) -> Vec<&Violation> {
    let mut chance = Chance::new(round);
    let mut plan: Vec<&Violation> = Vec::new();
    let mut missing = round % (MOST + 1);
    while missing > 0 {
        let row = &rows[chance.below(rows.len())];
        let entries = row.entries().len();
        if entries <= missing && !plan.iter().any(|other| other.touches(row)) {
            plan.push(row);
            missing -= entries;
        }
    }
    plan
}

/// The request with violations.
fn with(plan: &[&Violation]) -> Value {
    let mut request: Value = serde_json::from_str(REQUEST).expect("the request is JSON");
    for row in plan {
        if row.place == "body" {
            let value = (row.value != "-").then(|| serde_json::from_str(row.value).expect("JSON"));
            change(&mut request["body"], row.target, value);
        } else {
            let value = (row.value != "-").then(|| json!(row.value));
            change(&mut request[row.place], &format!("/{}", row.target), value);
        }
    }
    request
}

/// Puts a value where a pointer leads, or takes away what is there.
fn change(root: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer below the root");
    let name = name.replace("~1", "/").replace("~0", "~");
    match (root.pointer_mut(parent).expect("the parent is there"), value) {
        (Value::Object(members), Some(value)) => drop(members.insert(name, value)),
        (Value::Object(members), None) => drop(members.remove(&name)),
        (Value::Array(items), Some(value)) if name == "-" => items.push(value),
        (Value::Array(items), Some(value)) => {
            items[name.parse::<usize>().expect("an index")] = value;
        }
        (other, _) => panic!("{other} has no members"),
    }
}

/// A request as the runner reads it.
fn written(request: &Value) -> Value {
    let pairs = |place: &str, between: &str| {
        let members = request[place].as_object().expect("parameters");
        let pairs = members.iter().map(|(name, value)| format!("{name}={}", text(value)));
        pairs.collect::<Vec<_>>().join(between)
    };
    let (shop, floor) = (text(&request["path"]["shop"]), text(&request["path"]["floor"]));
    let target = format!("/shops/{shop}/floors/{floor}/orders?{}", pairs("query", "&"));
    let named = request["header"].as_object().expect("headers").iter();
    let mut headers: Vec<Value> = named.map(|(name, value)| json!([name, text(value)])).collect();
    headers.push(json!(["cookie", pairs("cookie", "; ")]));
    json!({ "target": target, "headers": headers, "body": request["body"].to_string() })
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// A request in which anything stands anywhere, or whose body has bytes that do not belong there.
fn damaged(round: usize) -> Value {
    let mut chance = Chance::new(round);
    let mut request = with(&[]);
    for _ in 0..chance.below(4) {
        let mut pointers = Vec::new();
        add_pointers(&request["body"], "", &mut pointers);
        let value = ANYTHING[chance.below(ANYTHING.len())];
        let value = serde_json::from_str(value).expect("JSON");
        change(&mut request["body"], &pointers[chance.below(pointers.len())], Some(value));
    }
    let mut request = written(&request);
    if chance.below(4) == 0 {
        let mut body = text(&request["body"]).to_owned();
        let place = chance.below(body.len());
        body.replace_range(place..=place, ["", "}", "\"", ",", "0", "\\"][chance.below(6)]);
        request["body"] = json!(body);
    }
    request
}

/// Where values stand below a value.
fn add_pointers(value: &Value, at: &str, pointers: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            let escaped = |name: &String| name.replace('~', "~0").replace('/', "~1");
            members.iter().map(|(name, value)| (escaped(name), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (name, value) in below {
        let pointer = format!("{at}/{name}");
        add_pointers(value, &pointer, pointers);
        pointers.push(pointer);
    }
}

/// What the runner says to each request.
fn answers(requests: &[Value]) -> Vec<Value> {
    let input: String = requests.iter().map(|request| format!("{request}\n")).collect();
    let mut runner = runner().spawn().expect("the runner can be started");
    let mut stdin = runner.stdin.take().expect("its input is ours");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = runner.wait_with_output().expect("the runner ends");
    writer.join().expect("nobody panics").expect("the runner reads all");
    let said = String::from_utf8(output.stdout).expect("text");
    let answers: Vec<Value> =
        said.lines().map(|line| serde_json::from_str(line).expect("an answer")).collect();
    assert_eq!(answers.len(), requests.len());
    answers
}

/// The program, compiled if it is not yet.
fn runner() -> Command {
    static SCRATCH: LazyLock<Scratch> = LazyLock::new(|| {
        let scratch = Scratch::new("planted");
        scratch.add_crate("planted", DOCUMENT);
        scratch.write("runner/Cargo.toml", MANIFEST);
        scratch.write("runner/src/main.rs", RUNNER);
        scratch
    });
    let mut run = SCRATCH.cargo("run");
    run.args(["--package", "runner"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    run
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().expect("a list").iter().map(|entry| text(entry).to_owned())
}

fn sorted(entries: impl Iterator<Item = String>) -> Vec<String> {
    let mut entries: Vec<String> = entries.collect();
    entries.sort();
    entries
}
