//! What a change does to those who import the generated crate: both crates' public surfaces compared.
//!
//! Nothing is guessed from the document: the code of both sides is made, and what differs is put to the
//! changes that stand at its place. What no change explains is a change of its own.

mod compare;
mod difference;
mod join;
mod lines;
mod order;
mod pair;
mod renames;
mod side;
mod unexplained;

use super::change::Change;
use super::promise::Bump;
use super::{diff, settle};
use crate::check::Checked;
use crate::emit::Options;
use crate::emit::surface::{origins, surface};
use compare::{Crates, differences};
use side::Side;

/// Every change from one document to the other, on the wire and in the crates that are made of them.
///
/// The options say what both crates are called; where they lie is no matter. The worst comes first, then
/// the order of the document.
pub fn review(base: &Checked, head: &Checked, options: &Options) -> Vec<Change> {
    crate::stack::roomy(|| reviewed(base, head, options))
}

fn reviewed(base: &Checked, head: &Checked, options: &Options) -> Vec<Change> {
    let mut changes = diff(base.api(), head.api());
    let renames = renames::renames(base.api(), head.api());
    let [older, newer] =
        [base, head].map(|checked| Side::new(surface(checked, options), origins(checked.api())));
    let crates = Crates { base: &older, head: &newer, renames: &renames };
    let left = join::join(&mut changes, differences(&crates));
    changes.extend(unexplained::changes(left));
    for change in &mut changes {
        change.generated = lines::first(std::mem::take(&mut change.generated));
    }
    settle::order(&mut changes);
    changes
}

/// What all changes together ask of the version of the crate.
pub fn bump(changes: &[Change]) -> Bump {
    changes.iter().map(|change| change.bump).max().unwrap_or_default()
}
