//! `Cargo.toml`, and the runtime's sources where the crate carries them.

use super::parts::{ALL_TAGS, TagPart};
use super::{Context, RuntimeSource, credentials, docs, example, wire};
use crate::files::{GeneratedFile, HEADER};
use include_dir::{Dir, DirEntry, include_dir};
use specwright_runtime::text::Format;

/// The runtime's sources, embedded in the generator.
static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../runtime/src");

/// The runtime's manifest, embedded in the generator.
const RUNTIME_MANIFEST: &str = include_str!("../../../runtime/Cargo.toml");

/// The feature of what makes values for tests.
const TESTING: &str = "# Strategies of proptest that make values of each type, and near misses.\n\
    testing = [\"specwright-runtime/testing\"]\n";

/// The manifest and what belongs to it.
pub(super) fn modules(context: &Context<'_>) -> Vec<GeneratedFile> {
    let mut files = vec![GeneratedFile { path: "Cargo.toml".to_owned(), text: manifest(context) }];
    if context.options.runtime == RuntimeSource::Embedded {
        files.push(runtime_manifest());
        runtime_sources(&RUNTIME, &mut files);
    }
    files
}

fn manifest(context: &Context<'_>) -> String {
    let options = context.options;
    let path = match &options.runtime {
        RuntimeSource::Path(path) => path.as_str(),
        RuntimeSource::Embedded => "runtime",
    };
    let description = format!("{}: types, server and client", context.api.title);
    format!(
        r#"# {HEADER} `{document}`: change that and generate again.

[package]
name = {name}
version = {version}
edition = "2024"
rust-version = "1.88"
description = {description}
publish = false

[features]
default = [{default}]
# A trait to implement and a router that calls it.
server = ["specwright-runtime/server"{signing}{xml}]
# A function for each operation, over HTTP and TLS.
client = ["client-core", "specwright-runtime/reqwest"]
# The same over transports of your own, without the crates that HTTP and TLS need.
client-core = ["specwright-runtime/client"{signing}{xml}]
# Calls that block, for programs that are not asynchronous.
blocking = ["client-core", "specwright-runtime/blocking"]
# Services of `tower` as transports, and its layers around every transport.
tower = ["client-core", "specwright-runtime/tower"]
{testing}{tags}
[dependencies]
specwright-runtime = {{ path = {path}{features} }}
{besides}{example}"#,
        document = context.document,
        name = quoted(&options.crate_name),
        version = quoted(&options.version),
        description = quoted(&description),
        path = quoted(path),
        default = default(context),
        testing = if options.has_testing { TESTING } else { "" },
        tags = tags(context),
        features = features(context),
        signing = signing(context),
        xml = xml(context),
        besides = besides(context),
        example = example(context),
    )
}

/// What is there where nobody says otherwise.
fn default(context: &Context<'_>) -> String {
    match context.parts.are_several() {
        true => quoted(ALL_TAGS),
        false => String::new(),
    }
}

/// The features of the parts that a crate is spread over.
fn tags(context: &Context<'_>) -> String {
    if !context.parts.are_several() {
        return String::new();
    }
    let tags = &context.parts.tags;
    let features: String =
        tags.iter().map(|tag| format!("    {},\n", quoted(&tag.feature))).collect();
    let each = tags.iter().map(|TagPart { name, feature, text, .. }| {
        let text = if text.is_empty() { String::new() } else { format!(": {text}") };
        let comment = format!("Operations of {}{text}", docs::code(name));
        let comment = docs::one_line(&comment);
        format!("# {comment}\n{feature} = []\n")
    });
    let all = "Every tag. Without the default features, name those that you need.";
    format!("# {all}\n{ALL_TAGS} = [\n{features}]\n{}", each.collect::<String>())
}

/// The crates that types of the user's own come from.
fn besides(context: &Context<'_>) -> String {
    let lines = context.api.dependencies.iter();
    lines.map(|one| format!("{} = {}\n", one.name, one.requirement)).collect()
}

/// The features of the runtime that the formats of the document need.
fn features(context: &Context<'_>) -> &'static str {
    match context.api.has_format(Format::IdnHostname) {
        true => ", features = [\"idn\"]",
        false => "",
    }
}

/// What both sides need where requests are signed; types alone need no cryptography.
fn signing(context: &Context<'_>) -> &'static str {
    match credentials::has_signatures(context.api) {
        true => ", \"specwright-runtime/signing\"",
        false => "",
    }
}

/// What both sides need where bodies are XML.
fn xml(context: &Context<'_>) -> &'static str {
    match wire::xml::is_needed(context) {
        true => ", \"specwright-runtime/xml\"",
        false => "",
    }
}

/// What an example needs, where the crate has one.
fn example(context: &Context<'_>) -> String {
    let Some((name, operation)) = example::name(context) else { return String::new() };
    let tag = context.parts.feature_of(&operation.prefix).map(|tag| format!(", {}", quoted(tag)));
    format!(
        r#"
[dev-dependencies]
tokio = {{ version = "1", features = ["macros", "rt"] }}

[[example]]
name = {}
required-features = ["client"{}]
"#,
        quoted(&name),
        tag.unwrap_or_default()
    )
}

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ if docs::is_unseen(character) => quoted.push(' '),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// The runtime's manifest without what belongs to its own repository: lints, tests and their dependencies.
fn runtime_manifest() -> GeneratedFile {
    let (kept, _) =
        RUNTIME_MANIFEST.split_once("[dev-dependencies]").unwrap_or((RUNTIME_MANIFEST, ""));
    let kept = kept.replace("[lints]\nworkspace = true\n\n", "");
    let text = format!("# {HEADER} its own runtime.\n\n{}\n", kept.trim_end());
    GeneratedFile { path: "runtime/Cargo.toml".to_owned(), text }
}

fn runtime_sources(folder: &Dir<'_>, files: &mut Vec<GeneratedFile>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => runtime_sources(folder, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let source = String::from_utf8_lossy(file.contents());
                let text = format!("// {HEADER} its own runtime.\n\n{source}");
                files.push(GeneratedFile { path: format!("runtime/src/{path}"), text });
            }
        }
    }
}
