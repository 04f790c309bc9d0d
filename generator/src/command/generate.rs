//! `specwright generate`: one document, one crate.

use super::{Ending, ReportFormat, settings};
use clap::Args;
use specwright::disk;
use specwright::report::{Report, Severity};
use specwright::settings::ApiSettings;
use specwright::{FormatPolicy, GeneratedFile, Options, RuntimeSource, SourceSet, Summary};
use std::io::{Result, Write};
use std::path::PathBuf;

/// Lines that `--check` prints at most.
const MAX_DIFFERENCE_LINES: usize = 100;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The OpenAPI document, YAML or JSON.
    spec: PathBuf,
    /// The folder of the crate; it need not exist.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate; without it, the name of the folder.
    #[arg(long)]
    name: Option<String>,
    /// The folder of the runtime, for a path dependency; without it, the runtime's sources are written beside the crate.
    #[arg(long, value_name = "PATH")]
    runtime: Option<PathBuf>,
    /// The version of the crate; without it, what the settings say, or 0.1.0.
    #[arg(long, value_name = "VERSION")]
    crate_version: Option<String>,
    /// The settings of the crate; without it, specwright.toml beside the document where it speaks of the document.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Whether values are held to a format; `default` for all that are not named. May be given more than once.
    #[arg(long = "format", value_name = "NAME=assert|annotate")]
    formats: Vec<String>,
    /// Writes nothing; prints what would change, and fails if anything would.
    #[arg(long)]
    check: bool,
    /// How findings are written to standard error.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    report: ReportFormat,
}

/// Makes, or checks, the crate.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    let (sources, options) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(ending) => return Ok(ending),
    };
    let outcome = specwright::generate(&sources, &options);
    write_report(arguments.report, &outcome.report, &sources, err)?;
    match outcome.files {
        None => Ok(Ending::Fault),
        Some(files) if arguments.check => check(arguments, &files, out),
        Some(files) => write(arguments, &files, &outcome.summary, out),
    }
}

fn prepare(arguments: &Arguments) -> std::result::Result<(SourceSet, Options), Ending> {
    let sources = disk::read_sources(&arguments.spec).map_err(Ending::unusable)?;
    let settings = settings::of(&arguments.spec, arguments.config.as_deref())?;
    let sources = match &settings {
        Some((file, api)) => sources.with_overrides(file, &api.overrides),
        None => sources,
    };
    let settings = settings.map(|(_, api)| api);
    let file_name = arguments.spec.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = Options {
        crate_name: crate_name(arguments, settings.as_ref())?,
        version: version(arguments, settings.as_ref())?,
        runtime: runtime(arguments)?,
        document: file_name,
        formats: formats(arguments, settings)?,
    };
    Ok((sources, options))
}

/// What is said of formats; the last word on one counts.
fn formats(
    arguments: &Arguments,
    settings: Option<ApiSettings>,
) -> std::result::Result<FormatPolicy, Ending> {
    let mut policy = settings.map(|api| api.formats).unwrap_or_default();
    for setting in &arguments.formats {
        policy.read(setting).map_err(|error| Ending::Unusable(format!("--format: {error}")))?;
    }
    Ok(policy)
}

fn crate_name(
    arguments: &Arguments,
    settings: Option<&ApiSettings>,
) -> std::result::Result<String, Ending> {
    let stated = arguments.name.clone().or(settings.map(|api| api.crate_name.clone()));
    let name = stated.unwrap_or_else(|| disk::folder_name(&arguments.out));
    let mut characters = name.chars();
    let is_name = characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    let is_keyword = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    if is_name && !is_keyword {
        return Ok(name);
    }
    Err(Ending::Unusable(format!(
        "`{name}` cannot name a crate: give a name of letters, digits, `-` and `_` by --name"
    )))
}

/// Three numbers, and whatever may follow them.
fn version(
    arguments: &Arguments,
    settings: Option<&ApiSettings>,
) -> std::result::Result<String, Ending> {
    let stated = arguments.crate_version.as_ref().or(settings.map(|api| &api.version));
    let version = stated.map_or("0.1.0", String::as_str);
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<bool> = core.split('.').map(|part| part.parse::<u64>().is_ok()).collect();
    let tail = version
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '+'));
    match numbers.as_slice() {
        [true, true, true] if tail => Ok(version.to_owned()),
        _ => Err(Ending::Unusable(format!("`{version}` is no version: write one such as 0.1.0"))),
    }
}

fn runtime(arguments: &Arguments) -> std::result::Result<RuntimeSource, Ending> {
    let Some(path) = &arguments.runtime else { return Ok(RuntimeSource::Embedded) };
    let seen = disk::path_between(&arguments.out, path).map_err(Ending::unusable)?;
    Ok(RuntimeSource::Path(seen))
}

