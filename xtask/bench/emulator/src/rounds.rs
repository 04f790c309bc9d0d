//! Times over the databases, in turns, so that a busy machine is unfair to both contestants alike.

use std::io;

use crate::backend::Backend;
use crate::contestants::{BOTH, Contestant};
use crate::load::{TURN, drive};
use crate::served::Served;

/// How often each contestant has its turn, over each database, with each number of connections. It is even, so that each is
/// first as often as the other.
const ROUNDS: usize = 6;

/// What was measured of one contestant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figures {
    /// Apps created in a second, in the middle one of the rounds.
    pub(crate) rate: f64,
    /// The time that half of all requests stay within, in milliseconds.
    pub(crate) half: f64,
    /// The time that 99 of 100 requests stay within, in milliseconds.
    pub(crate) most: f64,
}

/// Figures of both contestants, and how many apps ours creates in the time in which the other one creates one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compared {
    pub(crate) figures: [Figures; 2],
    pub(crate) ratio: f64,
}

/// Measures both contestants over a database, with so many connections.
///
/// # Errors
/// Those of the system, of the database and of the connections.
pub(crate) fn compare(backend: &Backend, connections: usize) -> io::Result<Compared> {
    let mut times = [const { Vec::new() }; 2];
    for round in 0..ROUNDS {
        for place in [round % 2, 1 - round % 2] {
            times[place].push(turn(BOTH[place], backend, connections)?);
        }
    }
    let ratios = times[0].iter().zip(&times[1]);
    let ratio = measure::median(ratios.map(|(ours, by_hand)| rate(ours) / rate(by_hand)).collect());
    Ok(Compared { figures: times.map(figures), ratio })
}

/// The times of all requests of one turn, in milliseconds, over a new database.
fn turn(contestant: Contestant, backend: &Backend, connections: usize) -> io::Result<Vec<f64>> {
    let served = Served::start(contestant, backend)?;
    let load = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let times = load.block_on(drive(served.address, connections))?;
    drop(load);
    served.stop()?;
    Ok(times)
}

fn rate(times: &[f64]) -> f64 {
    times.len() as f64 / TURN.as_secs_f64()
}

fn figures(rounds: Vec<Vec<f64>>) -> Figures {
    let rate = measure::median(rounds.iter().map(|times| rate(times)).collect());
    let mut times = rounds.concat();
    times.sort_by(f64::total_cmp);
    let within =
        |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    Figures { rate, half: within(0.5), most: within(0.99) }
}
