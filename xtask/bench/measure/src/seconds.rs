//! How long programs take that this one calls.

use crate::median;
use std::fs;
use std::io;
use std::time::Instant;

/// What programs take.
#[derive(Clone, Copy, Debug)]
pub struct Seconds {
    /// The time on the clock.
    pub clock: f64,
    /// The time of the processor, which other programs disturb less; where the system does not tell, the clock's.
    pub processor: f64,
}

impl Seconds {
    /// What the programs take that the work calls and waits for.
    ///
    /// # Errors
    /// Those of the work.
    pub fn of(work: impl FnOnce() -> io::Result<()>) -> io::Result<Self> {
        let (before, start) = (processor_seconds(), Instant::now());
        work()?;
        let clock = start.elapsed().as_secs_f64();
        let processor =
            processor_seconds().zip(before).map_or(clock, |(after, before)| after - before);
        Ok(Self { clock, processor })
    }

    /// The middle of several turns, clock and processor apart.
    #[must_use]
    pub fn middle(turns: &[Self]) -> Self {
        let of = |part: fn(&Self) -> f64| median(turns.iter().map(part).collect());
        Self { clock: of(|turn| turn.clock), processor: of(|turn| turn.processor) }
    }
}

/// The time that the processor has spent on programs that this one called and that have ended, where Linux tells it.
fn processor_seconds() -> Option<f64> {
    const TICKS_IN_A_SECOND: f64 = 100.0;
    let line = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = line.rsplit_once(')')?;
    let mut ticks = fields.split_whitespace().skip(13).map_while(|field| field.parse::<f64>().ok());
    // The first is the time in programs, the second the time in the system for them.
    Some((ticks.next()? + ticks.next()?) / TICKS_IN_A_SECOND)
}
