//! The committed list of what is not as it should be, each with its reason.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// The first line of the list.
const HEAD: &str = "suite\ttest\treason";

/// How a reason begins that nobody has looked into: it only says what was seen.
const MEASURED: &str = "measured: ";

/// Reasons by suite and test.
pub type Skips = BTreeMap<(String, String), String>;

/// Reads the list; an error where a reason is missing.
pub fn read(text: &str) -> Result<Skips> {
    text.lines()
        .skip(1)
        .map(|line| entry(line).with_context(|| format!("this is no test with a reason: {line}")))
        .collect()
}

fn entry(line: &str) -> Option<((String, String), String)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [suite, test, reason] = *cells.as_slice() else { return None };
    let owned = |text: &str| text.to_owned();
    (!reason.trim().is_empty()).then(|| ((owned(suite), owned(test)), owned(reason)))
}

/// The list as text.
pub fn write(skips: &Skips) -> String {
    let line = |((suite, test), reason): (&(String, String), &String)| {
        format!("{suite}\t{test}\t{reason}\n")
    };
    format!("{HEAD}\n{}", skips.iter().map(line).collect::<String>())
}

/// The list for what was measured now. A reason that a person wrote stays; where there is none, it is
/// what was seen.
pub fn renewed(former: &Skips, measured: &Skips) -> Skips {
    let reason = |(test, seen): (&(String, String), &String)| {
        let written = former.get(test).filter(|reason| !reason.starts_with(MEASURED));
        (test.clone(), written.cloned().unwrap_or_else(|| format!("{MEASURED}{}", brief(seen))))
    };
    measured.iter().map(reason).collect()
}

/// How many reasons only say what was seen.
pub fn unexamined(skips: &Skips) -> usize {
    skips.values().filter(|reason| reason.starts_with(MEASURED)).count()
}

/// What was seen, on one line of bearable length.
fn brief(seen: &str) -> String {
    const LENGTH: usize = 160;
    let line: String = seen.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    match line.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(reason: &str) -> Skips {
        Skips::from([(("3.0".to_owned(), "maximum#0/1 typed".to_owned()), reason.to_owned())])
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = "suite\ttest\treason\n3.0\tmaximum#0/1 typed\tno room\n";
        assert_eq!(write(&read(text).unwrap()), text);
    }

    #[test]
    fn a_skip_without_a_reason_is_an_error() {
        assert!(read("suite\ttest\treason\n3.0\tmaximum#0/1 typed\t\n").is_err());
    }

    #[test]
    fn a_reason_that_a_person_wrote_stays() {
        assert_eq!(renewed(&list("no room"), &list("accepts")), list("no room"));
        assert_eq!(
            renewed(&list("measured: refuses"), &list("accepts")),
            list("measured: accepts")
        );
    }

    #[test]
    fn what_is_no_longer_seen_goes() {
        assert!(renewed(&list("no room"), &Skips::new()).is_empty());
    }
}
