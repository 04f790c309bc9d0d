//! `specwright generate`: documents in, crates out.

mod job;
mod settle;
mod watch;

pub(super) use job::named;

use super::{Ending, ReportFormat};
use clap::{Args, ValueEnum};
use job::Job;
use specwright::SourceSet;
use specwright::disk::Record;
use specwright::report::{Extent, Report, Severity};
use std::io::{Result, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// How much of what was found is written for people: documents as frameworks write them have hundreds of warnings of a kind.
const SHOWN: Extent<'static> = Extent::First {
    warnings: NonZeroUsize::new(10).expect("10 is not 0"),
    rest: "--report json lists all",
};

#[derive(Debug, Default, Args)]
pub(super) struct Arguments {
    /// The OpenAPI document, YAML or JSON; without it, every API of specwright.toml is made.
    #[arg(requires = "out")]
    spec: Option<PathBuf>,
    /// The folder of the crate; it need not exist.
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The file that lists the APIs; without it, specwright.toml in this folder.
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    config: Option<PathBuf>,
    /// Makes only this API of the file. May be given more than once.
    #[arg(long = "api", value_name = "NAME", conflicts_with = "spec")]
    apis: Vec<String>,
    /// The name of the crate; without it, the name of the folder.
    #[arg(long, requires = "spec")]
    name: Option<String>,
    /// The folder of the runtime, for a path dependency; without it, the runtime's sources are written beside the crate.
    #[arg(long, value_name = "PATH", requires = "spec")]
    runtime: Option<PathBuf>,
    /// The version of the crate.
    #[arg(long, default_value = "0.1.0", value_name = "VERSION", requires = "spec")]
    crate_version: String,
    /// Whether values are held to a format; `default` for all that are not named. May be given more than once.
    #[arg(long = "format", value_name = "NAME=assert|annotate", requires = "spec")]
    formats: Vec<String>,
    /// Makes the operations with this tag, and what they reach. May be given more than once, also beside the next two.
    #[arg(long = "tag", requires = "spec", value_name = "TAG", help_heading = "Only a part")]
    tags: Vec<String>,
    /// Makes the operations of this path template and of those below it.
    #[arg(long = "path", requires = "spec", value_name = "PATH", help_heading = "Only a part")]
    paths: Vec<String>,
    /// Makes the operation of this operationId, or of a method and a path: `GET /apps`.
    #[arg(
        long = "operation",
        requires = "spec",
        value_name = "OPERATION",
        help_heading = "Only a part"
    )]
    operations: Vec<String>,
    /// What the server's traits are made of: one for all operations, or one for each tag.
    #[arg(long, value_enum, default_value_t = TraitsPer::Api, value_name = "PER", requires = "spec")]
    traits: TraitsPer,
    /// What modules and features are made of: one for all, or one for each tag; without it, tags where there are at least
    /// 100 operations with at least two tags between them.
    #[arg(long, value_enum, value_name = "PER", requires = "spec")]
    modules: Option<ModulesPer>,
    /// Keeps the document in the crate, for servers that show it.
    #[arg(long, requires = "spec")]
    embed_document: bool,
    /// Makes webhooks and callbacks too: what sends them, what receives them, and the schemas that only they lead to.
    #[arg(long, requires = "spec")]
    webhooks: bool,
    /// Leaves out `testing`: the strategies that make values of the types for tests.
    #[arg(long, requires = "spec")]
    without_testing: bool,
    /// Leaves out the operations that cannot be generated, each with a warning; without it, they are errors.
    #[arg(long)]
    lenient: bool,
    /// The folder that no reference to another file may lead out of; without it, that of the document.
    #[arg(long, value_name = "DIR", requires = "spec")]
    root: Option<PathBuf>,
    /// Writes nothing; prints what would change, and fails if anything would.
    #[arg(long)]
    check: bool,
    /// Makes the crate again whenever a document changes, until it is stopped.
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// How findings are written to standard error.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    report: ReportFormat,
}

/// What there is one trait for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum TraitsPer {
    /// The whole API.
    #[default]
    Api,
    /// Each tag; operations without one have the trait of the API.
    Tag,
}

/// What there are modules and features for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ModulesPer {
    /// The whole API.
    One,
    /// Each tag; what several need is shared.
    Tag,
}

/// Makes, or checks, the crates.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    if arguments.watch {
        return watch::run(arguments, out, err);
    }
    let jobs = match job::jobs(arguments) {
        Ok(jobs) => jobs,
        Err(ending) => return Ok(ending),
    };
    all(&jobs, arguments, out, err)
}

/// Makes every API of a file.
pub(super) fn listed(config: PathBuf, out: &mut dyn Write, err: &mut dyn Write) -> Result<Ending> {
    run(&Arguments { config: Some(config), ..Arguments::default() }, out, err)
}

/// Every crate, though one before it be at fault.
fn all(
    jobs: &[Job],
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    let mut ending = Ending::Fine;
    for job in jobs {
        match one(job, arguments, out, err)? {
            Ending::Fine => {}
            Ending::Fault => ending = Ending::Fault,
            other => return Ok(other),
        }
    }
    Ok(ending)
}

fn one(
    job: &Job,
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    let form = job.form(arguments.report);
    if let Some(record) = Record::valid(&job.spec, &job.out, &job.options, &form) {
        write!(err, "{}", record.findings)?;
        if !arguments.check {
            settle::unchanged(&record, out)?;
        }
        return Ok(Ending::Fine);
    }
    let sources = match job.sources() {
        Ok(sources) => sources,
        Err(error) => return Ok(Ending::unusable(error)),
    };
    let outcome = match job.is_lenient {
        true => specwright::generate_leniently(&sources, &job.options),
        false => specwright::generate(&sources, &job.options),
    };
    let findings = match arguments.report {
        ReportFormat::Json => format!("{}\n", outcome.report.to_json(&sources)),
        ReportFormat::Sarif => outcome.report.to_sarif(&sources),
        ReportFormat::Text => text(job, &outcome.report, &sources),
    };
    write!(err, "{findings}")?;
    let Some(files) = outcome.files else { return Ok(Ending::Fault) };
    if arguments.check {
        return settle::check(job, &files, out);
    }
    let summary = settle::summary(&outcome.summary);
    if let Some(ending) = settle::write(job, &files, &summary, out)? {
        return Ok(ending);
    }
    if let Some(record) = Record::of(&sources, &job.options, &form, &files) {
        record.saying(findings, summary).keep(&job.spec, &job.out);
    }
    Ok(Ending::Fine)
}

/// What was found, as it is written for people.
fn text(job: &Job, report: &Report, sources: &SourceSet) -> String {
    let findings = report.to_text_of(SHOWN, sources);
    let errors = match report.count(Severity::Error) {
        0 => return findings,
        1 => "1 error".to_owned(),
        count => format!("{count} errors"),
    };
    let way_out = match !job.is_lenient && specwright::can_leave_out(sources, report) {
        true => "; --lenient leaves out what cannot be generated",
        false => "",
    };
    format!("{findings}{errors}; nothing was written{way_out}\n")
}
