//! What a document and `specwright.toml` say of Rust: names, what is kept out, further derives, types of one's own.

mod scratch;

use expect_test::{Expect, expect};
use scratch::Scratch;
use specwright::config::Config;
use specwright::{Options, Outcome, RuntimeSource, SourceSet, generate};

const DOCUMENT: &str = include_str!("data/rust-names/openapi.yaml");
const SETTINGS: &str = include_str!("data/rust-names/specwright.toml");
const MANIFEST: &str = r#"[package]
name = "money"
version = "0.1.0"
edition = "2024"

[dependencies]
specwright-runtime = { path = RUNTIME }
"#;
const RUNNER: &str = r#"[package]
name = "rust-names-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
money = { path = "../money" }
named = { path = "../named" }
shop = { path = "../shop" }
"#;

/// The outcome of a document beside the lines of a settings file that follow those of every test.
fn made(document: &str, lines: &str) -> (SourceSet, Outcome) {
    let text = format!("{SETTINGS}{lines}");
    let config = Config::parse("specwright.toml", &text).expect("a sound file");
    let sources = SourceSet::new("openapi.yaml", document);
    let sources = sources.with_overrides(&config.apis()[0].overrides);
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime").to_owned();
    let runtime = RuntimeSource::Path(runtime);
    let options = Options { runtime, ..Options::new("shop", "openapi.yaml") };
    let outcome = generate(&sources, &options);
    (sources, outcome)
}

/// The lines of the crate that define something public, those of the types first.
fn check(document: &str, lines: &str, expected: &Expect) {
    let (sources, outcome) = made(document, lines);
    let Some(files) = outcome.files else {
        return expected.assert_eq(&outcome.report.to_text(&sources));
    };
    let is_told = |line: &&str| {
        let line = line.trim_start();
        ["pub struct", "pub enum", "pub type", "pub async fn", "pub query", "pub next", "#[derive"]
            .iter()
            .any(|start| line.starts_with(start))
            || (line.starts_with("pub ") && line.contains("Option<"))
    };
    let of = |path: &str| {
        let file = files.iter().find(|file| file.path == path).expect("every crate has it");
        let lines: Vec<&str> = file.text.lines().filter(is_told).map(str::trim).collect();
        lines.join("\n")
    };
    expected.assert_eq(&format!("{}\n---\n{}\n", of("src/types.rs"), of("src/client.rs")));
}

