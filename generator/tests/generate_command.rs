//! The command line of `specwright generate`, `init` and `completions`: what stands in a folder afterwards.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// An empty folder of a test, in which the command runs.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate").join(name);
        let folder = Self(folder);
        for path in [&folder.0, &folder.cache()] {
            if path.exists() {
                fs::remove_dir_all(path).expect("a folder of the last run");
            }
        }
        fs::create_dir_all(&folder.0).expect("a writable folder");
        folder
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
        command.current_dir(&self.0).args(words).env("XDG_CACHE_HOME", self.cache());
        command
    }

    /// Where the command keeps what it made, for the next run.
    fn cache(&self) -> PathBuf {
        self.0.with_extension("cache")
    }

    /// The only record that is kept.
    fn record(&self) -> PathBuf {
        let mut records =
            fs::read_dir(self.cache().join("specwright/crates")).expect("the records");
        records.next().expect("one record").expect("a readable folder").path()
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the command can be started")
    }

    fn code(&self, words: &[&str]) -> Option<i32> {
        self.run(words).status.code()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        fs::write(self.0.join(path), text.replace(from, to)).expect(path);
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_first_crate_is_made_and_is_fresh() {
    let folder = Folder::new("first");
    assert_eq!(folder.code(&["init", "--name", "shop"]), Some(0));
    assert!(folder.read("shop/src/types.rs").contains("pub type ThingName"));
    assert_eq!(folder.code(&["generate", "--check"]), Some(0));
    folder.edit("shop.yaml", "maxLength: 64", "maxLength: 65");
    assert_eq!(folder.code(&["generate", "--check"]), Some(1));
    assert_eq!(folder.code(&["generate", "--api", "shop"]), Some(0));
    assert!(folder.read("shop/src/types.rs").contains("65"));
}

#[test]
fn a_run_that_would_make_the_same_repeats_what_was_said() {
    let folder = Folder::new("same");
    folder.run(&["init", "--name", "shop"]);
    let first = folder.run(&["generate"]);
    let record = fs::read_to_string(folder.record()).unwrap();
    // Words that no run says, so that they can only be repeated.
    let known =
        record.replace("My API", "Known").replace("\"findings\":\"", "\"findings\":\"Found. ");
    assert_ne!(record, known);
    fs::write(folder.record(), known).unwrap();
    let second = folder.run(&["generate"]);
    let shown = String::from_utf8_lossy(&second.stdout).into_owned();
    assert!(
        shown.starts_with("Known: ") && shown.contains("; 0 files written, 0 removed"),
        "{shown}"
    );
    assert_eq!(said(&second), format!("Found. {}", said(&first)));
    assert_eq!(said(&folder.run(&["generate", "--check"])), said(&second));
}

#[test]
fn whatever_was_touched_is_made_again() {
    let folder = Folder::new("touched");
    folder.run(&["init", "--name", "shop"]);
    let fresh = folder.read("shop/src/types.rs");
    folder.edit("shop/src/types.rs", "64", "65");
    assert_eq!(folder.code(&["generate", "--check"]), Some(1));
    assert_eq!(folder.code(&["generate"]), Some(0));
    assert_eq!(folder.read("shop/src/types.rs"), fresh);
    fs::remove_file(folder.0.join("shop/src/types.rs")).unwrap();
    assert_eq!(folder.code(&["generate"]), Some(0));
    assert_eq!(folder.read("shop/src/types.rs"), fresh);
    fs::write(folder.0.join("shop/src/old.rs"), "// Made by Specwright from old.yaml").unwrap();
    assert_eq!(folder.code(&["generate"]), Some(0));
    assert!(!folder.0.join("shop/src/old.rs").exists());
    fs::write(folder.record(), "no record").unwrap();
    assert_eq!(folder.code(&["generate", "--check"]), Some(0));
}

#[test]
fn another_layout_of_modules_makes_the_crate_again() {
    let folder = Folder::new("layout");
    fs::write(folder.0.join("shop.yaml"), include_str!("data/parts/openapi.yaml")).unwrap();
    let make = |layout: &str| {
        let words = ["generate", "shop.yaml", "--out", "shop", "--modules", layout];
        assert_eq!(folder.code(&words), Some(0));
        folder.0.join("shop/src/types/pets.rs").exists()
    };
    assert!(make("tag"));
    assert!(!make("one"));
    assert!(make("tag"));
    let words = ["generate", "shop.yaml", "--out", "shop", "--check", "--modules"];
    let fresh = [&words[..], &["tag"]].concat();
    assert_eq!(folder.code(&fresh), Some(0));
    let stale = folder.run(&[&words[..], &["one"]].concat());
    assert_eq!(stale.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&stale.stdout).into_owned();
    assert!(shown.contains("--modules one"), "{shown}");
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let folder = Folder::new("there");
    fs::write(folder.0.join("specwright.toml"), "mine").unwrap();
    let output = folder.run(&["init"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("specwright.toml is there already, and nothing was written"));
    assert_eq!(folder.read("specwright.toml"), "mine");
    assert!(!folder.0.join("my-api.yaml").exists());
}

#[test]
fn a_name_that_no_crate_can_have_is_refused_with_the_reason() {
    let folder = Folder::new("names");
    let check = |name: &str, why: &str| {
        let output = folder.run(&["init", "--name", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let expected = format!("`{name}` cannot name a crate: {why} by --name");
        assert!(said(&output).contains(&expected), "{}", said(&output));
    };
    check("a crate", "give a name of letters, digits, `-` and `_`");
    check("type", "it is a keyword of Rust; give another name");
    check("gen", "it is a keyword of Rust; give another name");
    check("specwright-runtime", "it is the name of the runtime; give another name");
    check("specwright_runtime", "it is the name of the runtime; give another name");
}

#[test]
fn what_belongs_to_one_document_is_refused_without_one() {
    let folder = Folder::new("misused");
    folder.run(&["init"]);
    for words in [
        &["generate", "--tag", "apps"][..],
        &["generate", "--name", "other"],
        &["generate", "--crate-version", "1.0.0"],
        &["generate", "my-api.yaml"],
        &["generate", "my-api.yaml", "--out", "a", "--api", "b"],
        &["generate", "--watch", "--check"],
        &["generate", "--api", "your-api"],
    ] {
        assert_eq!(folder.code(words), Some(2), "{words:?}");
    }
}

#[test]
fn a_folder_without_a_list_says_how_to_begin() {
    let output = Folder::new("empty").run(&["generate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("begin with `specwright init`"), "{}", said(&output));
}

#[test]
fn a_part_is_made_as_the_list_says() {
    let folder = Folder::new("part");
    folder.run(&["init"]);
    folder.edit("specwright.toml", "version", "tags = [\"things\"]\nversion");
    let output = folder.run(&["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("error[E229]: the tag `things` names no operation"));
}

#[test]
fn findings_are_sarif_where_that_is_asked_for() {
    let folder = Folder::new("sarif");
    folder.run(&["init"]);
    folder.edit("my-api.yaml", "maxLength: 64", "maxLength: 1");
    let output = folder.run(&["generate", "--report", "sarif"]);
    let log: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "E401");
}

#[test]
fn a_change_of_the_document_makes_the_crate_again() {
    let folder = Folder::new("watch");
    folder.run(&["init"]);
    let mut command = folder.command(&["generate", "--watch"]);
    let mut watching = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(watching.stderr.take().unwrap()).lines();
    let mut next_round =
        || lines.by_ref().find(|line| line.as_ref().unwrap().starts_with("watching"));
    assert!(next_round().is_some());
    folder.edit("my-api.yaml", "maxLength: 64", "maxLength: 65");
    assert!(next_round().is_some());
    stop(&mut watching);
    assert!(folder.read("my-api/src/types.rs").contains("65"));
}

fn stop(child: &mut Child) {
    child.kill().expect("it still runs");
    child.wait().expect("it was killed");
}

#[test]
fn shells_are_given_every_task() {
    let folder = Folder::new("completions");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = String::from_utf8(folder.run(&["completions", shell]).stdout).unwrap();
        for task in ["generate", "diff", "init"] {
            assert!(script.contains(task), "{shell} does not know {task}");
        }
    }
}

#[test]
fn lenient_leaves_out_what_cannot_be_made_and_counts_it() {
    let folder = Folder::new("lenient");
    let document = include_str!("data/lenient/openapi.yaml");
    fs::write(folder.0.join("pets.yaml"), document).unwrap();
    let output = folder.run(&["generate", "pets.yaml", "--out", "pets"]);
    assert_eq!(output.status.code(), Some(1));
    let output = folder.run(&["generate", "pets.yaml", "--out", "pets", "--lenient"]);
    assert_eq!(output.status.code(), Some(0));
    let summary = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(summary.contains("\noperations left out: 8\n"), "{summary}");
    assert!(said(&output).contains("warning[W501]: the operation `createPet` (POST /pets)"));
}

/// A document with so many examples that break their schemas, each in words of its own.
fn odd_examples(count: usize) -> String {
    let schema = |number| {
        let text = "a".repeat(number + 1);
        format!("    S{number}: {{ type: string, maxLength: 1, example: {text} }}\n")
    };
    let schemas: String = (1..=count).map(schema).collect();
    format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n\
            components:\n  schemas:\n{schemas}"
    )
}

#[test]
fn of_many_warnings_of_a_code_ten_are_shown_and_the_others_counted() {
    let folder = Folder::new("many");
    let words = ["generate", "openapi.yaml", "--out", "many"];
    let write = |document: String| fs::write(folder.0.join("openapi.yaml"), document).unwrap();
    write(odd_examples(10));
    let few = said(&folder.run(&words));
    assert_eq!((few.matches("warning[W403]").count(), few.contains("more of")), (10, false));
    write(odd_examples(15));
    let text = said(&folder.run(&words));
    assert_eq!(text.matches("warning[W403]").count(), 10, "{text}");
    assert!(text.ends_with("\n… and 5 more of W403; --report json lists all\n"), "{text}");
    assert_eq!(said(&folder.run(&words)), text);
    for (format, place) in [("json", ""), ("sarif", "/runs/0/results")] {
        let output = folder.run(&[&words[..], &["--report", format]].concat());
        let report: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        let all = report.pointer(place).and_then(|all| all.as_array()).unwrap();
        assert_eq!(all.len(), 15, "{format}");
    }
}

#[test]
fn a_refusal_says_how_to_do_without_what_is_at_fault() {
    let folder = Folder::new("refused");
    let last_line = |document: &str, more: &[&str]| {
        fs::write(folder.0.join("openapi.yaml"), document).unwrap();
        let output =
            folder.run(&[&["generate", "openapi.yaml", "--out", "refused"], more].concat());
        assert_eq!(output.status.code(), Some(1));
        said(&output).lines().last().unwrap().to_owned()
    };
    let of_a_part = odd_examples(1).replace("maxLength", "maxLenght");
    assert_eq!(
        last_line(&of_a_part, &[]),
        "1 error; nothing was written; --lenient leaves out what cannot be generated"
    );
    let of_the_whole = of_a_part.replace("version", "versio");
    assert_eq!(last_line(&of_the_whole, &[]), "2 errors; nothing was written");
    assert_eq!(last_line(&of_the_whole, &["--lenient"]), "1 error; nothing was written");
}

#[test]
fn a_file_beside_the_document_counts_as_the_document() {
    let folder = Folder::new("beside");
    let document = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n\
        components: { schemas: { Pet: { $ref: pet.yaml } } }\n";
    fs::write(folder.0.join("openapi.yaml"), document).unwrap();
    fs::write(folder.0.join("pet.yaml"), "{ type: string, maxLength: 5 }\n").unwrap();
    let words = ["generate", "openapi.yaml", "--out", "pets"];
    assert_eq!(folder.code(&words), Some(0));
    folder.edit("pet.yaml", "5", "6");
    assert_eq!(folder.code(&words), Some(0));
    assert!(folder.read("pets/src/types.rs").contains("MAX_CHARS: usize = 6"));
}
