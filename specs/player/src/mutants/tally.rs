//! Plays the cases of an API against all its mutants.

use super::equivalent::{self, Equivalent};
use super::expectation;
use super::{Change, changes_of};
use crate::api::Api;
use crate::interpreted;
use specwright::interpret::Interpreter;
use std::fmt;

/// How the mutants of an API fared.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many mutants there are.
    pub total: usize,
    /// How many of them a case notices.
    pub killed: usize,
    /// Mutants that no case notices and no entry excuses.
    pub survivors: Vec<String>,
    /// Mutants that an entry of the list excuses.
    pub equivalent: usize,
    /// Entries of the list that excuse nothing.
    pub needless: Vec<String>,
}

impl Tally {
    /// Whether every mutant is accounted for, and nothing else.
    pub fn is_clean(&self) -> bool {
        self.survivors.is_empty() && self.needless.is_empty()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { total, killed, equivalent, .. } = self;
        write!(formatter, "{killed}/{total} mutants killed, {equivalent} equivalent")?;
        let survivors = self.survivors.iter().map(|line| format!("\n  survives: {line}"));
        let needless = self.needless.iter().map(|line| format!("\n  not needed: {line}"));
        survivors.chain(needless).try_for_each(|line| formatter.write_str(&line))
    }
}

/// Plays every case of an API against every mutant of its document, or says why that cannot be done.
pub fn tally(api: &Api) -> Result<Tally, String> {
    let model = interpreted::model(api)?;
    let usual = Interpreter::new(&model);
    let cases = expectation::cases(api, &usual)?;
    // A case that fails in any event would notice every mutant.
    if let Some(case) = cases.iter().find(|case| case.fails(api, &usual)) {
        return Err(format!("{:?} fails with the document as it is", case.name()));
    }
    let mut excuses = equivalent::read(api)?;
    let mut tally = Tally::default();
    for change in changes_of(&model) {
        let mutant = change.applied(&model);
        let interpreter = Interpreter::new(&mutant);
        let is_noticed = cases.iter().any(|case| case.fails(api, &interpreter));
        tally.add(&change, is_noticed, &mut excuses);
    }
    tally.needless.extend(excuses.iter().map(Equivalent::to_string));
    Ok(tally)
}

impl Tally {
    fn add(&mut self, change: &Change, is_noticed: bool, excuses: &mut Vec<Equivalent>) {
        self.total += 1;
        let excuse = excuses.iter().position(|excuse| excuse.is_for(change));
        match (is_noticed, excuse) {
            // An excuse for a mutant that is killed stays in the list, and is told to be needless.
            (true, _) => self.killed += 1,
            (false, Some(place)) => {
                excuses.remove(place);
                self.equivalent += 1;
            }
            (false, None) => self.survivors.push(change.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_equivalents;
    use super::*;

    /// A mutant that a case notices or not, and a list of excuses.
    fn check(is_noticed: bool, excuses: &str, clean: bool) {
        let mut excuses =
            parse_equivalents(&format!("pointer\tmutation\treason\n{excuses}")).unwrap();
        let change = Change::new("/a", "dropped", |_| {});
        let mut tally = Tally::default();
        tally.add(&change, is_noticed, &mut excuses);
        tally.needless.extend(excuses.iter().map(Equivalent::to_string));
        assert_eq!(tally.is_clean(), clean, "{tally}");
    }

    #[test]
    fn a_mutant_is_noticed_or_excused() {
        check(true, "", true);
        check(false, "", false);
        check(false, "/a\tdropped\tno message shows it\n", true);
        check(false, "/b\tdropped\tno message shows it\n", false);
    }

    #[test]
    fn an_excuse_that_is_not_needed_is_an_error() {
        check(true, "/a\tdropped\tno message shows it\n", false);
        check(true, "/b\tdropped\tno message shows it\n", false);
    }
}
