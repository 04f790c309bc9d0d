//! Every folder of `data/lower` is a test: what schemas become, and which values their types take.
//!
//! `expected.rs` is the file of types. `values.txt` has a value a line, `+` before those that the schemas admit and `-` before
//! the others: these are typed by hand. What follows a `#` is what the types say. `UPDATE_EXPECT=1 cargo test` writes the
//! code and these reasons anew, and never a verdict.

mod scratch;
mod values;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::LazyLock;

use expect_test::expect_file;
use http::{HeaderMap, Request};
use scratch::Scratch;
use specwright::interpret::{self, Interpreter, Reply};
use specwright::model::Api;
use specwright::{Modules, ServerOptions, SourceSet, model_of};
use specwright_runtime::violation::Violations;
use values::Line;

#[test]
fn schemas_become_these_types() {
    for folder in folders() {
        let files = scratch::files(
            "case",
            &document(&folder),
            ServerOptions::default(),
            Modules::default(),
        );
        let types = files.into_iter().find(|file| file.path == "src/types.rs");
        let types = types.expect("every crate has types").text;
        expect_file![folder.join("expected.rs")].assert_eq(&types);
    }
}

#[test]
fn the_model_takes_the_values_that_the_schemas_admit() {
    let mut wrong = Vec::new();
    for folder in folders() {
        let lines = values::lines(&folder);
        let model = model(&with_operations(&document(&folder), &lines));
        let interpreter = Interpreter::new(&model);
        let judged = lines.iter().enumerate().map(|(place, line)| judge(&interpreter, place, line));
        wrong.extend(values::check(&folder, &lines, &judged.collect::<Vec<_>>()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_generated_code_takes_the_values_that_the_schemas_admit_and_takes_them_again() {
    let mut answers = answers().into_iter();
    let mut wrong = Vec::new();
    for (folder, lines) in &PROGRAM.cases {
        let said = lines.iter().zip(answers.by_ref());
        let reasons: Vec<String> = said.map(|(line, reason)| line.said_first(reason)).collect();
        wrong.extend(values::check(folder, lines, &reasons));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_generated_code_compiles_without_a_warning() {
    let mut check = PROGRAM.scratch.cargo("check");
    let answer = check.args(["--package", "runner", "--message-format=short"]).output();
    let said = answer.expect("cargo can be started").stderr;
    assert_eq!(String::from_utf8_lossy(&said), "");
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lower");
    let entries = fs::read_dir(root).expect("the folder of the cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    folders.sort();
    folders
}

fn document(folder: &Path) -> String {
    fs::read_to_string(folder.join("openapi.yaml")).expect("a case has a document")
}

fn model(document: &str) -> Api {
    let sources = SourceSet::new("openapi.yaml", document);
    let (model, report) = model_of(&sources);
    model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

/// The name of a type's component: that of a type for requests alone ends in `Request`.
fn component(name: &str) -> &str {
    name.strip_suffix("Request").unwrap_or(name)
}

/// The document with an operation for each value, which takes the value's component and replies with it.
fn with_operations(document: &str, lines: &[Line]) -> String {
    let mut paths = String::from("\npaths:\n");
    for (place, line) in lines.iter().enumerate() {
        let name = component(&line.name);
        let content = format!(
            "content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}"
        );
        paths.push_str(&format!(
            "  /values/{place}:\n    post:\n      operationId: value{place}\n      requestBody: {{ required: true, {content} }}\n      responses: {{ '200': {{ description: Taken., {content} }} }}\n"
        ));
    }
    let former = if document.contains("\npaths: {}\n") { "\npaths: {}\n" } else { "\npaths:\n" };
    document.replacen(former, &paths, 1)
}

/// What is wrong with a value: as a request where its type is one for requests alone, else as a reply.
fn judge(interpreter: &Interpreter<'_>, place: usize, line: &Line) -> String {
    let body = line.json.as_bytes();
    if component(&line.name) != line.name {
        let request = Request::post(format!("/values/{place}"))
            .header("content-type", "application/json")
            .body(())
            .expect("the request is a good one");
        let (head, ()) = request.into_parts();
        let judged = interpreter.request(interpret::Request { head: &head, body }, |_| Ok(()));
        return judged.err().map(|refused| reason(&refused.violations)).unwrap_or_default();
    }
    let operation = interpreter.operation(&format!("value{place}")).expect("one for each value");
    let reply = Reply { status: 200, headers: &HeaderMap::new(), body };
    reason(&interpreter.strict_reply(operation, reply).expect("the status is documented"))
}

fn reason(violations: &Violations) -> String {
    violations.to_string().replace('\n', "; ")
}

/// What the compiled types say to the values of all cases.
fn answers() -> Vec<String> {
    let mut run = PROGRAM.scratch.cargo("run");
    run.args(["--package", "runner"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut runner = run.spawn().expect("cargo can be started");
    let mut stdin = runner.stdin.take().expect("its input is ours");
    stdin.write_all(PROGRAM.input.as_bytes()).expect("the runner reads all");
    drop(stdin);
    let output = runner.wait_with_output().expect("the runner ends");
    String::from_utf8(output.stdout).expect("text").lines().map(str::to_owned).collect()
}

/// A crate for each case, and the program that uses them all.
struct Program {
    scratch: Scratch,
    /// The values of each case.
    cases: Vec<(PathBuf, Vec<Line>)>,
    /// What the program reads: all values, a line each.
    input: String,
}

static PROGRAM: LazyLock<Program> = LazyLock::new(program);

fn program() -> Program {
    let scratch = Scratch::new("lower");
    let cases = folders().into_iter().map(|folder| (folder.clone(), values::lines(&folder)));
    let cases: Vec<(PathBuf, Vec<Line>)> = cases.collect();
    let (mut dependencies, mut types, mut input) = (String::new(), String::new(), String::new());
    for (folder, lines) in &cases {
        let name = folder.file_name().expect("a case has a name").to_string_lossy();
        let (document, case) = (document(folder), format!("case-{name}"));
        scratch.add_crate(&case, &document);
        dependencies.push_str(&format!("{case} = {{ path = \"../{case}\" }}\n"));
        let (model, module) = (model(&document), case.replace('-', "_"));
        for line in lines {
            let ty = type_name(&model, &line.name);
            types.push_str(&format!("    judge::<{module}::types::{ty}>,\n"));
            input.push_str(&format!("{}\n", line.json));
        }
    }
    scratch.write("runner/Cargo.toml", &format!("{MANIFEST}{dependencies}"));
    scratch.write("runner/src/main.rs", &RUNNER.replace("    // The types.\n", &types));
    Program { scratch, cases, input }
}

/// The name of a type in Rust, by the name of its component or by its own.
fn type_name<'a>(model: &'a Api, name: &str) -> &'a str {
    let pointer = format!("/components/schemas/{name}");
    let own = model.types.iter().find(|def| def.name == name);
    let of_component = || model.types.iter().find(|def| def.origin.pointer == pointer);
    &own.or_else(of_component).unwrap_or_else(|| panic!("no type is made of {name}")).name
}

const MANIFEST: &str = r#"[package]
name = "runner"
version = "0.1.0"
edition = "2024"

[dependencies]
"#;

/// The program: it waits for all lines first, so that nobody waits for a full pipe.
const RUNNER: &str = r#"//! Judges each line of its input by the type of the same place.

use case_lists::runtime::decode::Decode;
use case_lists::runtime::encode::Encode;
use case_lists::runtime::violation::Violations;

type Judge = fn(&str) -> String;

const TYPES: &[Judge] = &[
    // The types.
];

/// What is wrong with a document; or with what is written of it.
fn judge<T: Decode + Encode>(json: &str) -> String {
    match T::decode(json.as_bytes()) {
        Err(broken) => reason(&broken),
        Ok(value) => T::decode(&value.encode())
            .map_or_else(|broken| format!("once written again: {}", reason(&broken)), |_| String::new()),
    }
}

fn reason(broken: &Violations) -> String {
    broken.to_string().replace('\n', "; ")
}

fn main() {
    let lines: Vec<String> = std::io::stdin().lines().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.len(), TYPES.len());
    for (line, judge) in lines.iter().zip(TYPES) {
        println!("{}", judge(line));
    }
}
"#;
