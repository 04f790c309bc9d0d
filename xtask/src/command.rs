//! The command line of `cargo xtask`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use specwright::diff::{Date, Format, Promise};

/// The chores of the Specwright repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = false)]
pub struct Arguments {
    #[command(subcommand)]
    pub chore: Chore,
}

#[derive(Debug, Subcommand)]
pub enum Chore {
    /// Makes the crates under generated/ from the documents under specs/.
    Codegen(CodegenRequest),
    /// Runs everything that must be green before a change is done.
    Test(TestRequest),
    /// Checks the arrows between the packages and the habits of the house.
    Tidy,
    /// Compares the specs of two revisions and judges each change.
    Diff(DiffRequest),
    /// Compares the pages, the specs and the generated crates, each with the next.
    Audit(AuditRequest),
    /// Changes every limit of the specs by one step and lets the cases notice.
    Mutants(MutantsRequest),
    /// Measures; needs a release build of its own.
    Bench(BenchRequest),
    /// Decodes the documents of the JSON-Schema-Test-Suite with the types of its schemas.
    Jsts(JstsRequest),
    /// Runs the long proofs.
    Prove(ProveRequest),
    /// Writes docs/support.md out of xtask/support.tsv, once every test that a row names is found.
    Support(SupportRequest),
    /// Makes and compiles a crate of every document of a folder.
    Corpus(CorpusRequest),
    /// Serves the four APIs on this machine, with a request to each that is ready to be pasted.
    Serve(ServeRequest),
}

#[derive(Debug, Args)]
pub struct CodegenRequest {
    /// Write nothing; show how generated/ differs from what would be made.
    #[arg(long)]
    pub check: bool,
    /// The APIs to make, as specs/specwright.toml names them; all when none is named.
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
}

#[derive(Debug, Args)]
pub struct TestRequest {
    /// The steps to run, by name; all when none is named.
    #[arg(value_name = "STEP")]
    pub steps: Vec<String>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 the changes pass, 1 they do not or a version is too low, 2 a change is of a kind \
        that no rule judges, 3 a revision or a document is unreadable, 64 wrong usage."
)]
pub struct DiffRequest {
    /// The revision to compare with; where the work left origin/main when absent.
    #[arg(value_name = "BASE")]
    pub base: Option<String>,
    /// The newer revision; the working tree when absent.
    #[arg(value_name = "HEAD")]
    pub head: Option<String>,
    /// The promises that must not be broken.
    #[arg(long = "promise", value_delimiter = ',', default_value = "wire", value_parser = promises())]
    pub promises: Vec<Promise>,
    /// The day on which is judged, such as 2027-01-31; today (UTC) when absent.
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// How changes are written.
    #[arg(long, default_value = "text", value_parser = formats())]
    pub report: Format,
    /// Where they are written to, from the repository's root; standard output when absent.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

fn promises() -> impl TypedValueParser<Value = Promise> {
    let names = PossibleValuesParser::new(Promise::ALL.map(Promise::name));
    names.try_map(|name| name.parse::<Promise>())
}

fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name)).try_map(|name| name.parse::<Format>())
}

#[derive(Debug, Args)]
pub struct AuditRequest {
    /// The APIs to audit, as specs/specwright.toml names them; all when none is named.
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
}

#[derive(Debug, Args)]
pub struct MutantsRequest {
    /// The APIs whose limits are changed, as specs/specwright.toml names them; all when none is named.
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
}

#[derive(Debug, Args)]
pub struct BenchRequest {
    /// What to measure.
    pub subject: BenchSubject,
    /// Which parts of it, where it has several: `client` of `compile`, `growth` of `codegen`. Without one, all. `compile` takes
    /// documents too.
    pub parts: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum BenchSubject {
    /// Ways to write a decoder: compile time, speed, lines.
    Shape,
    /// Decoding of generated types beside serde, typify, garde, validator and jsonschema: time, allocations, instructions.
    Decode,
    /// `cargo check` of generated types beside the same types with serde derives, at three sizes.
    Compile,
    /// Creating apps at the emulator beside a hand-written handler over the same databases: time; instructions without one.
    Emulator,
    /// Reviews of changes beside oasdiff: verdicts and time on the same pairs; time by size.
    Diff,
    /// Making the crate of GitHub's document beside other generators, with nothing changed, and by size: time and memory.
    Codegen,
    /// A generated router with full validation beside handlers written by hand without any: instructions and requests a second.
    Server,
}

#[derive(Debug, Default, Args)]
pub struct JstsRequest {
    /// The suite: 3.0 or 3.1; both when none is named.
    #[arg(value_name = "SUITE")]
    pub suite: Option<String>,
    /// Only the files whose names hold this text.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub only: String,
    /// Show every failure: schema, document, and what was seen.
    #[arg(long)]
    pub failures: bool,
    /// Rewrite the committed tables with what is measured.
    #[arg(long)]
    pub bless: bool,
}

#[derive(Debug, Args)]
pub struct ProveRequest {
    /// Run the short sample of each proof, the one that `.ci/run` runs.
    #[arg(long)]
    pub sample: bool,
    /// The proofs to run, by name; all when none is named.
    #[arg(value_name = "PROOF")]
    pub proofs: Vec<String>,
}

#[derive(Debug, Default, Args)]
pub struct CorpusRequest {
    /// The folder of the documents; ../shared/corpus, and what is committed of it, when absent.
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Only the documents whose names hold this text.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub only: String,
    /// The memory that all work may take together, in GiB; three quarters of what is left when absent.
    #[arg(long, value_name = "GIB")]
    pub memory: Option<u64>,
    /// How many crates are made at a time; as many as there are cores when absent.
    #[arg(long, value_name = "COUNT")]
    pub jobs: Option<usize>,
    /// Ask clippy too, about all that the crates can do; takes about twice as long.
    #[arg(long)]
    pub lints: bool,
    /// Rewrite the rows of the committed summary that are measured.
    #[arg(long, conflicts_with = "folder")]
    pub bless: bool,
}

#[derive(Debug, Args)]
pub struct SupportRequest {
    /// Write nothing; fail where the page is stale.
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub struct ServeRequest {
    /// Arguments of `app-emulator`, such as `--listen 127.0.0.1:9000`.
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    pub arguments: Vec<String>,
}
