//! `specwright diff`: what a change of the document does on the wire.

use super::{Ending, ReportFormat};
use clap::{Args, ValueEnum};
use specwright::diff::{Settings, Verdict, diff, to_json, to_markdown, to_text};
use specwright::model::Api;
use specwright::{SourceSet, disk};
use std::io::{Result, Write};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 nothing breaks, 1 something breaks, 2 wrong usage, \
    3 a document is unreadable or at fault.")]
pub(super) struct Arguments {
    /// The older OpenAPI document.
    base: PathBuf,
    /// The newer OpenAPI document.
    head: PathBuf,
    /// How changes and findings are written.
    #[arg(long, value_enum, default_value_t = ChangeFormat::Text)]
    report: ChangeFormat,
}

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ChangeFormat {
    /// For people, with the lines of both documents.
    Text,
    /// For programs: one object.
    Json,
    /// For a comment under a pull request, with what is compatible folded.
    Markdown,
}

impl ChangeFormat {
    /// How findings in a document are written beside it.
    fn of_findings(self) -> ReportFormat {
        match self {
            Self::Text | Self::Markdown => ReportFormat::Text,
            Self::Json => ReportFormat::Json,
        }
    }
}

/// Compares two documents.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    let findings = arguments.report.of_findings();
    // Both are read before either is judged, so that the faults of both are seen at once.
    let base = read(&arguments.base, findings, err)?;
    let head = read(&arguments.head, findings, err)?;
    let (Some((base_sources, base)), Some((head_sources, head))) = (base, head) else {
        return Ok(Ending::Incomparable);
    };
    let changes = diff(&base, &head, &Settings::default());
    let write = match arguments.report {
        ChangeFormat::Text => to_text,
        ChangeFormat::Json => to_json,
        ChangeFormat::Markdown => to_markdown,
    };
    write!(out, "{}", write(&changes, &base_sources, &head_sources))?;
    Ok(match Verdict::of(&changes) {
        Verdict::Breaking => Ending::Fault,
        Verdict::NoChanges | Verdict::Compatible => Ending::Fine,
    })
}

/// The model of a document, or nothing where it is unreadable or at fault; then the reason was written.
fn read(
    path: &Path,
    format: ReportFormat,
    err: &mut dyn Write,
) -> Result<Option<(SourceSet, Api)>> {
    let sources = match disk::read_sources(path) {
        Ok(sources) => sources,
        Err(error) => {
            writeln!(err, "specwright: {error}")?;
            return Ok(None);
        }
    };
    let (api, report) = specwright::model_of(&sources);
    if api.is_none() {
        let findings = match format {
            ReportFormat::Text => report.to_text(&sources),
            ReportFormat::Json => report.to_json(&sources),
        };
        write!(err, "{findings}")?;
    }
    Ok(api.map(|api| (sources, api)))
}
