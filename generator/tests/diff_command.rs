//! The command line of `specwright diff`: exit codes, formats, rules taught, changes accepted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use specwright::diff::SCHEMA;

#[test]
fn the_exit_code_is_the_ruling() {
    let code = |case: &str| run(&[&base(case), &head(case)]).status.code();
    assert_eq!(code("the-same-document"), Some(0));
    assert_eq!(code("enum-value-added-to-a-reply"), Some(0));
    assert_eq!(code("enum-value-removed-from-a-request"), Some(1));
    assert_eq!(code("an-edit-that-no-rule-judges"), Some(2));
    assert_eq!(code("a-folder-that-is-not-there"), Some(3));
    let broken = data("faults/five-at-once/openapi.yaml");
    assert_eq!(run(&[&broken, &head("the-same-document")]).status.code(), Some(3));
}

#[test]
fn wrong_usage_has_a_code_of_its_own() {
    for arguments in [
        &["--report", "xml", "a", "b"][..],
        &["--promise", "luck", "a", "b"],
        &["--today", "tomorrow", "a", "b"],
        &["a"],
        &[],
        &["explain", "pattern-narowed"],
        &["accept", "0123456789abcdef"],
        &["accept", "0123", "--reason", "because"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(64), "{arguments:?}");
    }
    let generate = specwright().arg("generate").output().unwrap();
    assert_eq!(generate.status.code(), Some(2));
    assert_eq!(run(&["--help"]).status.code(), Some(0));
}

#[test]
fn chosen_promises_gate() {
    let case = "enum-value-added-to-a-reply";
    let code =
        |promises: &str| run(&["--promise", promises, &base(case), &head(case)]).status.code();
    assert_eq!(code("wire"), Some(0));
    assert_eq!(code("values"), Some(1));
    assert_eq!(code("wire,values"), Some(1));
}

#[test]
fn the_day_decides_whether_a_sunset_is_over() {
    let case = "parameters-removed-with-and-without-notice";
    let code = |today: &str| run(&["--today", today, &base(case), &head(case)]).status.code();
    assert_eq!(code("2025-01-01"), Some(1));
    assert_eq!(code("2030-01-01"), Some(0));
}

#[test]
fn a_report_may_go_to_a_file() {
    let folder = Folder::new("output");
    let file = folder.path("reports/review.html");
    let case = "enum-value-added-to-a-reply";
    let output = run(&["--report", "html", "--output", &file, &base(case), &head(case)]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), String::new()));
    assert!(fs::read_to_string(&file).unwrap().starts_with("<!doctype html>"));
}

#[test]
fn colours_are_for_terminals() {
    let case = "enum-value-added-to-a-reply";
    let coloured = |name: &str, value: &str| {
        let mut command = specwright();
        command.env_remove("NO_COLOR").env(name, value).args(["diff", &base(case), &head(case)]);
        text(&command.output().unwrap().stdout).contains('\u{1b}')
    };
    assert!(!coloured("TERM", "xterm-256color"), "a pipe is no terminal");
    assert!(coloured("CLICOLOR_FORCE", "1"));
    assert!(!coloured("NO_COLOR", "1"));
}

#[test]
fn an_accepted_change_does_not_gate() {
    let folder = Folder::new("accept");
    let list = folder.path("specs/accepted.toml");
    let case = "enum-value-removed-from-a-request";
    let review =
        |today: &str| run(&["--accepted", &list, "--today", today, &base(case), &head(case)]);
    fs::create_dir_all(folder.path("specs")).unwrap();
    fs::write(&list, "# Changes that may pass.").unwrap();
    let before = review("2027-01-31");
    assert_eq!(before.status.code(), Some(1));
    let shown = text(&before.stdout);
    let fingerprint =
        shown.split_once("fingerprint ").unwrap().1.lines().next().unwrap().to_owned();

    let accept = || {
        let reason = ["--reason", "nobody \"sends\" it", "--expires", "2027-01-31"];
        run(&[&["accept", &fingerprint, "--accepted", &list][..], &reason].concat())
    };
    assert_eq!(accept().status.code(), Some(0));
    assert!(
        fs::read_to_string(&list).unwrap().starts_with("# Changes that may pass.\n\n[[accepted]]")
    );
    let after = review("2027-01-31");
    assert_eq!(after.status.code(), Some(0));
    assert!(text(&after.stdout).contains("= accepted until 2027-01-31: nobody \"sends\" it\n"));

    let late = review("2027-02-01");
    assert_eq!(late.status.code(), Some(1));
    assert!(text(&late.stdout).contains("was accepted until 2027-01-31 and counts again"));
    let again = accept();
    assert_eq!(again.status.code(), Some(64));
    assert!(text(&again.stderr).contains("is in the list already"), "{}", text(&again.stderr));
}

#[test]
fn a_list_that_cannot_be_read_is_said() {
    let folder = Folder::new("unreadable");
    let list = folder.path("accepted.toml");
    let case = "the-same-document";
    let review = || run(&["--accepted", &list, &base(case), &head(case)]);
    assert_eq!(review().status.code(), Some(3));
    fs::write(&list, "[[accepted]]\nfingerprint = \"0123456789abcdef\"\n").unwrap();
    let output = review();
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("missing field `reason`"), "{}", text(&output.stderr));
}

