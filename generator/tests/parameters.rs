//! Every folder of `data/parameters` is a test: what the client sends, what the server reads, and what comes back.
//!
//! `calls.txt` has a call a line. `createThing {"id": 5}` is one of the generated client with these parameters; `GET
//! /things?a=1 | X-A: b` is a request as any client may send it. The server answers with the parameters that it read.
//! `expected.txt` tells what came of each; `UPDATE_EXPECT=1 cargo test` writes it anew. A call of the client comes back as
//! it was, or is not sent at all.

mod chance;
mod drawer;
mod scratch;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::LazyLock;

use drawer::Drawer;
use expect_test::expect_file;
use scratch::Scratch;
use specwright::interpret::{self, Interpreter};
use specwright::model::{Api, Operation, Param, Plain, TypeRef};
use specwright::{SourceSet, model_of};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

const MANIFEST: &str = r#"[package]
name = "runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false }
bytes = "1"
http = "1"
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

const RUNNER: &str = include_str!("data/parameters/runner.rs");

/// Values for each operation; `PROVE_PARAMETERS=10000` asks for more.
const VALUES: usize = 40;

#[test]
fn calls_come_to_this() {
    for case in &PROGRAM.cases {
        let calls = fs::read_to_string(case.folder.join("calls.txt")).expect("a case has calls");
        let calls: Vec<&str> = calls.lines().filter(|line| !line.is_empty()).collect();
        let lines = calls.iter().map(|call| format!("{}\t{call}", case.name));
        let answers = PROGRAM.answers(lines);
        let told =
            calls.iter().zip(&answers).map(|(call, answer)| format!("{call}\n    {answer}\n"));
        expect_file![case.folder.join("expected.txt")].assert_eq(&told.collect::<String>());
        for (call, answer) in calls.iter().zip(&answers) {
            let of_client = call.split_once(" {").filter(|(id, _)| !id.contains(' '));
            if let Some((_, json)) = of_client {
                check(call, &format!("{{{json}"), answer);
            }
        }
    }
}

#[test]
fn the_model_judges_requests_as_the_server_does() {
    for case in &PROGRAM.cases {
        let told = fs::read_to_string(case.folder.join("expected.txt")).expect("what is expected");
        let interpreter = Interpreter::new(&case.model);
        let lines: Vec<&str> = told.lines().collect();
        for pair in lines.chunks(2) {
            if pair[0].starts_with(|first: char| first.is_ascii_uppercase()) {
                let answer = pair[1].trim().split(" | ").next().unwrap_or_default();
                assert_eq!(judged(&interpreter, pair[0]), answer, "{}", pair[0]);
            }
        }
    }
}

/// What the model says to a request, in the words of the program.
fn judged(interpreter: &Interpreter<'_>, call: &str) -> String {
    let mut parts = call.split(" | ");
    let (method, target) = parts.next().and_then(|line| line.split_once(' ')).expect("a line");
    let mut request = http::Request::builder().method(method).uri(target);
    for header in parts {
        let (name, value) = header.split_once(": ").expect("a name and a value");
        request = request.header(name, value);
    }
    let (head, ()) = request.body(()).expect("a good request").into_parts();
    match interpreter.request(interpret::Request { head: &head, body: &[] }, |_| Ok(())) {
        Ok(accepted) => format!("200 {}", Json::Object(accepted.values)),
        Err(refused) if refused.fault == "unknown-path" => "404".to_owned(),
        Err(refused) if refused.fault == "unknown-method" => "405".to_owned(),
        Err(refused) => {
            let told = refused.violations.iter().map(|violation| {
                format!(" {} {}: {violation}", violation.place(), violation.pointer())
            });
            format!("400{}", told.collect::<Vec<_>>().join(";"))
        }
    }
}

