//! What a process takes: time of the processor, time on the clock, memory; with bounds on what it may take.

use std::ffi::OsStr;
use std::fs::File;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};
use wait4::Wait4;

/// What a process and all that it started have taken.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spent {
    /// Seconds of the processor.
    pub processor: f64,
    /// Seconds on the clock.
    pub clock: f64,
    /// The most memory that one of the processes held at a time, in bytes.
    pub peak: u64,
}

impl Spent {
    /// The memory in millions of bytes.
    pub fn megabytes(&self) -> u64 {
        self.peak / 1_000_000
    }
}

/// Seconds of the processor after which a process is ended.
const PROCESSOR_SECONDS: u32 = 900;

/// Runs a command under the bound on memory, in bytes, of each of its processes; says whether it succeeded.
///
/// What it prints goes to these files.
pub fn run(command: &Command, memory: u64, [out, err]: [File; 2]) -> Result<(bool, Spent)> {
    let start = Instant::now();
    let mut bounded = bounded(command, memory);
    bounded.stdin(Stdio::null()).stdout(out).stderr(err);
    let mut child = bounded.spawn().context("cannot start a shell")?;
    let used = child.wait4()?;
    let processor = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    let clock = start.elapsed().as_secs_f64();
    Ok((used.status.success(), Spent { processor, clock, peak: used.rusage.maxrss }))
}

/// The shell sets the bounds, for a process cannot be given them from outside without unsafe code.
fn bounded(command: &Command, memory: u64) -> Command {
    const SCRIPT: &str = "ulimit -v \"$1\"; ulimit -t \"$2\"; shift 2; exec \"$@\"";
    let mut shell = Command::new("sh");
    let (kilobytes, seconds) = ((memory / 1024).to_string(), PROCESSOR_SECONDS.to_string());
    shell.args(["-c", SCRIPT, "sh", &kilobytes, &seconds]);
    shell.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        set(&mut shell, name, value);
    }
    if let Some(folder) = command.get_current_dir() {
        shell.current_dir(folder);
    }
    shell
}

fn set(shell: &mut Command, name: &OsStr, value: Option<&OsStr>) {
    match value {
        Some(value) => shell.env(name, value),
        None => shell.env_remove(name),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(script: &str) -> bool {
        let nowhere = || File::create("/dev/null").unwrap();
        let mut command = Command::new("sh");
        run(command.args(["-c", script]), 1 << 30, [nowhere(), nowhere()]).unwrap().0
    }

    #[test]
    fn what_fails_is_seen_to_fail() {
        assert!(check("exit 0"));
        assert!(!check("exit 3"));
    }

    #[test]
    fn a_process_holds_to_its_bound() {
        assert!(check("test $(ulimit -v) = 1048576"));
    }
}
