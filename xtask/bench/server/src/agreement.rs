//! Contestants are worth comparing only if they do the same work: all give the same answer to a request of each kind.

use std::io;

use contest::KINDS;
use serde_json::Value;

use crate::contestants::Contestant;

/// Lets all who can answer each kind. Gives how many kinds there are.
///
/// # Errors
/// The first answer that is another one than that of the first contestant.
pub(crate) fn check(contestants: &[Contestant]) -> io::Result<usize> {
    for kind in KINDS {
        let mut first = None;
        for contestant in contestants.iter().filter(|contestant| contestant.answers_in_memory) {
            let output = contestant.command(&["answer", kind.name]).output()?;
            let text = String::from_utf8_lossy(&output.stdout);
            let body = text.strip_prefix(kind.status.as_str()).unwrap_or_default();
            let answer = serde_json::from_str::<Value>(body).ok();
            let expected = first.get_or_insert_with(|| answer.clone());
            if answer.is_none() || answer != *expected {
                let name = &contestant.name;
                let message = format!("{}: {name} gives {text:?}, not {expected:?}", kind.name);
                return Err(io::Error::other(message));
            }
        }
    }
    Ok(KINDS.len())
}
