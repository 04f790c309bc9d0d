//! Times of several contestants, taken in turns so that a busy machine is unfair to all of them alike.

mod allocations;
pub mod crates;
pub mod growth;
mod instructions;
mod run;
mod seconds;

pub use allocations::{Counting, count};
pub use instructions::{can_count, instructions, instructions_of};
pub use run::Run;
pub use seconds::Seconds;

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often every contestant has its turn.
const ROUNDS: usize = 601;

/// About how long one turn takes: short enough that few turns are interrupted by other programs.
const TURN: Duration = Duration::from_micros(300);

/// One way to do the work.
pub struct Contestant<'a> {
    /// What the report calls it.
    pub name: &'a str,
    /// Does the work once.
    pub work: &'a dyn Fn(),
}

/// What was measured of one contestant.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// The median time of one run.
    pub nanoseconds: f64,
    /// The allocations of one run, growing included.
    pub allocations: usize,
}

/// Measures all contestants in one run. The figures come in the order of the contestants.
#[must_use]
pub fn compare(contestants: &[Contestant<'_>]) -> Vec<Figures> {
    let repetitions: Vec<u32> =
        contestants.iter().map(|contestant| repetitions(contestant.work)).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); contestants.len()];
    for _ in 0..ROUNDS {
        for ((contestant, repetitions), times) in
            contestants.iter().zip(&repetitions).zip(&mut times)
        {
            times.push(turn(contestant.work, *repetitions));
        }
    }
    let figures = contestants.iter().zip(times);
    figures
        .map(|(contestant, times)| Figures {
            nanoseconds: median(times),
            allocations: count(contestant.work),
        })
        .collect()
}

/// The middle of some times; the upper one of two.
#[must_use]
pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// How many runs fill a turn.
fn repetitions(work: &dyn Fn()) -> u32 {
    let mut repetitions = 1;
    loop {
        let start = Instant::now();
        (0..repetitions).for_each(|_| black_box(work)());
        if start.elapsed() >= TURN {
            return repetitions;
        }
        repetitions *= 2;
    }
}

/// The nanoseconds of one run, from many in a row.
fn turn(work: &dyn Fn(), repetitions: u32) -> f64 {
    let start = Instant::now();
    (0..repetitions).for_each(|_| black_box(work)());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(repetitions)
}
