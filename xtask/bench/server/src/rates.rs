//! Requests a second, in turns, so that a busy machine is unfair to all contestants alike.

use std::io;

use crate::contestants::{Contestant, Served};
use contest::{Kind, drive};

/// How often each contestant has its turn beside the one written by hand.
const PAIRS: usize = 15;

/// What was measured of one contestant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
    /// Requests a second, in the middle one of its turns.
    pub(crate) rate: f64,
    /// Its rate as a share of the rate of the one by hand, in the middle one of the pairs.
    pub(crate) ratio: f64,
}

/// The rates of all contestants, of which the one at `base` is what the others are compared with.
///
/// # Errors
/// Those of the system and of the connections.
pub(crate) fn compare(
    contestants: &[Contestant],
    base: usize,
    kind: Kind,
) -> io::Result<Vec<Rate>> {
    let served: Vec<Served> =
        contestants.iter().map(Contestant::serve).collect::<Result<_, _>>()?;
    let mut turns = vec![Vec::with_capacity(PAIRS); contestants.len()];
    for pair in 0..PAIRS {
        for step in 0..served.len() {
            // Each is first as often as the others.
            let place = (pair + step) % served.len();
            turns[place].push(drive(served[place].address, kind)?);
        }
    }
    let ratios = |turns: &[f64], base: &[f64]| {
        measure::median(turns.iter().zip(base).map(|(own, base)| own / base).collect())
    };
    let rates = turns
        .iter()
        .map(|own| Rate { rate: measure::median(own.clone()), ratio: ratios(own, &turns[base]) });
    Ok(rates.collect())
}
