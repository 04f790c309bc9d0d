//! How many instructions a program takes: counted by callgrind, so that other programs do not disturb the figure.

use std::io;
use std::process::{Command, Stdio};

/// Whether callgrind is there.
#[must_use]
pub fn can_count() -> bool {
    let version = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// The instructions that this program takes when it is called with the arguments, setting up included.
///
/// # Errors
/// When callgrind cannot be started, or the program fails under it.
pub fn instructions(arguments: &[String]) -> io::Result<u64> {
    instructions_of(Command::new(std::env::current_exe()?).args(arguments))
}

/// The instructions that a program takes when it is called like this, setting up included.
///
/// # Errors
/// When callgrind cannot be started, or the program fails under it.
pub fn instructions_of(command: &Command) -> io::Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(command.get_program())
        .args(command.get_args())
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .stdout(Stdio::null())
        .output()?;
    let words = String::from_utf8_lossy(&output.stderr);
    collected(&words)
        .filter(|_| output.status.success())
        .ok_or_else(|| io::Error::other(format!("callgrind fails: {words}")))
}

/// The number in the line `==1234== Collected : 5678`.
fn collected(words: &str) -> Option<u64> {
    words.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_the_one_that_was_collected() {
        let words = "==7== Events    : Ir\n==7== Collected : 163741\n==7== I   refs: 163,741\n";
        assert_eq!(collected(words), Some(163_741));
        assert_eq!(collected("==7== Events : Ir"), None);
    }
}
