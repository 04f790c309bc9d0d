//! `specwright diff BASE HEAD`: two documents, one report.

use super::super::Ending;
use super::settings::{self, Made};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use specwright::diff::{
    self, Accepted, Compared, Date, Edition, Format, Promise, Review, Ruling, Settings, Terms,
};
use specwright::model::Api;
use specwright::{SourceSet, disk};
use std::io::{Result, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

/// Where accepted changes are kept when nothing else is said.
pub(super) const ACCEPTED: &str = "specs/accepted.toml";

#[derive(Debug, Args)]
#[group(id = "documents")]
pub(super) struct Arguments {
    /// The older OpenAPI document.
    pub(super) base: PathBuf,
    /// The newer OpenAPI document.
    pub(super) head: PathBuf,
    /// The promises that must not be broken.
    #[arg(long = "promise", value_delimiter = ',', default_value = "wire", value_parser = promises())]
    promises: Vec<Promise>,
    /// The day on which is judged, such as 2027-01-31; without it, today (UTC).
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// How changes are written.
    #[arg(long, default_value = "text", value_parser = formats())]
    report: Format,
    /// Where they are written to; without it, to standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The name of the generated crate, which names the trait of its server in the report; without it, `api`, or the one
    /// that the settings say.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// The specwright.toml by whose settings both crates are made: which operations, traits, names, formats. With --api and
    /// without this, it is specwright.toml in this folder.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// The API of that file whose settings count; without it, the one whose document is HEAD or BASE.
    #[arg(long, value_name = "NAME")]
    pub(super) api: Option<String>,
    /// The folder that no reference of either document may lead out of; without it, that of each document.
    #[arg(long, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// The list of accepted changes; without it, specs/accepted.toml where there is one.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

fn promises() -> impl TypedValueParser<Value = Promise> {
    let names = PossibleValuesParser::new(Promise::ALL.map(Promise::name));
    names.try_map(|name| name.parse::<Promise>())
}

fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name)).try_map(|name| name.parse::<Format>())
}

/// Compares two documents.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    let made = match settings::made(arguments) {
        Ok(made) => made,
        Err(ending) => return Ok(ending),
    };
    // Both are read before either is judged, so that the faults of both are seen at once.
    let base = read(&made, &arguments.base, arguments.report, err)?;
    let head = read(&made, &arguments.head, arguments.report, err)?;
    let accepted = match accepted(arguments.accepted.as_deref()) {
        Ok(accepted) => accepted,
        Err(why) => return Ok(Ending::Unreadable(why)),
    };
    let (Some((base_sources, base)), Some((head_sources, head))) = (base, head) else {
        return Ok(Ending::Incomparable);
    };
    let today = arguments.today.unwrap_or_else(today);
    let terms = Terms { promises: arguments.promises.clone(), accepted, today };
    let settings = Settings { today: Some(today), ..Settings::default() };
    // To take large models apart value by value takes time; the system takes their memory back at once.
    let [base, head] = [base, head].map(ManuallyDrop::new);
    let (server, modules) = (made.options.server, made.options.modules);
    let [older, newer] = [&base, &head].map(|api| Edition { api, server, modules });
    let changes = diff::review(older, newer, &made.options.crate_name, &settings);
    let compared = Compared::new(changes, base_sources, head_sources);
    let review = Review::new(vec![compared], &terms);
    match write(&review, arguments, out)? {
        Some(why) => Ok(Ending::Unusable(why)),
        None => Ok(ending(review.ruling())),
    }
}

fn ending(ruling: Ruling) -> Ending {
    match ruling {
        Ruling::Passes => Ending::Fine,
        Ruling::Fails => Ending::Fault,
        Ruling::Unclassified => Ending::Unclassified,
    }
}

/// Writes the report; the answer says why where its file could not be written.
fn write(review: &Review, arguments: &Arguments, out: &mut dyn Write) -> Result<Option<String>> {
    match (&arguments.output, arguments.report) {
        (Some(path), format) => {
            Ok(disk::write_text(path, &review.write(format)).err().map(|error| error.to_string()))
        }
        (None, format) => {
            // The stream takes the colours away where nobody would see them.
            let format = if format == Format::Text { Format::Terminal } else { format };
            write!(out, "{}", review.write(format))?;
            Ok(None)
        }
    }
}

/// The list of accepted changes; an empty one where none was named and there is none.
pub(super) fn accepted(path: Option<&Path>) -> std::result::Result<Accepted, String> {
    let file = path.unwrap_or(Path::new(ACCEPTED));
    let text = disk::read_text(file).map_err(|error| error.to_string())?;
    match (text, path) {
        (None, Some(path)) => Err(format!("{}: there is no such file", path.display())),
        (None, None) => Ok(Accepted::default()),
        (Some(text), _) => {
            Accepted::parse(&file.display().to_string(), &text).map_err(|error| error.to_string())
        }
    }
}

/// The day that it is in UTC.
fn today() -> Date {
    TimeZone::UTC.to_datetime(Timestamp::now()).date()
}

/// The model that a crate is made of, or nothing where the document is unreadable or at fault; then the reason was written.
fn read(
    made: &Made,
    path: &Path,
    format: Format,
    err: &mut dyn Write,
) -> Result<Option<(SourceSet, Api)>> {
    let sources = match made.sources(path) {
        Ok(sources) => sources,
        Err(error) => {
            writeln!(err, "specwright: {error}")?;
            return Ok(None);
        }
    };
    let (api, report) = made.model(&sources);
    if api.is_none() {
        let findings = match format {
            Format::Json | Format::Sarif => report.to_json(&sources),
            _ => report.to_text(&sources),
        };
        write!(err, "{findings}")?;
    }
    Ok(api.map(|api| (sources, api)))
}