#[test]
fn random_values_come_back_as_they_were() {
    let wanted = std::env::var("PROVE_PARAMETERS").ok().and_then(|text| text.parse().ok());
    let count = wanted.unwrap_or(VALUES);
    let operations = PROGRAM.cases.iter().flat_map(|case| {
        let operations = case.model.operations.iter();
        operations.map(move |operation| (case, operation))
    });
    let drawn: Vec<_> = operations
        .map(|(case, operation)| {
            let mut drawer = Drawer::new(&case.model);
            let parameters = || operation.params.iter().map(|param| (param.wire.as_str(), param));
            let values: Vec<_> = (0..count).map(|_| drawer.parameters(parameters())).collect();
            (&case.name, &operation.id, values)
        })
        .collect();
    // All in one run, for a program takes longer to start than to answer.
    let lines = drawn.iter().flat_map(|(case, id, values)| {
        values.iter().map(move |json| format!("{case}\t{id} {json}"))
    });
    let mut answers = PROGRAM.answers(lines).into_iter();
    for (_, id, values) in &drawn {
        let answered = values.iter().zip(answers.by_ref());
        let sent = answered.filter(|(json, answer)| check(id, json, answer)).count();
        // Most values have a text; an operation that takes nearly none would prove nothing.
        assert!(sent * 4 > count, "{id}: {sent} of {count} were sent");
    }
}

/// Whether the call was sent, after making sure that the server read what the client wrote.
fn check(call: &str, json: &str, answer: &str) -> bool {
    let Some((_, read)) = answer.split_once(" -> 200 ") else {
        // A header of a reply that no text can stand for is left out.
        let is_refused = answer.contains("cannot stand in the")
            || answer.contains("invalid reply: /X-Words: this is required");
        assert!(is_refused, "{call} {json}\n{answer}");
        return false;
    };
    let value = |text: &str| Json::decode(text.as_bytes()).expect("JSON");
    let (sent, read) = (value(json), value(read.split(" | ").next().unwrap_or_default()));
    let (Json::Object(sent), Json::Object(read)) = (sent, read) else {
        panic!("{call} {json}\n{answer}");
    };
    // What was not sent may have a default.
    for (name, value) in &sent {
        assert_eq!(read.get(name), Some(value), "{call} {json}\n{answer}");
    }
    true
}

/// A folder and what is made of it.
struct Case {
    folder: PathBuf,
    name: String,
    model: Api,
}

/// The crates, and the program that calls them.
struct Program {
    scratch: Scratch,
    cases: Vec<Case>,
}

static PROGRAM: LazyLock<Program> = LazyLock::new(program);

