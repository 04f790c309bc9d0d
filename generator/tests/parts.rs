//! A crate that is spread over tags has what it has in one part, each thing behind the feature of the tag that needs it.

mod scratch;

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use scratch::Scratch;
use specwright::{Modules, ServerOptions, Traits};

const DOCUMENT: &str = include_str!("data/parts/openapi.yaml");

const API: ServerOptions =
    ServerOptions { traits: Traits::Api, embeds_document: false, has_outgoing: true };

const TAG: ServerOptions =
    ServerOptions { traits: Traits::Tag, embeds_document: false, has_outgoing: false };

type Files = BTreeMap<String, String>;

fn made(document: &str, server: ServerOptions, modules: Modules) -> Files {
    let files = scratch::files("parts", document, server, modules);
    files.into_iter().map(|file| (file.path, file.text)).collect()
}

/// The names of the items of each file, where those of tags count as the file that all share: a function of an `impl` or of a
/// trait by itself.
fn items(files: &Files) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
        let file = syn::parse_file(text).expect("a file of Rust");
        let names = file.items.iter().flat_map(named);
        found.entry(shared_path(path)).or_default().extend(names);
    }
    found.retain(|_, names| !names.is_empty());
    found
}

/// The path of the file of which a file is a part.
fn shared_path(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["src", "wire", _, name] => format!("src/wire/{name}"),
        ["src", "callbacks", ..] => path.to_owned(),
        ["src", module, _] if *module != "wire" => format!("src/{module}.rs"),
        _ => path.to_owned(),
    }
}

