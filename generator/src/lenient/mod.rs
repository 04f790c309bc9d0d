//! Leaves out by name what cannot be generated, so that one operation does not keep all others from being made.
//!
//! Each fault is put to the operations and components that hold it or refer to it. These are taken out of the document, and
//! it is read anew, until nothing is at fault or a fault belongs to the document as a whole.

mod blame;
mod units;

use crate::report::{Code, Diagnostic, Report, Severity};
use crate::source::{self, SourceSet, Span, Tree};
use blame::Blame;
use foldhash::HashSet;
use units::Unit;

/// How often the document is read anew; each time leaves more out.
const MAX_ROUNDS: usize = 64;

/// What is left out of a document.
#[derive(Default)]
pub(crate) struct LeftOut {
    units: Vec<Blamed>,
    /// The faults that are seen to.
    settled: HashSet<(Code, Span)>,
}

/// A part of a document, and why it is left out.
struct Blamed {
    unit: Unit,
    fault: (Code, Span, String),
}

/// Tries, and leaves out what is at fault, until `attempt` has an answer or no fault can be put to a part of the document.
///
/// The answer comes with the report of the last attempt, to which a warning for each part that is left out is added, and with
/// the number of operations among these.
pub(crate) fn until_sound<T>(
    sources: &SourceSet,
    attempt: impl Fn(Option<Tree>, &mut Report) -> Option<T>,
) -> (Option<T>, Report, usize) {
    let (mut left_out, mut rounds) = (LeftOut::default(), 0);
    loop {
        let mut report = Report::default();
        let tree = left_out.load(sources, &mut report);
        let made = attempt(tree, &mut report);
        if made.is_some() || rounds == MAX_ROUNDS || !left_out.grow(sources, &report) {
            left_out.tell(&mut report);
            return (made, report, left_out.operations());
        }
        rounds += 1;
    }
}

/// How many errors are looked at to say whether something can be left out; each takes a walk through the document.
const LOOKED_AT: usize = 8;

/// Whether the first errors of a report can each be put to a part of the document.
pub(crate) fn can_leave_out(sources: &SourceSet, report: &Report) -> bool {
    let Some(tree) = source::load(sources, &mut Report::default()) else { return false };
    let mut blame = Blame::new(&tree);
    errors(report).take(LOOKED_AT).all(|fault| parts(&mut blame, fault).is_some())
}

fn errors(report: &Report) -> impl Iterator<Item = &Diagnostic> {
    report.diagnostics().into_iter().filter(|found| found.severity == Severity::Error)
}

/// The parts that a fault belongs to, without those that were named before; nothing where it belongs to none.
fn parts(blame: &mut Blame<'_>, fault: &Diagnostic) -> Option<Vec<Unit>> {
    // Of what is left out while reading, another label names what is there.
    fault.labels.iter().find_map(|label| blame.units(label.span))
}

impl LeftOut {
    /// Reads the sources without what is left out.
    fn load(&self, sources: &SourceSet, report: &mut Report) -> Option<Tree> {
        let mut tree = source::load(sources, report)?;
        for Blamed { unit, .. } in &self.units {
            tree.remove_entry(unit.map, &unit.key);
        }
        // What was read twice in one map, for example, is told while reading.
        report.retain(|found| !self.settled.contains(&(found.code, found.span())));
        Some(tree)
    }

    /// Leaves out all that the errors of a report can be put to; whether there was anything.
    fn grow(&mut self, sources: &SourceSet, report: &Report) -> bool {
        let Some(tree) = self.load(sources, &mut Report::default()) else { return false };
        let before = self.units.len();
        let mut blame = Blame::new(&tree);
        for fault in errors(report) {
            let units = parts(&mut blame, fault).unwrap_or_default();
            if !units.is_empty() {
                self.settled.insert((fault.code, fault.span()));
            }
            let cause = (fault.code, fault.span(), fault.message.clone());
            self.units.extend(units.into_iter().map(|unit| Blamed { unit, fault: cause.clone() }));
        }
        self.units.len() > before
    }

    fn operations(&self) -> usize {
        self.units.iter().filter(|blamed| blamed.unit.is_operation).count()
    }

    fn tell(&self, report: &mut Report) {
        for Blamed { unit, fault: (code, span, message) } in &self.units {
            report
                .warning(Code::LeftOut, unit.span, format!("{} is left out", unit.name))
                .also(*span, format!("{code}: {message}"))
                .help("mend what is at fault; without --lenient it is an error");
        }
    }
}
