//! Every pair of documents, compared once.

use crate::rows::Row;
use jiff::civil::{Date, date};
use specwright::SourceSet;
use specwright::diff::{Change, Level, Settings, diff, review};
use specwright::model::Api;
use specwright::report::Severity;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A day after the sunsets that the documents hold for past, and before the others.
const TODAY: Date = date(2026, 1, 31);

/// Two documents by their names below the folder of the cases.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pair {
    /// The older one.
    pub(crate) base: String,
    /// The newer one.
    pub(crate) head: String,
}

impl Pair {
    /// A pair of two names.
    pub(crate) fn new(base: &str, head: &str) -> Self {
        Self { base: base.to_owned(), head: head.to_owned() }
    }
}

/// What changed from one document to the other.
pub(crate) struct Changes {
    /// The changes, the worst first.
    pub(crate) all: Vec<Change>,
    /// Whether a review says anything, of the generated crate too.
    pub(crate) is_any: bool,
}

impl Changes {
    /// The worst of what a view on a change gives.
    pub(crate) fn worst(&self, level: impl Fn(&Change) -> Option<Level>) -> Option<Level> {
        self.all.iter().filter_map(level).max()
    }

    /// Whether a rule is met.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.all.iter().any(|change| change.id == id)
    }

    /// Whether no rule knows what a change does.
    pub(crate) fn is_unclassified(&self) -> bool {
        self.has("unclassified-edit")
    }
}

/// Every pair with its changes, or the code of the first finding where a document is at fault.
pub(crate) struct Pairs(BTreeMap<Pair, Result<Changes, String>>);

impl Pairs {
    /// Compares every pair of the rows.
    pub(crate) fn of(folder: &Path, rows: &[Row]) -> Self {
        let mut known = BTreeMap::new();
        for Row { pair, .. } in rows {
            known.entry(pair.clone()).or_insert_with(|| compare(folder, pair));
        }
        Self(known)
    }

    /// The changes of a pair that can be read.
    pub(crate) fn changes(&self, pair: &Pair) -> Option<&Changes> {
        self.0[pair].as_ref().ok()
    }

    /// Every pair that can be read.
    pub(crate) fn read(&self) -> impl Iterator<Item = (&Pair, &Changes)> {
        self.0.iter().filter_map(|(pair, result)| Some((pair, result.as_ref().ok()?)))
    }

    /// Every pair that cannot be read.
    pub(crate) fn refused(&self) -> impl Iterator<Item = (&Pair, &String)> {
        self.0.iter().filter_map(|(pair, result)| Some((pair, result.as_ref().err()?)))
    }
}

fn compare(folder: &Path, pair: &Pair) -> Result<Changes, String> {
    of_texts(&text(folder, &pair.base), &text(folder, &pair.head))
}

/// Compares a pair after the same passage was put in other words in both documents.
pub(crate) fn mended(folder: &Path, pair: &Pair, (old, new): (&str, &str)) -> Changes {
    let [base, head] = [&pair.base, &pair.head].map(|name| text(folder, name));
    assert!(base.contains(old) || head.contains(old), "{pair:?} does not say {old:?}");
    let changes = of_texts(&base.replace(old, new), &head.replace(old, new));
    changes.unwrap_or_else(|code| panic!("{pair:?} with {new:?} is refused: {code}"))
}

fn of_texts(base: &str, head: &str) -> Result<Changes, String> {
    let (base, head) = (model(base)?, model(head)?);
    let settings = Settings { today: Some(TODAY), ..Settings::default() };
    let all = diff(&base, &head, &settings);
    let is_any = !all.is_empty() || !review(&base, &head, "subject", &settings).is_empty();
    Ok(Changes { all, is_any })
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a document of a case")
}

fn model(text: &str) -> Result<Api, String> {
    let sources = SourceSet::new("openapi.yaml", text);
    let (api, report) = specwright::model_of(&sources);
    let first = report.diagnostics().into_iter().find(|one| one.severity == Severity::Error);
    api.ok_or_else(|| first.map_or(String::new(), |one| one.code.number().to_owned()))
}
