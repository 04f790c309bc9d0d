//! The review in pull requests: its workflow asks for little, its action says what it takes, its scripts do as they say.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use specwright::SourceSet;
use specwright::report::Report;
use specwright::source::{Node, Tree, load};

use super::git::testing::Clone;

const WORKFLOW: &str = ".github/workflows/spec-review.yml";
const ACTION: &str = ".github/actions/spec-review/action.yml";

#[test]
fn every_foreign_action_is_pinned_to_a_commit() {
    for path in [WORKFLOW, ACTION] {
        let tree = tree(path);
        for action in uses(tree.root()) {
            let (_, revision) = action.split_once('@').unwrap();
            let is_commit =
                revision.len() == 40 && revision.bytes().all(|one| one.is_ascii_hexdigit());
            assert!(is_commit, "{path}: {action}");
        }
    }
}

#[test]
fn only_the_job_that_writes_the_comment_may_write() {
    let tree = tree(WORKFLOW);
    let permissions = |pointer: &str| -> Vec<(String, String)> {
        let node = tree.at(pointer).unwrap();
        let entry = |entry: specwright::source::Entry<'_>| {
            (entry.key.to_owned(), entry.node.as_str().unwrap().to_owned())
        };
        node.entries().map(entry).collect()
    };
    let may = |key: &str, right: &str| (key.to_owned(), right.to_owned());
    assert_eq!(permissions("/permissions"), []);
    assert_eq!(permissions("/jobs/review/permissions"), [may("contents", "read")]);
    assert_eq!(
        permissions("/jobs/comment/permissions"),
        [may("contents", "read"), may("pull-requests", "write")]
    );
    let triggers: Vec<&str> = tree.at("/on").unwrap().entries().map(|entry| entry.key).collect();
    assert_eq!(triggers, ["pull_request"]);
    let text = text(WORKFLOW);
    assert!(!text.contains("secrets."), "the repository's own token is enough");
}

/// A checkout in the job with the token is of the branch that the pull request goes to.
#[test]
fn what_a_pull_request_brings_is_not_run_beside_the_token() {
    let tree = tree(WORKFLOW);
    let steps = tree.at("/jobs/comment/steps").unwrap();
    let checkouts = steps.items().filter(|step| step.get("uses").is_some());
    let revisions: Vec<_> =
        checkouts.map(|step| step.at("/with/ref").and_then(Node::as_str)).collect();
    assert_eq!(revisions, [Some("${{ github.event.pull_request.base.sha }}")]);
    let steps = tree.at("/jobs/review/steps").unwrap();
    assert!(steps.items().all(|step| step.at("/env/GH_TOKEN").is_none()));
}

#[test]
fn the_action_takes_what_the_command_takes() {
    let tree = tree(ACTION);
    let inputs: Vec<&str> = tree.at("/inputs").unwrap().entries().map(|entry| entry.key).collect();
    assert_eq!(inputs, ["base", "head", "spec", "promise", "report"]);
    assert_eq!(tree.at("/runs/using").and_then(Node::as_str), Some("composite"));
    // No input is put into a script: what stands there would be run.
    let steps = tree.at("/runs/steps").unwrap();
    assert!(
        steps.items().all(|step| !step.get("run").and_then(Node::as_str).unwrap().contains("${{"))
    );
}

#[test]
fn a_comment_is_written_once_and_then_written_over() {
    for (known, expected) in [
        ("", "--method POST repos/o/r/issues/7/comments"),
        ("41\n42\n", "--method PATCH repos/o/r/issues/comments/41"),
    ] {
        let bench = Bench::new(&format!("comment-{}", known.len()));
        let answer = bench.path("known");
        fs::write(&answer, known).unwrap();
        bench.program(
            "gh",
            &format!(
                "case \"$*\" in *--paginate*) cat '{}';; *) printf '%s' \"$*\" >> '{}';; esac",
                answer.display(),
                bench.path("said").display()
            ),
        );
        let mut command = bench.script("comment.sh");
        command.envs([("NUMBER", "7"), ("GITHUB_REPOSITORY", "o/r"), ("COMMENT", "a $(b) `c`")]);
        assert!(command.output().unwrap().status.success());
        let said = fs::read_to_string(bench.path("said")).unwrap();
        assert_eq!(said, format!("api --silent {expected} --raw-field body=a $(b) `c`"));
    }
}

