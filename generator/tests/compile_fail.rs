//! Every program of `data/compile_fail` is a test: what checks guard cannot be had without them.
//!
//! A line that ends in `//~ E0451` must not compile, for this reason and no other line for any. A line that begins with
//! `//=` stands in place of the line below it in the control, which must compile: so nothing else is at fault.

mod scratch;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use scratch::Scratch;
use serde_json::Value;

/// The errors of programs, by name: lines and codes.
type Errors = BTreeMap<String, Vec<(u64, String)>>;

#[test]
fn nothing_is_made_past_its_checks() {
    let programs = programs();
    let expected: Errors =
        programs.iter().map(|program| (program.name.clone(), program.expected())).collect();
    assert!(expected.values().all(|errors| !errors.is_empty()), "each has a line to refuse");
    let found = errors(&scratch(&programs));
    assert_eq!(found, expected, "each program fails where it says so, and no control fails");
}

/// A program that must not compile.
struct Program {
    name: String,
    text: String,
}

impl Program {
    fn control_name(&self) -> String {
        format!("{}_control", self.name)
    }

    /// The lines that must not compile, each with its code.
    fn expected(&self) -> Vec<(u64, String)> {
        let marked = (1..).zip(self.text.lines());
        marked
            .filter_map(|(number, line)| Some((number, line.split_once("//~ ")?.1.to_owned())))
            .collect()
    }

    /// The same program without its fault.
    fn control(&self) -> String {
        let mut lines = self.text.lines();
        let mut control = String::new();
        while let Some(line) = lines.next() {
            let kept = match line.trim_start().strip_prefix("//= ") {
                Some(instead) => lines.next().map(|_| instead),
                None => Some(line),
            };
            control.extend(kept.into_iter().chain(["\n"]));
        }
        control
    }
}

fn programs() -> Vec<Program> {
    let entries = fs::read_dir(folder()).expect("the folder of the programs");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a program").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths.sort();
    let program = |path: &PathBuf| Program {
        name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
        text: fs::read_to_string(path).expect("a program is text"),
    };
    paths.iter().map(program).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/compile_fail")
}

/// The crate, and a package that has each program twice: as it is, and without its fault.
fn scratch(programs: &[Program]) -> Scratch {
    let scratch = Scratch::new("compile_fail");
    let document = fs::read_to_string(folder().join("openapi.yaml")).expect("the document");
    scratch.add_crate("guarded", &document);
    let names = programs.iter().flat_map(|program| [program.name.clone(), program.control_name()]);
    scratch.write("programs/Cargo.toml", &manifest(names));
    for program in programs {
        scratch.write(&format!("programs/src/{}.rs", program.name), &program.text);
        let control = format!("programs/src/{}.rs", program.control_name());
        scratch.write(&control, &program.control());
    }
    scratch
}

/// The manifest of the programs; it names each, so that one that is no longer there is not compiled.
fn manifest(names: impl Iterator<Item = String>) -> String {
    const HEAD: &str = "[package]\nname = \"programs\"\nversion = \"0.1.0\"\nedition = \"2024\"\nautobins = false\n\n\
                        [dependencies]\nguarded = { path = \"../guarded\" }\n";
    let bins = names.map(|name| format!("\n[[bin]]\nname = {name:?}\npath = \"src/{name}.rs\"\n"));
    bins.fold(HEAD.to_owned(), |manifest, bin| manifest + &bin)
}

/// What the compiler finds in the programs.
fn errors(scratch: &Scratch) -> Errors {
    let mut check = scratch.cargo("check");
    let answer = check
        .args(["--package", "programs", "--bins", "--keep-going", "--message-format=json"])
        .output()
        .expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut errors = Errors::new();
    let mut finished = 0;
    for message in messages {
        finished += u32::from(message["reason"] == "compiler-artifact");
        if let Some(error) = error(&message) {
            let name = message["target"]["name"].as_str().unwrap_or_default();
            errors.entry(name.to_owned()).or_default().push(error);
        }
    }
    assert!(finished > 0, "nothing was compiled: {}", String::from_utf8_lossy(&answer.stderr));
    errors
}

/// The line and the code of an error. The last words of a compiler that gives up have neither.
fn error(message: &Value) -> Option<(u64, String)> {
    let message = message.get("message").filter(|message| message["level"] == "error")?;
    let spans = message["spans"].as_array()?;
    let line = spans.iter().find(|span| span["is_primary"] == true)?["line_start"].as_u64()?;
    let code = message["code"]["code"].as_str().unwrap_or_default();
    Some((line, code.to_owned()))
}
