//! Documents of other people, fully served: for every operation, drawn requests go from the generated client through the
//! generated router to a handler that answers as a script says. What the handler reads is what was sent, and what the
//! client gives is what the script says.
//!
//! The program that calls is written here, from the model; what it needs for that stands in `data/served/runner.rs`.

mod chance;
mod drawer;
mod scratch;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use drawer::Drawer;
use scratch::Scratch;
use specwright::model::{Admission, Api, Codec, Operation, Param, Plain, Reply, Status, TypeRef};
use specwright::{Modules, ServerOptions, SourceSet, model_of};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

const MANIFEST: &str = r#"[package]
name = "served-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
tokio = { version = "1", features = ["macros", "rt"] }
"#;

const RUNNER: &str = include_str!("data/served/runner.rs");

/// The crates and their documents.
const DOCUMENTS: [(&str, &str); 3] = [
    ("petstore", "petstore3.yaml"),
    ("forms", "ogen-form.json"),
    ("parameters", "ogen-parameters.json"),
];

/// Calls of each operation.
const CALLS: usize = 40;

#[test]
fn every_operation_of_foreign_documents_is_served_and_called() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.exists() {
        assert!(std::env::var_os("CI").is_none(), "the documents of ../shared are not there");
        eprintln!("SKIPPED: the documents of ../shared are not there");
        return;
    }
    let cases = DOCUMENTS.map(|(name, document)| case(name, &corpus.join(document)));
    let scratch = program(&cases);
    let calls: Vec<String> = cases.iter().flat_map(calls).collect();
    let answers = answers(&scratch, &calls);
    let operations = calls.chunks(CALLS).zip(answers.chunks(CALLS));
    let wrong: Vec<String> =
        operations.filter_map(|(calls, answers)| wrong(calls, answers)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the calls of one operation: each comes back as it was, or is not sent at all.
fn wrong(calls: &[String], answers: &[String]) -> Option<String> {
    let mut sent = 0;
    for (call, answer) in calls.iter().zip(answers) {
        // A text such as `a,b` has no place in a list that stands as one text.
        let is_unsent = answer.starts_with("unsent: ");
        if !is_unsent && answer != "served" {
            return Some(format!("{call}\n    {answer}"));
        }
        sent += usize::from(!is_unsent);
    }
    let (count, first) = (calls.len(), calls.first()?);
    (sent * 4 <= count).then(|| format!("{sent} of {count} were sent, such as {first}"))
}

/// A document and what is made of it.
struct Case {
    name: &'static str,
    document: String,
    model: Api,
}

fn case(name: &'static str, path: &Path) -> Case {
    let document = fs::read_to_string(path).expect("a document");
    let sources = SourceSet::new("openapi.yaml", document.clone());
    let (model, report) = model_of(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    Case { name, document, model }
}

/// A line for each call: the case, the operation, and what is sent and answered as JSON.
fn calls(case: &Case) -> Vec<String> {
    let mut drawer = Drawer::new(&case.model);
    let operations = case.model.operations.iter();
    let calls = operations.flat_map(|operation| {
        let calls = (0..CALLS).map(|number| call(&mut drawer, operation, number));
        let line = |json| format!("{}\t{}\t{json}", case.name, operation.id);
        calls.map(line).collect::<Vec<_>>()
    });
    calls.collect()
}

/// What is sent and answered. Every documented reply has its turn.
fn call(drawer: &mut Drawer<'_>, operation: &Operation, number: usize) -> String {
    let body = operation.body.as_ref().filter(|body| body.required || !number.is_multiple_of(7));
    let body = body.map(|body| drawer.value(&body.contents[0].ty));
    let reply = &operation.replies[number % operation.replies.len()];
    let answer = reply.contents.first().map(|content| drawer.value(&content.ty));
    let headers =
        reply.headers.iter().filter(|header| header.required || !number.is_multiple_of(11));
    let headers: Vec<_> =
        headers.map(|header| format!("{:?}: {}", header.wire, drawer.value(&header.ty))).collect();
    // Two parameters of different places may share their name on the wire, but not in Rust.
    let params = operation.params.iter().map(|param| (param.name.as_str(), param));
    let params = with_defaults(operation, &drawer.parameters(params));
    let absent = || "null".to_owned();
    format!(
        r#"{{"params": {params}, "body": {}, "status": {}, "reply": {}, "headers": {{{}}}}}"#,
        body.unwrap_or_else(absent),
        status(reply.status),
        answer.unwrap_or_else(absent),
        headers.join(", ")
    )
}

/// The parameters, with the defaults that a server would fill in.
fn with_defaults(operation: &Operation, params: &str) -> Json {
    let Ok(Json::Object(mut params)) = Json::decode(params.as_bytes()) else {
        panic!("no object: {params}")
    };
    for param in &operation.params {
        if let Some(default) = param.default.as_ref().filter(|_| !params.contains_key(&param.name))
        {
            params.insert(param.name.clone(), default.value.clone());
        }
    }
    Json::Object(params)
}

/// A status that a reply is for.
fn status(of: Status) -> u16 {
    match of {
        Status::Code(code) => code,
        Status::Range(hundreds) => hundreds * 100 + 18,
        Status::Default => 418,
    }
}

/// What the program says to each call.
fn answers(scratch: &Scratch, calls: &[String]) -> Vec<String> {
    let input: String = calls.iter().flat_map(|call| [call.as_str(), "\n"]).collect();
    let mut run = scratch.cargo("run");
    run.args(["--package", "served-runner"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut runner = run.spawn().expect("cargo can be started");
    let mut stdin = runner.stdin.take().expect("its input is ours");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = runner.wait_with_output().expect("the runner ends");
    writer.join().expect("nobody panics").expect("the runner reads all");
    let text = String::from_utf8(output.stdout).expect("text");
    let answers: Vec<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), calls.len(), "each call has an answer");
    answers
}

/// The crates, and the program that calls them.
fn program(cases: &[Case]) -> Scratch {
    let scratch = Scratch::new("served");
    let (mut manifest, mut modules, mut arms) = (MANIFEST.to_owned(), String::new(), String::new());
    for case in cases {
        let name = format!("case-{}", case.name);
        scratch.add_crate(&name, &case.document);
        manifest.push_str(&format!(
            "{name} = {{ path = \"../{name}\", features = [\"client-core\", \"server\", \"tower\"] }}\n"
        ));
        modules.push_str(&module(case));
        arms.push_str(&format!("        {0:?} => {0}::answer(id, script).await,\n", case.name));
    }
    let runner = RUNNER.replace("        // The cases.\n", &arms);
    scratch.write("served-runner/Cargo.toml", &manifest);
    scratch.write("served-runner/src/main.rs", &format!("{runner}{modules}"));
    scratch
}

/// The code that calls the operations of a case and answers for them.
fn module(case: &Case) -> String {
    let (name, operations) = (case.name, &case.model.operations);
    let service = format!("case_{name}::server");
    let handlers: String = operations.iter().map(handler).collect();
    let scripts: String = operations.iter().map(script).collect();
    let arms: String = operations.iter().map(arm).collect();
    let schemes = case.model.schemes.iter();
    let credentials: String =
        schemes.map(|scheme| format!(".with_{}(\"fake-secret\")", scheme.name)).collect();
    let api = api_trait(case);
    format!(
        r#"
mod {name} {{
    use super::*;
    use case_{name}::client::Client;
    use case_{name}::operations::*;

    impl {service}::{api} for Scripted {{
        type Principal = ();
{handlers}    }}

{scripts}
    pub(super) async fn answer(id: &str, script: Script) -> String {{
        let (scripted, seen) = Scripted::new(script.clone());
        let router = {service}::router(Server::new(scripted, Door));
        let client = Client::from(caller(router)){credentials};
        match id {{
{arms}            _ => panic!("no operation {{id}}"),
        }}
    }}
}}
"#
    )
}

/// The name of the trait that the crate asks for.
fn api_trait(case: &Case) -> String {
    let files = scratch::files(
        &format!("case-{}", case.name),
        &case.document,
        ServerOptions::default(),
        Modules::default(),
    );
    let server = files.into_iter().find(|file| file.path == "src/server.rs").expect("a server");
    let rest = server.text.split("pub trait ").nth(1).expect("a trait");
    rest.split(':').next().expect("its name").to_owned()
}

/// The handler: it remembers what it reads, bytes that flow once they are all there, and answers as the script says.
fn handler(operation: &Operation) -> String {
    let Operation { name, prefix, .. } = operation;
    let principal = match operation.admission() {
        Admission::Known => "(): (), ",
        Admission::KnownOrNot => "_: Option<()>, ",
        Admission::Anyone => "",
    };
    let flowing = operation.body.as_ref().filter(|body| body.contents[0].codec == Codec::Binary);
    let collected = match flowing {
        None => "",
        Some(body) if body.required => "request.body = whole(request.body).await;",
        Some(_) => {
            "if let Some(body) = request.body.take() { request.body = Some(whole(body).await); }"
        }
    };
    format!(
        "        async fn {name}(&self, {principal}mut request: {prefix}Request) -> Result<{prefix}Reply, Fault> {{\n            \
         {collected}\n            self.read(request);\n            Ok({name}_reply(&self.script))\n        }}\n"
    )
}

/// The reply that a script says.
fn script(operation: &Operation) -> String {
    let Operation { name, prefix, .. } = operation;
    let arms: String = operation.replies.iter().map(|reply| reply_arm(operation, reply)).collect();
    format!(
        "    fn {name}_reply(script: &Script) -> {prefix}Reply {{\n        match script.status {{\n{arms}            \
         #[allow(unreachable_patterns, reason = \"one reply may be for every status\")]\n            \
         status => panic!(\"no reply has {{status}}\"),\n        }}\n    }}\n"
    )
}

fn reply_arm(operation: &Operation, reply: &Reply) -> String {
    let variant = format!("{}Reply::{}", operation.prefix, reply.name);
    let (pattern, status) = match reply.status {
        Status::Code(code) => (code.to_string(), None),
        Status::Range(hundreds) => {
            (format!("status @ {}..={}", hundreds * 100, hundreds * 100 + 99), Some("status"))
        }
        Status::Default => ("status".to_owned(), Some("status")),
    };
    let body = (!reply.contents.is_empty()).then(|| body_of(&reply.contents[0].ty, "script.reply"));
    let value = match reply.headers.as_slice() {
        [] => body,
        headers => Some(with_headers(operation, reply, headers, body)),
    };
    let arguments: Vec<String> = status.map(str::to_owned).into_iter().chain(value).collect();
    match arguments.is_empty() {
        true => format!("            {pattern} => {variant},\n"),
        false => format!("            {pattern} => {variant}({}),\n", arguments.join(", ")),
    }
}

/// The struct of a reply that has headers.
fn with_headers(
    operation: &Operation,
    reply: &Reply,
    headers: &[Param],
    body: Option<String>,
) -> String {
    let value = |header: &Param| format!("of(&script.headers, {:?})", header.wire);
    let required = headers.iter().filter(|header| header.required);
    let required = required.map(|header| format!("{}.expect(\"a header\")", value(header)));
    let arguments: Vec<_> = body.into_iter().chain(required).collect();
    let optional = headers.iter().filter(|header| !header.required);
    let optional: String =
        optional.map(|header| format!("reply.{} = {}; ", header.name, value(header))).collect();
    format!(
        "{{ let mut reply = {}{}::new({}); {optional}reply }}",
        operation.prefix,
        reply.name,
        arguments.join(", ")
    )
}

/// The arm that calls an operation and compares.
fn arm(operation: &Operation) -> String {
    let Operation { id, name, prefix, .. } = operation;
    let value = |param: &Param| format!("of(&script.params, {:?})", param.name);
    let required = operation.params.iter().filter(|param| param.required);
    let required = required.map(|param| match param.ty {
        TypeRef::Plain(Plain::Text) => format!("{}.unwrap_or_else(String::new)", value(param)),
        _ => format!("{}.expect(\"a parameter\")", value(param)),
    });
    let body = operation.body.as_ref().map(body_of_request);
    let required_body =
        body.clone().filter(|_| operation.body.as_ref().is_some_and(|body| body.required));
    let arguments: Vec<_> = required.chain(required_body.clone()).collect();
    let optional = operation.params.iter().filter(|param| !param.required);
    let mut optional: String =
        optional.map(|param| format!("request.{} = {}; ", param.name, value(param))).collect();
    if let Some(body) = body.filter(|_| required_body.is_none()) {
        optional.push_str(&format!("request.body = (script.body != Json::Null).then(|| {body}); "));
    }
    format!(
        "            {id:?} => {{\n                let mut request = {prefix}Request::new({});\n                \
         {optional}\n                let reply = client.{name}(&request).await;\n                \
         compared(&request, reply, {name}_reply(&script), &seen)\n            }}\n",
        arguments.join(", ")
    )
}

/// The body of a request. What it is in bytes says its media type, as the request does.
fn body_of_request(body: &specwright::model::Body) -> String {
    let content = &body.contents[0];
    match content.codec {
        Codec::Binary => {
            let bytes = body_of(&content.ty, "script.body");
            format!("{bytes}.with_media_type({:?})", content.media_type)
        }
        _ => body_of(&content.ty, "script.body"),
    }
}

/// A value of a type, out of the JSON that the script has of it.
fn body_of(ty: &TypeRef, json: &str) -> String {
    match ty {
        TypeRef::Plain(Plain::Binary) => format!("Binary::from({json}.to_string().into_bytes())"),
        TypeRef::Plain(Plain::Text) => format!("read::<String>(&{json})"),
        _ => format!("read(&{json})"),
    }
}