impl Program {
    /// What the program says to each line.
    fn answers(&self, lines: impl Iterator<Item = String>) -> Vec<String> {
        let lines: Vec<String> = lines.collect();
        let input = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>();
        let mut run = self.scratch.cargo("run");
        run.args(["--package", "runner"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut runner = run.spawn().expect("cargo can be started");
        let mut stdin = runner.stdin.take().expect("its input is ours");
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = runner.wait_with_output().expect("the runner ends");
        writer.join().expect("nobody panics").expect("the runner reads all");
        let text = String::from_utf8(output.stdout).expect("text");
        let answers: Vec<String> = text.lines().map(str::to_owned).collect();
        assert_eq!(answers.len(), lines.len(), "each line has an answer");
        answers
    }
}

fn program() -> Program {
    let scratch = Scratch::new("parameters");
    let cases: Vec<Case> = folders().into_iter().map(case).collect();
    let (mut manifest, mut modules) = (MANIFEST.to_owned(), String::new());
    for case in &cases {
        let name = format!("case-{}", case.name);
        let document = fs::read_to_string(case.folder.join("openapi.yaml")).expect("a document");
        scratch.add_crate(&name, &document);
        manifest.push_str(&format!(
            "{name} = {{ path = \"../{name}\", features = [\"client\", \"server\"] }}\n"
        ));
        modules.push_str(&module(case));
    }
    let arms = cases
        .iter()
        .map(|case| format!("        \"{0}\" => {0}::answer(call).await,\n", case.name));
    let runner = RUNNER.replace("        // The cases.\n", &arms.collect::<String>());
    scratch.write("runner/Cargo.toml", &manifest);
    scratch.write("runner/src/main.rs", &format!("{runner}{modules}"));
    Program { scratch, cases }
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/parameters");
    let entries = fs::read_dir(root).expect("the folder of the cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    folders
}

fn case(folder: PathBuf) -> Case {
    let document = fs::read_to_string(folder.join("openapi.yaml")).expect("a document");
    let sources = SourceSet::new("openapi.yaml", document);
    let (model, report) = model_of(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    let name = folder.file_name().expect("a case has a name").to_string_lossy().into_owned();
    Case { folder, name, model }
}

/// The code that calls the operations of a case and answers for them.
fn module(case: &Case) -> String {
    let name = &case.name;
    let (mut handlers, mut calls) = (String::new(), String::new());
    for operation in &case.model.operations {
        handlers.push_str(&handler(operation));
        calls.push_str(&call(operation));
    }
    let service = format!("Case{}{}", name[..1].to_uppercase(), &name[1..]);
    format!(
        r#"
mod {name} {{
    use super::*;
    use case_{name}::client::Client;
    use case_{name}::operations::*;
    use case_{name}::server::{{{service}, router}};

    struct Echo;

    impl {service} for Echo {{
        type Principal = ();
{handlers}    }}

    pub(super) async fn answer(call: &str) -> String {{
        let seen = Seen::default();
        let router = router(Server::new(Echo, Anonymous).observer(seen.clone()));
        let Some((id, values)) = client_call(call) else {{ return raw(router, &seen, call).await }};
        let (caller, sent) = caller(router);
        let client = Client::from(caller);
        let told = match id {{
{calls}            _ => panic!("no operation {{id}}"),
        }};
        sent.with(told, &seen)
    }}
}}
"#
    )
}

/// The handler: it replies with the parameters that it was given, in the body and in headers of their names.
fn handler(operation: &Operation) -> String {
    let (name, prefix) = (&operation.name, &operation.prefix);
    let members = operation.params.iter().map(|param| {
        let (wire, field) = (&param.wire, &param.name);
        match param.required {
            true => format!("({wire:?}, Some(request.{field}.encode())), "),
            false => format!("({wire:?}, request.{field}.as_ref().map(Encode::encode)), "),
        }
    });
    let body = format!("echo(&[{}])", members.collect::<String>());
    let headers = &operation.replies[0].headers;
    let reply = if headers.is_empty() {
        format!("{prefix}Reply::Ok({body})")
    } else {
        let required = headers.iter().filter(|header| header.required);
        let required = required.map(|header| format!(", request.{}.clone()", header.name));
        let optional = headers.iter().filter(|header| !header.required);
        let optional =
            optional.map(|header| format!("reply.{0} = request.{0}.clone(); ", header.name));
        format!(
            "{{ let mut reply = {prefix}Ok::new({body}{}); {}{prefix}Reply::Ok(reply) }}",
            required.collect::<String>(),
            optional.collect::<String>()
        )
    };
    format!(
        "        async fn {name}(&self, request: {prefix}Request) -> Result<{prefix}Reply, Fault> {{\n            Ok({reply})\n        }}\n"
    )
}

/// The arm that calls an operation with values by their names.
fn call(operation: &Operation) -> String {
    let (id, name, prefix) = (&operation.id, &operation.name, &operation.prefix);
    let required = operation.params.iter().filter(|param| param.required);
    let required: String = required.map(|param| format!("{}, ", argument(param))).collect();
    let optional = operation.params.iter().filter(|param| !param.required);
    let optional: String = optional
        .map(|param| format!("request.{} = optional(&values, {:?}); ", param.name, param.wire))
        .collect();
    let shown = match operation.replies[0].headers.as_slice() {
        [] => "reply.map(|body| body.to_string())".to_owned(),
        headers => {
            let headers = headers.iter().map(|header| match header.required {
                true => format!("({:?}, Some(reply.{}.encode())), ", header.wire, header.name),
                false => {
                    format!(
                        "({:?}, reply.{}.as_ref().map(Encode::encode)), ",
                        header.wire, header.name
                    )
                }
            });
            format!(
                "reply.map(|reply| format!(\"{{}} | {{}}\", reply.body, echo(&[{}])))",
                headers.collect::<String>()
            )
        }
    };
    format!(
        "            {id:?} => {{\n                let mut request = {prefix}Request::new({required});\n                {optional}\n                let reply = client.{name}(&request).await;\n                told({shown})\n            }}\n"
    )
}

fn argument(param: &Param) -> String {
    match param.ty {
        TypeRef::Plain(Plain::Text) => format!("required::<String>(&values, {:?})", param.wire),
        _ => format!("required(&values, {:?})", param.wire),
    }
}