#[test]
fn a_rule_is_taught() {
    let output = run(&["explain", "max-length-lowered"]);
    let shown = text(&output.stdout);
    for part in [
        "max-length-lowered\n",
        "The maximum length is lower:\nlonger texts are refused.\n",
        "  in requests  breaking, breaks wire and values\n",
        "  in replies   info\n",
        "for example\n\nbreaking[max-length-lowered]",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let list = text(&run(&["explain"]).stdout);
    assert!(list.lines().any(|line| line.starts_with("pattern-narrowed ")), "{list}");
    let unknown = text(&run(&["explain", "pattern-narowed"]).stderr);
    assert!(unknown.contains("did you mean `pattern-narrowed`?"), "{unknown}");
}

#[test]
fn the_schema_is_printed() {
    assert_eq!(text(&run(&["schema"]).stdout), SCHEMA);
}

#[test]
fn the_settings_of_an_api_decide_what_is_made() {
    let folder = Folder::new("settings");
    let webhook =
        "webhooks: { sold: { post: { responses: { '204': { description: Seen. } } } } }\n";
    let operation = |tag: &str, more: &str| {
        let responses = "responses: { '204': { description: Done. } }";
        format!("  /{tag}: {{ get: {{ operationId: {tag}, tags: [{tag}]{more}, {responses} }} }}\n")
    };
    let document = |webhooks: &str, plants: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\n{webhooks}paths:\n{}{}",
            operation("animals", ""),
            operation("plants", plants)
        )
    };
    let needed = ", parameters: [{ name: size, in: query, required: true, schema: {} }]";
    let base = folder.file("base.yaml", &document(webhook, ""));
    let without_webhook = folder.file("head.yaml", &document("", ""));
    let with_parameter = folder.file("more.yaml", &document(webhook, needed));
    let settings = "[api.shop]\nspec = \"head.yaml\"\nwebhooks = true\n\
        [api.part]\nspec = \"more.yaml\"\ntags = [\"animals\"]\n";
    let config = folder.file("specwright.toml", settings);
    let code = |head: &str, more: &[&str]| {
        run(&[&["--promise", "rust-api", &base, head], more].concat()).status.code()
    };
    assert_eq!(code(&without_webhook, &[]), Some(0), "no code is made of webhooks by default");
    assert_eq!(code(&without_webhook, &["--config", &config]), Some(1));
    assert_eq!(code(&without_webhook, &["--config", &config, "--api", "part"]), Some(0));
    assert_eq!(code(&with_parameter, &[]), Some(1));
    assert_eq!(code(&with_parameter, &["--config", &config]), Some(0), "no code is made of it");
}

#[test]
fn settings_that_are_not_there_are_wrong_usage() {
    let folder = Folder::new("no-settings");
    let config = folder.file("specwright.toml", "[api.shop]\nspec = \"shop.yaml\"\n");
    let (base, head) = (base("the-same-document"), head("the-same-document"));
    let check = |arguments: &[&str], said: &str| {
        let output = run(&[&[base.as_str(), &head], arguments].concat());
        assert_eq!(output.status.code(), Some(64), "{arguments:?}");
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    };
    check(&["--config", &config, "--api", "shp"], "did you mean `shop`?");
    check(&["--config", &config], "lists neither document: name the API by --api");
    check(&["--config", &folder.path("none.toml")], "there is no such file");
    check(&["--name", "a crate"], "cannot name a crate");
}

#[test]
fn references_lead_as_far_up_as_the_root() {
    let folder = Folder::new("root");
    folder.file("parts.yaml", "Id: { type: string }\n");
    let document = |required: bool| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: Shop, version: '1' }}\npaths:\n  /a:\n    get:\n      \
             parameters: [{{ name: id, in: query, required: {required}, schema: {{ $ref: '../parts.yaml#/Id' }} }}]\n      \
             responses: {{ '204': {{ description: Done. }} }}\n"
        )
    };
    let base = folder.file("old/openapi.yaml", &document(false));
    let head = folder.file("new/openapi.yaml", &document(true));
    assert_eq!(run(&[&base, &head]).status.code(), Some(3));
    let root = folder.path("");
    assert_eq!(run(&["--root", &root, &base, &head]).status.code(), Some(1));
}

fn specwright() -> Command {
    Command::new(env!("CARGO_BIN_EXE_specwright"))
}

/// Runs `specwright diff` where no list of accepted changes is.
fn run(arguments: &[&str]) -> Output {
    specwright()
        .arg("diff")
        .args(arguments)
        .current_dir(std::env::temp_dir())
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the command writes UTF-8")
}

fn base(case: &str) -> String {
    data(&format!("diff/{case}/base.yaml"))
}

fn head(case: &str) -> String {
    data(&format!("diff/{case}/head.yaml"))
}

fn data(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(path).display().to_string()
}

/// A folder of its own for a test, which is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("specwright-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for temporary files");
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// A file with this text; the path of it.
    fn file(&self, name: &str, text: &str) -> String {
        let file = self.0.join(name);
        fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("a folder");
        fs::write(&file, text).expect("a file is written");
        file.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind lies in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