fn write_report(
    format: ReportFormat,
    report: &Report,
    sources: &SourceSet,
    err: &mut dyn Write,
) -> Result<()> {
    match format {
        ReportFormat::Json => writeln!(err, "{}", report.to_json(sources)),
        ReportFormat::Text => {
            write!(err, "{}", report.to_text(sources))?;
            match report.count(Severity::Error) {
                0 => Ok(()),
                1 => writeln!(err, "1 error; nothing was written"),
                count => writeln!(err, "{count} errors; nothing was written"),
            }
        }
    }
}

fn write(
    arguments: &Arguments,
    files: &[GeneratedFile],
    summary: &Summary,
    out: &mut dyn Write,
) -> Result<Ending> {
    match disk::foreign(&arguments.out, files) {
        Err(error) => return Ok(Ending::unusable(error)),
        Ok(foreign) if !foreign.is_empty() => return Ok(occupied(arguments, &foreign)),
        Ok(_) => {}
    }
    match disk::write_crate(&arguments.out, files) {
        Err(error) => Ok(Ending::unusable(error)),
        Ok(written) => {
            writeln!(
                out,
                "{}: {} operations, {} types, {} limits; {} files written, {} removed, {} unchanged",
                summary.title,
                summary.operations,
                summary.types,
                summary.limits,
                written.changed.len(),
                written.removed.len(),
                written.unchanged.len(),
            )?;
            if !summary.patterns.is_empty() {
                let ways = summary.patterns.iter().map(|(way, count)| format!("{count} {way}"));
                let ways: Vec<String> = ways.collect();
                writeln!(out, "patterns: {}", ways.join(", "))?;
            }
            write_dynamic(summary, out)?;
            Ok(Ending::Fine)
        }
    }
}

/// How many types are not listed by name.
const MAX_DYNAMIC: usize = 20;

/// Names the types of which nothing is typed, so that none goes unnoticed.
fn write_dynamic(summary: &Summary, out: &mut dyn Write) -> Result<()> {
    if summary.dynamic.is_empty() {
        return Ok(());
    }
    let count = summary.dynamic.len();
    writeln!(
        out,
        "checked as data, without a type of its own: {count} of {} types",
        summary.types
    )?;
    for (name, pointer) in summary.dynamic.iter().take(MAX_DYNAMIC) {
        writeln!(out, "  {name} at {pointer}")?;
    }
    if count > MAX_DYNAMIC {
        writeln!(out, "  … and {} more", count - MAX_DYNAMIC)?;
    }
    Ok(())
}

/// Nothing that somebody wrote by hand is written over.
fn occupied(arguments: &Arguments, foreign: &[String]) -> Ending {
    let folder = arguments.out.display();
    Ending::Unusable(format!(
        "{folder} holds files that were not made by Specwright: {}; move them away, or name another folder by --out",
        foreign.join(", ")
    ))
}

fn check(arguments: &Arguments, files: &[GeneratedFile], out: &mut dyn Write) -> Result<Ending> {
    let differences = match disk::check_crate(&arguments.out, files) {
        Err(error) => return Ok(Ending::unusable(error)),
        Ok(differences) => differences,
    };
    if differences.is_empty() {
        return Ok(Ending::Fine);
    }
    let lines: Vec<String> = differences
        .iter()
        .flat_map(|difference| {
            std::iter::once(format!("{}:", difference.path))
                .chain(difference.text.lines().map(str::to_owned))
        })
        .collect();
    for line in lines.iter().take(MAX_DIFFERENCE_LINES) {
        writeln!(out, "{line}")?;
    }
    if lines.len() > MAX_DIFFERENCE_LINES {
        writeln!(out, "… and {} more lines", lines.len() - MAX_DIFFERENCE_LINES)?;
    }
    writeln!(out, "{}", mend(arguments))?;
    Ok(Ending::Fault)
}

/// The command that makes the crate fresh again.
fn mend(arguments: &Arguments) -> String {
    let (spec, out) = (arguments.spec.display(), arguments.out.display());
    let name = arguments.name.iter().map(|name| format!(" --name {name}"));
    let runtime = arguments.runtime.iter().map(|path| format!(" --runtime {}", path.display()));
    let formats = arguments.formats.iter().map(|setting| format!(" --format {setting}"));
    let version =
        arguments.crate_version.iter().map(|version| format!(" --crate-version {version}"));
    let config = arguments.config.iter().map(|path| format!(" --config {}", path.display()));
    let options: String = name.chain(runtime).chain(formats).chain(version).chain(config).collect();
    format!("mend it with: specwright generate {spec} --out {out}{options}")
}
