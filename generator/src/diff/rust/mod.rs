//! What a change does to those who import the generated crate: both crates' public surfaces compared.
//!
//! Nothing is guessed from the document: the code of both sides is made, and what differs is put to the
//! changes that stand at its place. What no change explains is a change of its own.

mod arguments;
mod compare;
mod difference;
mod join;
mod lines;
mod order;
mod pair;
mod renames;
mod side;
mod unchanged;
mod unexplained;

use super::change::Change;
use super::promise::Bump;
use super::settings::Settings;
use super::{diff, settle};
use crate::emit::surface::surface;
use crate::model::Api;
use compare::{Crates, differences};
use side::Side;

/// Every change from one document to the other, on the wire and in the crates that are made of them.
///
/// The name of the crate, such as `huawei-apig`, names the trait of the server. Where no crate can be made
/// of a document yet, this says what would become of the rest. The worst comes first, then the order of
/// the document.
pub fn review(base: &Api, head: &Api, crate_name: &str, settings: &Settings) -> Vec<Change> {
    crate::stack::roomy(|| reviewed(base, head, crate_name, settings))
}

fn reviewed(base: &Api, head: &Api, crate_name: &str, settings: &Settings) -> Vec<Change> {
    let mut changes = diff(base, head, settings);
    let renames = renames::renames(base, head);
    let same = unchanged::unchanged(base, head);
    let [older, newer] = [base, head].map(|api| Side::new(api, surface(api, crate_name, &same)));
    let crates = Crates { base: &older, head: &newer, renames: &renames };
    let left = join::join(&mut changes, differences(&crates));
    changes.extend(unexplained::changes(left));
    for change in &mut changes {
        change.generated = lines::first(std::mem::take(&mut change.generated));
    }
    settle::sort(&mut changes);
    changes
}

/// What all changes together ask of the version of the crate.
pub fn bump(changes: &[Change]) -> Bump {
    changes.iter().map(|change| change.bump).max().unwrap_or_default()
}
