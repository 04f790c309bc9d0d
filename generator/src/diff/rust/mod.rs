//! What a change does to those who import the generated crate: both crates' public surfaces compared.
//!
//! Nothing is guessed from the document: the code of both sides is made, and what differs is put to the
//! changes that stand at its place. What no change explains is a change of its own.

mod arguments;
mod compare;
mod difference;
mod edition;
mod features;
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
pub use edition::Edition;

/// Every change from one document to the other, on the wire and in the crates that are made of them.
///
/// The name of the crate, such as `huawei-apig`, names the trait of the server. Where no crate can be made
/// of a document yet, this says what would become of the rest. The worst comes first, then the order of
/// the document. A model alone stands for a crate that is made as by default.
pub fn review<'a>(
    base: impl Into<Edition<'a>>,
    head: impl Into<Edition<'a>>,
    crate_name: &str,
    settings: &Settings,
) -> Vec<Change> {
    let (base, head) = (base.into(), head.into());
    crate::stack::roomy(|| reviewed((base, head), crate_name, settings))
}

fn reviewed(
    (base, head): (Edition<'_>, Edition<'_>),
    crate_name: &str,
    settings: &Settings,
) -> Vec<Change> {
    let mut changes = diff(base.api, head.api, settings);
    let left = join::join(&mut changes, edition::differences(base, head, crate_name));
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
