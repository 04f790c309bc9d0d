//! The instructions of one request: what twice as many requests take more under callgrind, less what it takes to make a
//! request and no answer.

use std::io;

use crate::contestants::{Contestant, NOBODY};
use contest::Kind;

/// How many requests are answered under callgrind: so many that the allocator's moods are below 1 in 100.
const TIMES: u64 = 500;

/// The instructions that each contestant takes for a request; nothing for one that answers over a port only.
///
/// # Errors
/// When callgrind fails.
pub(crate) fn count(contestants: &[Contestant], kind: Kind) -> io::Result<Vec<Option<f64>>> {
    let request = more(&Contestant::own(NOBODY)?, kind)?;
    let each = contestants.iter().map(|contestant| {
        let taken = || Ok((more(contestant, kind)? - request) / TIMES as f64);
        contestant.answers_in_memory.then(taken).transpose()
    });
    each.collect()
}

/// What twice as many requests take more.
fn more(contestant: &Contestant, kind: Kind) -> io::Result<f64> {
    let of = |times: u64| {
        let command = contestant.command(&["repeat", kind.name, &times.to_string()]);
        measure::instructions_of(&command)
    };
    Ok(of(2 * TIMES)? as f64 - of(TIMES)? as f64)
}