#[test]
fn a_review_ends_with_the_code_of_the_command() {
    let bench = Bench::new("review");
    bench.program(
        "tool",
        "test $# = 2 && { echo \"::error::$2\"; exit 1; }; echo \"# $2\" > \"$4\"; exit 1",
    );
    let output = bench.run(bench.script("review.sh").arg("tool"));
    assert_eq!(
        (output.status.code(), shown(&output.stdout)),
        (Some(1), "::error::annotations\n".to_owned())
    );
    let outputs = fs::read_to_string(bench.path("outputs")).unwrap();
    let (delimiter, rest) = outputs.strip_prefix("comment<<").unwrap().split_once('\n').unwrap();
    assert_eq!(rest, format!("# markdown\n{delimiter}\ncode=1\n"));
    assert_eq!(fs::read_to_string(bench.path("summary")).unwrap(), "# markdown\n");
}

#[test]
fn a_review_without_a_report_says_so() {
    let bench = Bench::new("no-report");
    bench.program("tool", "exit 3");
    let output = bench.run(bench.script("review.sh").arg("tool"));
    assert_eq!(output.status.code(), Some(3));
    let summary = fs::read_to_string(bench.path("summary")).unwrap();
    assert!(summary.starts_with(specwright::diff::MARKER), "{summary}");
    assert!(summary.contains("cannot be compared"), "{summary}");
}

#[test]
fn the_action_compares_a_document_of_two_revisions() {
    let clone = Clone::new("action");
    clone.write("specs/a b.yaml", "then\n");
    clone.commit();
    clone.write("specs/a b.yaml", "now\n");
    clone.commit();
    let bench = Bench::new("action-bench");
    bench.program("specwright", "cat \"$2\" \"$3\"; echo \"$3 ${*:4}\"; exit 1");
    let run = |base: &str| {
        let mut command = bench.script("action.sh");
        command.current_dir(clone.repository().root());
        command
            .env("SPECWRIGHT", bench.path("bin/specwright"))
            .env("RUNNER_TEMP", bench.path("temp"));
        command.envs([("BASE", base), ("HEAD", "HEAD"), ("SPEC", "specs/a b.yaml")]);
        command.envs([("PROMISE", "wire,values"), ("REPORT", "html")]);
        bench.run(&mut command)
    };
    let output = run("HEAD~1");
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output.stderr));
    assert_eq!(
        shown(&output.stdout),
        "then\nnow\nspecs/a b.yaml --promise wire,values --report annotations\n"
    );
    assert_eq!(run("nowhere").status.code(), Some(3));
}

/// A folder for the scripts, with programs of its own in front of the machine's.
struct Bench(PathBuf);

impl Bench {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("bin")).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Makes a program of a script.
    fn program(&self, name: &str, script: &str) {
        let file = self.path("bin").join(name);
        fs::write(&file, format!("#!/usr/bin/env bash\n{script}\n")).unwrap();
        assert!(Command::new("chmod").arg("+x").arg(&file).status().unwrap().success());
    }

    /// A script of the repository, to be run in the folder.
    fn script(&self, name: &str) -> Command {
        let path = env::var_os("PATH").unwrap_or_default();
        let paths = [self.path("bin")].into_iter().chain(env::split_paths(&path));
        let mut command = Command::new("bash");
        command.arg(root().join(".github/actions/spec-review").join(name));
        command.current_dir(&self.0).env("PATH", env::join_paths(paths).unwrap());
        command.env("GITHUB_OUTPUT", self.path("outputs"));
        command.env("GITHUB_STEP_SUMMARY", self.path("summary"));
        command
    }

    fn run(&self, command: &mut Command) -> Output {
        command.output().unwrap()
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        // What is left behind lies in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Every action that a file names.
fn uses(node: Node<'_>) -> Vec<String> {
    let own = node.get("uses").and_then(Node::as_str).map(str::to_owned);
    let entries = node.entries().flat_map(|entry| uses(entry.node));
    let items = node.items().flat_map(uses);
    own.into_iter().chain(entries).chain(items).collect()
}

fn tree(path: &str) -> Tree {
    let mut report = Report::default();
    let sources = SourceSet::new(path, text(path));
    let tree = load(&sources, &mut report);
    assert!(!report.has_errors(), "{}", report.to_text(&sources));
    tree.unwrap()
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