#[test]
fn a_document_says_what_things_are_called() {
    check(
        DOCUMENT,
        "",
        &expect![[r#"
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Thing {
            pub category: Option<Category>,
            pub st: Option<State>,
            pub kind: Option<String>,
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum State {
            pub type Category = Text<CategoryLimits>;
            pub enum CategoryLimits {}
            pub type Price = money::Amount;
            ---
            #[derive(Clone, Debug)]
            pub struct Client {
        "#]],
    );
}

#[test]
fn a_settings_file_has_the_last_word() {
    let lines = r#"
[api.shop.names]
Thing_dto = "Item"
"Thing_dto.st" = "state"
"/components/schemas/Thing_dto/properties/st/enum/0" = "On"
get_things_v2 = "items"
"/paths/~1things/get/parameters/0" = "search"
"#;
    check(
        DOCUMENT,
        lines,
        &expect![[r#"
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Item {
            pub category: Option<Category>,
            pub state: Option<State>,
            pub kind: Option<String>,
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum State {
            pub type Category = Text<CategoryLimits>;
            pub enum CategoryLimits {}
            pub type Price = money::Amount;
            ---
            #[derive(Clone, Debug)]
            pub struct Client {
        "#]],
    );
}

#[test]
fn what_names_nothing_is_refused_with_its_line_and_what_was_meant() {
    let lines = r#"
[api.shop.names]
Thing_dot = "Item"
"Thing_dto.prise" = "cost"
"/paths/~1thing/get" = "items"
"#;
    check(
        DOCUMENT,
        lines,
        &expect![[r#"
        error[E131]: `Thing_dot` names nothing in openapi.yaml
          --> specwright.toml:10:1
        10 | Thing_dot = "Item"      said here
           = help: did you mean `Thing_dto`?

        error[E131]: `Thing_dto.prise` names nothing in openapi.yaml
          --> specwright.toml:11:1
        11 | "Thing_dto.prise" = "cost"      said here
           = help: did you mean `Thing_dto.price`?

        error[E131]: `/paths/~1thing/get` names nothing in openapi.yaml
          --> specwright.toml:12:1
        12 | "/paths/~1thing/get" = "items"      said here
           = help: did you mean `/paths/~1things/get`?
    "#]],
    );
}

#[test]
fn a_name_that_is_none_or_taken_is_refused() {
    let lines = r#"
[api.shop.names]
Category = "category"
"Thing_dto.ty" = "type"
"Thing_dto.st" = "price"
"#;
    check(
        DOCUMENT,
        lines,
        &expect![[r#"
            error[E321]: `category` is no name of a type or a variant in Rust
              --> specwright.toml:10:1
            10 | Category = "category"      a name in UpperCamelCase
               = help: write a name of ASCII letters, digits and `_` that is no keyword

            error[E321]: `type` is no name of a function or a field in Rust
              --> specwright.toml:11:1
            11 | "Thing_dto.ty" = "type"      a name in snake_case
               = help: write a name of ASCII letters, digits and `_` that is no keyword

            error[E321]: `price` is the name of another thing already
              --> specwright.toml:12:1
            12 | "Thing_dto.st" = "price"      stated here
               = help: choose a name that nothing else in the same place has
        "#]],
    );
}

#[test]
fn what_is_kept_out_must_not_be_needed() {
    let document = DOCUMENT.replace("maxLength: 3", "maxLength: 3, x-rust-skip: true");
    check(
        &document,
        "",
        &expect![[r#"
        error[E323]: `Thing cat` is kept out, and refers to it: /components/schemas/Category
          --> openapi.yaml:36:58
        36 |     Category: { type: string, maxLength: 3, x-rust-skip: true }      kept out here
           = help: keep out what refers to it as well, or put a type of yours in its place by `x-rust-type`
    "#]],
    );
}

#[test]
fn a_type_of_ones_own_stands_in_json_and_comes_from_a_dependency() {
    let document = DOCUMENT
        .replace(
            "schema: { type: string } }\n      resp",
            "schema: { $ref: '#/components/schemas/Price' } }\n      resp",
        )
        .replace("[Eq, Hash]", "[Eq, 'other::Trait']");
    check(
        &document,
        "",
        &expect![[r#"
        error[E322]: `q` is no JSON, and holds a type of yours
         --> openapi.yaml:9:11
        9 |         - { name: q, in: query, x-rust-name: query, schema: { $ref: '#/components/schemas/Price' } }
          = help: put types of yours in the place of schemas that stand in JSON alone

        error[E322]: `other::Trait` comes from a crate that the generated one does not know
          --> openapi.yaml:26:7
        26 |       x-rust-name: Thing
           = help: name `other` in the table `dependencies` of specwright.toml
    "#]],
    );
}

#[test]
fn a_key_that_is_unknown_is_refused_with_its_place_and_what_was_meant() {
    let check = |lines: &str, expected: Expect| {
        let error = Config::parse("specwright.toml", &format!("{SETTINGS}{lines}")).unwrap_err();
        expected.assert_eq(&error.to_string());
    };
    check(
        "\n[api.shop.nams]\n",
        expect![[r#"
            specwright.toml:9:11: unknown field `nams`; did you mean `names`?
            9 | [api.shop.nams]"#]],
    );
    check(
        "\n[apis.shop]\n",
        expect![[r#"
            specwright.toml:9:2: unknown field `apis`; did you mean `api`?
            9 | [apis.shop]"#]],
    );
    check(
        "\n[api.shop.names]\nThing = 3\n",
        expect![[r#"
            specwright.toml:10:9: invalid type: integer `3`, expected a string
            10 | Thing = 3"#]],
    );
    check(
        "\n[api.shop.formats]\nuiid = \"assert\"\n",
        expect![[r#"
        specwright.toml:10:1: `uiid` is no known format; did you mean `uuid`?
        10 | uiid = "assert""#]],
    );
    check(
        "\n[api.other]\ncrate = \"other\"\n",
        expect![[r#"
            specwright.toml:9:1: missing field `spec`
            9 | [api.other]"#]],
    );
    check(
        "\n[api.shop.types\n",
        expect![[r#"
        specwright.toml:9:16: unclosed table, expected `]`
        9 | [api.shop.types"#]],
    );
}

#[test]
fn a_type_of_ones_own_needs_decode_encode_and_what_structs_derive() {
    let scratch = Scratch::new("rust-names");
    // Without a type of one's own, the crate needs no settings.
    scratch.add_crate("named", &DOCUMENT.replace(", x-rust-type: 'money::Amount'", ""));
    let (sources, outcome) = made(DOCUMENT, "");
    let files = outcome.files.unwrap_or_else(|| panic!("{}", outcome.report.to_text(&sources)));
    for file in files {
        scratch.write(&format!("shop/{}", file.path), &file.text);
    }
    let runtime = concat!("\"", env!("CARGO_MANIFEST_DIR"), "/../runtime\"");
    scratch.write("money/Cargo.toml", &MANIFEST.replace("RUNTIME", runtime));
    scratch.write("money/src/lib.rs", include_str!("data/rust-names/money.rs"));
    scratch.write("rust-names-runner/Cargo.toml", RUNNER);
    scratch.write("rust-names-runner/src/main.rs", include_str!("data/rust-names/main.rs"));
    let answer = scratch.cargo("run").args(["--package", "rust-names-runner"]).output().unwrap();
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}
