//! What one run of a program takes.

use crate::{Seconds, median};
use std::io;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;
use wait4::Wait4;

/// One run of a program, from its start to its end.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// How it ended.
    pub status: ExitStatus,
    /// The time it took, that of all its threads together.
    pub seconds: Seconds,
    /// The most memory that it held at one time, in bytes; at least what the program that called it did.
    pub peak: u64,
}

impl Run {
    /// Runs a command, with nothing said on the terminal, and waits for its end.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn of(command: &mut Command) -> io::Result<Self> {
        let start = Instant::now();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let used = child.wait4()?;
        let clock = start.elapsed().as_secs_f64();
        let processor = (used.rusage.utime + used.rusage.stime).as_secs_f64();
        let seconds = Seconds { clock, processor };
        Ok(Self { status: used.status, seconds, peak: used.rusage.maxrss })
    }

    /// The middle of several runs, each figure apart; `None` where there is none.
    #[must_use]
    pub fn middle(runs: &[Self]) -> Option<Self> {
        let times: Vec<_> = runs.iter().map(|run| run.seconds).collect();
        let peaks = runs.iter().map(|run| run.peak as f64).collect();
        let last = runs.last()?;
        Some(Self {
            status: last.status,
            seconds: Seconds::middle(&times),
            peak: median(peaks) as u64,
        })
    }
}