fn named(item: &syn::Item) -> Vec<String> {
    match item {
        syn::Item::Impl(block) if block.trait_.is_none() => {
            let of = block.self_ty.to_token_stream();
            let functions = block.items.iter().map(|item| match item {
                syn::ImplItem::Fn(function) => function.sig.ident.to_string(),
                other => other.to_token_stream().to_string(),
            });
            functions.map(|name| format!("{of} {name}")).collect()
        }
        syn::Item::Impl(block) => {
            let (of, path) = (block.self_ty.to_token_stream(), block.trait_.as_ref());
            vec![format!("{of} {}", path.expect("a trait").0.to_token_stream())]
        }
        syn::Item::Trait(definition) => {
            let of = &definition.ident;
            let functions = definition.items.iter().filter_map(|item| match item {
                syn::TraitItem::Fn(function) => Some(format!("{of} {}", function.sig.ident)),
                _ => None,
            });
            functions.chain([of.to_string()]).collect()
        }
        syn::Item::Struct(item) => vec![item.ident.to_string()],
        syn::Item::Enum(item) => vec![item.ident.to_string()],
        syn::Item::Type(item) => vec![item.ident.to_string()],
        syn::Item::Fn(item) => vec![item.sig.ident.to_string()],
        syn::Item::Static(item) => vec![item.ident.to_string()],
        syn::Item::Const(item) => vec![item.ident.to_string()],
        // One call may speak of several types.
        syn::Item::Macro(call) => {
            call.mac.tokens.to_string().split(" , ").map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// The files that are made otherwise once the document reads so, and the features that they stand behind.
fn check_edit(server: ServerOptions, (from, to): (&str, &str), expected: &[&str]) {
    assert_eq!(DOCUMENT.matches(from).count(), 1, "{from}");
    let before = made(DOCUMENT, server, Modules::Tag);
    let after = made(&DOCUMENT.replace(from, to), server, Modules::Tag);
    assert!(before.keys().eq(after.keys()), "the same files are made");
    let changed = before.iter().filter(|(path, text)| after[*path] != **text);
    assert_eq!(changed.map(|(path, _)| path.as_str()).collect::<Vec<_>>(), expected, "{to}");
}

#[test]
fn the_parts_of_a_crate_have_what_it_has_in_one() {
    for server in [API, TAG] {
        let (one, parts) =
            (made(DOCUMENT, server, Modules::One), made(DOCUMENT, server, Modules::Tag));
        assert!(parts.len() > one.len() + 20);
        assert_eq!(items(&parts), items(&one));
    }
}

#[test]
fn a_type_stands_where_the_only_tag_that_needs_it_does() {
    let files = made(DOCUMENT, API, Modules::Tag);
    let definitions = |path: &str| {
        let file = syn::parse_file(&files[path]).expect("a file of Rust");
        let is_type = |item: &&syn::Item| {
            matches!(item, syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Type(_))
        };
        let names = file.items.iter().filter(is_type).flat_map(named);
        names.filter(|name| !name.ends_with("Limits")).collect::<Vec<_>>()
    };
    assert_eq!(
        definitions("src/types.rs"),
        ["Failure", "FailureText", "Code", "Kind", "Weight", "Leaves", "Sale", "Price"]
    );
    assert_eq!(definitions("src/types/pets.rs"), ["Pet", "PetSize", "Name"]);
    assert_eq!(definitions("src/types/types_.rs"), ["Sort", "Weighed"]);
    assert_eq!(definitions("src/types/tag_1.rs"), ["Rates", "Text"]);
    assert_eq!(
        definitions("src/types/client_.rs"),
        ["Tree", "TreeRules", "TreeFields", "TreeLeaves"]
    );
}

#[test]
fn an_edit_of_one_operation_makes_the_files_of_its_tag_anew() {
    let edit = ("description: Types.", "description: Sorts.");
    check_edit(API, edit, &["src/operations/types_.rs"]);
    let edit =
        ("operationId: weigh\n", "operationId: weigh\n      description: Says what it weighs.\n");
    check_edit(API, edit, &["src/client/types_.rs", "src/operations/types_.rs", "src/server.rs"]);
    let of_tag = ["src/client/types_.rs", "src/operations/types_.rs", "src/server/types_.rs"];
    check_edit(TAG, edit, &of_tag);
    let edit = ("Weighed: { type: object, ", "Weighed: { type: object, description: A weight., ");
    check_edit(TAG, edit, &["src/types/types_.rs"]);
}

/// A document of so many operations over tags.
fn large(operations: usize, tags: usize) -> String {
    let operation = |number: usize| {
        let tag = number % tags;
        format!(
            "  /{number}: {{ get: {{ tags: [t{tag}], responses: {{ '204': {{ description: Done. }} }} }} }}\n"
        )
    };
    let paths: String = (0..operations).map(operation).collect();
    format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}")
}

#[test]
fn a_hundred_operations_over_two_tags_are_spread() {
    let is_spread = |operations, tags| {
        let files = made(&large(operations, tags), API, Modules::BySize);
        files.contains_key("src/operations/t0.rs")
    };
    assert!(is_spread(100, 2));
    assert!(!is_spread(99, 2));
    assert!(!is_spread(100, 1));
}

#[test]
fn whatever_a_tag_is_called_its_feature_and_its_files_have_plain_names() {
    let tags = [
        "",
        "*/",
        "\"]\n[dependencies]\nother = \"1\"",
        "../../up",
        "mod",
        "con",
        "crate",
        "Self",
        "client",
        "Client",
        "std",
        "9",
        "\u{202e}a b",
        "a\rb",
        "价格",
    ];
    let tag = |(number, tag): (usize, &&str)| {
        let tag = serde_json::to_string(tag).expect("a text");
        format!(
            "  /{number}: {{ get: {{ tags: [{tag}], responses: {{ '204': {{ description: Done. }} }} }} }}\n"
        )
    };
    let paths: String = tags.iter().enumerate().map(tag).collect();
    let document = format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}");
    let files = made(&document, TAG, Modules::Tag);
    let manifest: toml::Table = files["Cargo.toml"].parse().expect("a manifest");
    let features = manifest["features"].as_table().expect("the features").keys();
    let features: BTreeSet<&str> = features.filter_map(|name| name.strip_prefix("tag-")).collect();
    let expected = [
        "1",
        "2",
        "3",
        "9",
        "a-b",
        "a-b-2",
        "client",
        "client-2",
        "con",
        "crate",
        "dependencies-other-1",
        "mod",
        "self",
        "std",
        "up",
    ];
    assert_eq!(features, expected.into());
    assert_eq!(manifest["dependencies"].as_table().expect("the dependencies").len(), 1);
    let is_plain = |path: &String| {
        path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_.".contains(&byte))
            && !path.contains("..")
    };
    assert!(files.keys().all(is_plain), "{:?}", files.keys());
    let modules = files.keys().filter_map(|path| path.strip_prefix("src/operations/"));
    let modules: BTreeSet<&str> = modules.collect();
    assert_eq!(modules.len(), tags.len());
    assert!(modules.contains("crate_.rs") && modules.contains("tag_9.rs"), "{modules:?}");
    assert!(items(&files).len() > 5);
}

#[test]
fn every_choice_of_features_compiles_without_a_warning() {
    let mut scratch = Scratch::new("parts");
    scratch.modules = Modules::Tag;
    for (name, server) in [("parts", API), ("parts-traits", TAG)] {
        scratch.server = server;
        scratch.add_crate(name, DOCUMENT);
        for tags in ["", "tag-pets", "tag-types,tag-client", "all-tags"] {
            for parts in ["", "client", "server", "testing", "client,server,testing"] {
                let mut check = scratch.cargo("check");
                let features = format!("{tags},{parts}");
                check.args(["--package", name, "--no-default-features", "--features", &features]);
                let answer = check.output().expect("cargo can be started");
                assert_eq!(String::from_utf8_lossy(&answer.stderr), "", "{name}: {features}");
            }
        }
    }
}
