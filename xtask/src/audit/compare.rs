//! The comparison of page, document and crate, each with the next.

use std::collections::{BTreeMap, HashSet};

use super::enforced::{self, Check};
use super::notes::{self, Note};
use super::rows;
use super::stated::{self, Limit};
use super::subject::Subject;

/// What an audit finds.
#[derive(Default)]
pub struct Audit {
    /// How many facts the page itself states.
    pub documented: usize,
    /// How many of them the document states too, with a source.
    pub stated: usize,
    /// How many facts come from elsewhere, by who says so.
    pub elsewhere: BTreeMap<String, usize>,
    /// How many of them the document states too.
    pub elsewhere_stated: usize,
    /// How many facts nobody states.
    pub unsourced: usize,
    /// How many limits the document states.
    pub limits: usize,
    /// How many of them the crate enforces.
    pub enforced: usize,
    /// Where editions disagree.
    pub drift: Vec<Note>,
    /// What was assumed.
    pub assumed: Vec<Note>,
    /// What does not fit, each with its file and line.
    pub faults: Vec<String>,
}

/// Compares page, document and crate.
pub fn audit(subject: &Subject) -> Audit {
    let mut audit = Audit::default();
    let limits = stated::limits(subject.tree.root());
    audit.rows(subject);
    for limit in rows::unnamed(&limits, &subject.rows) {
        audit.fault(
            &subject.document,
            limit.line,
            &format!("{} has no row in {}", limit.pointer, subject.page),
        );
    }
    audit.code(subject, &limits);
    audit.drift = notes::drift(subject.tree.root());
    audit.assumed = notes::assumed(subject.tree.root());
    audit
}

impl Audit {
    fn fault(&mut self, file: &str, line: impl ToString, what: &str) {
        self.faults.push(format!("{file}:{}: {what}", line.to_string()));
    }

    fn rows(&mut self, subject: &Subject) {
        for row in &subject.rows {
            let fault = rows::fault(&subject.tree, row);
            let is_stated = usize::from(fault.is_none());
            if row.is_on_page() {
                self.documented += 1;
                self.stated += is_stated;
            } else if row.is_assumed() {
                self.unsourced += 1;
            } else {
                *self.elsewhere.entry(row.source.clone()).or_default() += 1;
                self.elsewhere_stated += is_stated;
            }
            if let Some(fault) = fault {
                self.fault(&subject.page, row.line, &format!("{} ({}): {fault}", row.id, row.kind));
            }
        }
    }

    fn code(&mut self, subject: &Subject, limits: &[Limit]) {
        let checks = enforced::checks(&subject.model, &subject.code);
        self.limits = limits.len();
        let mut used: HashSet<&str> = HashSet::new();
        for limit in limits {
            let found = find(subject, &checks, limit);
            used.extend(found.map(|check| check.pointer.as_str()));
            match found {
                Some(check) if check.holds() => self.enforced += 1,
                Some(check) => self.faults.push(broken(subject, check, limit)),
                None => self.fault(
                    &subject.document,
                    limit.line,
                    &format!("nothing in {} enforces {}", subject.folder, limit.pointer),
                ),
            }
        }
        // What the document does not limit, the crate must not limit either.
        let rest = checks.iter().filter(|check| !used.contains(check.pointer.as_str()));
        let rest = rest.filter(|check| !check.holds());
        self.faults.extend(rest.map(|check| unlimited(subject, check)));
        let unasked = enforced::unasked(&subject.code, &subject.model);
        self.faults.extend(unasked.iter().map(|fault| format!("{}/{fault}", subject.folder)));
    }
}

/// The check of a limit; a required field is checked by its name.
fn find<'c>(subject: &Subject, checks: &'c [Check], limit: &Limit) -> Option<&'c Check> {
    let by_pointer = |pointer: &str| checks.iter().find(|check| check.pointer == pointer);
    let Some((object, _)) = limit.pointer.rsplit_once("/required/") else {
        return by_pointer(&limit.pointer);
    };
    let name = subject.tree.root().at(&limit.pointer)?.as_str()?;
    // A part of `allOf` is required of the whole.
    checks.iter().find(|check| {
        let owner = check.pointer.strip_suffix(name).and_then(|rest| rest.strip_suffix('#'));
        owner.is_some_and(|owner| object == owner || object.starts_with(&format!("{owner}/allOf/")))
    })
}

fn broken(subject: &Subject, check: &Check, limit: &Limit) -> String {
    let Check { wanted, at, .. } = check;
    let seen = check.seen.as_deref().unwrap_or("nothing");
    let (folder, document) = (&subject.folder, &subject.document);
    let (pointer, line) = (&limit.pointer, limit.line);
    format!("{folder}/{at}: {seen}, but {document}:{line} says {wanted} at {pointer}")
}

fn unlimited(subject: &Subject, check: &Check) -> String {
    let Check { pointer, wanted, at, .. } = check;
    let seen = check.seen.as_deref().unwrap_or("nothing");
    format!("{}/{at}: {seen}, but {} says {wanted} at {pointer}", subject.folder, subject.document)
}
