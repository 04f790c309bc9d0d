//! The list of accepted changes: who found a break and decided that it may pass writes it down, with the reason.
//!
//! The list is a TOML file:
//!
//! ```toml
//! [[accepted]]
//! fingerprint = "0123456789abcdef"
//! reason = "no caller is left"
//! expires = "2027-01-31"
//! ```

use super::Date;
use crate::diff::fingerprint::FINGERPRINT_DIGITS;
use serde::Deserialize;
use std::collections::HashSet;
use std::fmt;
use toml::Spanned;

/// Every accepted change.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: Vec<Entry>,
}

/// Why a change may pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The reason that somebody gave.
    pub reason: String,
    /// The last day on which it counts; none where it counts for good.
    pub expires: Option<Date>,
}

/// What is wrong with a list, or with an entry that would be added to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedError(String);

#[derive(Clone, Debug)]
struct Entry {
    fingerprint: String,
    acceptance: Acceptance,
    /// The name of the file and the line, for people.
    place: String,
}

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accepted: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fingerprint: Spanned<String>,
    reason: Spanned<String>,
    expires: Option<Spanned<String>>,
}

impl Accepted {
    /// Reads a list from the text of its file.
    ///
    /// # Errors
    /// When the text is no such list: no TOML, an entry without a reason, a day that the calendar has not.
    pub fn parse(name: &str, text: &str) -> Result<Self, AcceptedError> {
        let file: File = toml::from_str(text).map_err(|error| {
            AcceptedError(format!("{name} is no list of accepted changes: {error}"))
        })?;
        let entries = file.accepted.into_iter().map(|written| {
            let place = format!("{name}:{}", line(text, written.fingerprint.span().start));
            written.entry(place)
        });
        Ok(Self { entries: entries.collect::<Result<_, _>>()? })
    }

    /// The text of one more entry, to stand at the end of the file.
    ///
    /// # Errors
    /// When the fingerprint is none, the reason is empty, or the change is accepted already.
    pub fn entry(
        &self,
        fingerprint: &str,
        acceptance: &Acceptance,
    ) -> Result<String, AcceptedError> {
        check_fingerprint(fingerprint)?;
        check_reason(&acceptance.reason)?;
        if let Some(known) = self.entries.iter().find(|entry| entry.fingerprint == fingerprint) {
            return Err(AcceptedError(format!(
                "{fingerprint} is in the list already: change the entry at {}",
                known.place
            )));
        }
        let reason = toml::Value::String(acceptance.reason.clone());
        let expires = acceptance.expires.map(|date| format!("expires = \"{date}\"\n"));
        let expires = expires.unwrap_or_default();
        Ok(format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = {reason}\n{expires}"))
    }

    /// Why a change may pass on a day, where it may.
    pub(super) fn of(&self, fingerprint: &str, today: Date) -> Option<Acceptance> {
        let mut entries = self.entries.iter().filter(|entry| entry.fingerprint == fingerprint);
        entries.find(|entry| !entry.acceptance.is_over(today)).map(|entry| entry.acceptance.clone())
    }

    /// What is to be said of entries that do nothing.
    pub(super) fn notes(&self, seen: &HashSet<String>, today: Date) -> Vec<String> {
        self.entries.iter().filter_map(|entry| entry.note(seen, today)).collect()
    }
}

impl Acceptance {
    fn is_over(&self, today: Date) -> bool {
        self.expires.is_some_and(|expires| expires < today)
    }
}

impl Entry {
    fn note(&self, seen: &HashSet<String>, today: Date) -> Option<String> {
        let Self { fingerprint, acceptance, place } = self;
        let is_seen = seen.contains(fingerprint);
        match acceptance.expires {
            _ if !is_seen => Some(format!(
                "{place}: the accepted change {fingerprint} is not among these changes"
            )),
            Some(expires) if acceptance.is_over(today) => Some(format!(
                "{place}: the change {fingerprint} was accepted until {expires} and counts again"
            )),
            _ => None,
        }
    }
}

impl Written {
    fn entry(self, place: String) -> Result<Entry, AcceptedError> {
        let at = |error: AcceptedError| AcceptedError(format!("{place}: {}", error.0));
        check_fingerprint(self.fingerprint.get_ref()).map_err(at)?;
        check_reason(self.reason.get_ref()).map_err(at)?;
        let expires = self.expires.map(|day| day.into_inner());
        let expires = expires.as_deref().map(date).transpose().map_err(at)?;
        let acceptance = Acceptance { reason: self.reason.into_inner(), expires };
        Ok(Entry { fingerprint: self.fingerprint.into_inner(), acceptance, place })
    }
}

fn date(text: &str) -> Result<Date, AcceptedError> {
    text.parse()
        .map_err(|_| AcceptedError(format!("`{text}` is no day: write one such as 2027-01-31")))
}

fn check_fingerprint(text: &str) -> Result<(), AcceptedError> {
    let is_digit = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    if text.len() == FINGERPRINT_DIGITS && text.bytes().all(is_digit) {
        return Ok(());
    }
    let what = format!("`{text}` is no fingerprint: one has 16 of the digits 0 to 9 and a to f");
    Err(AcceptedError(what))
}

fn check_reason(text: &str) -> Result<(), AcceptedError> {
    match text.trim() {
        "" => Err(AcceptedError("a change is accepted for a reason: say which".to_owned())),
        _ => Ok(()),
    }
}

/// The line of a place in a text, from 1.
fn line(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or_default().matches('\n').count() + 1
}

impl fmt::Display for AcceptedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.trim_end())
    }
}

impl std::error::Error for AcceptedError {}

#[cfg(test)]
mod tests {
    use super::*;

    const FINGERPRINT: &str = "0123456789abcdef";

    fn acceptance(reason: &str, expires: Option<&str>) -> Acceptance {
        Acceptance { reason: reason.to_owned(), expires: expires.map(|day| day.parse().unwrap()) }
    }

    /// Where the entry counts, on the last day and on the day after it.
    fn check(list: &Accepted, expected: [bool; 2]) {
        let days: [Date; 2] = ["2027-01-31", "2027-02-01"].map(|day| day.parse().unwrap());
        assert_eq!(days.map(|day| list.of(FINGERPRINT, day).is_some()), expected);
    }

    fn refused(text: &str) -> String {
        Accepted::parse("a.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn what_is_written_is_read() {
        for (expires, expected) in [(None, [true, true]), (Some("2027-01-31"), [true, false])] {
            let written = acceptance("no caller is \"left\"\\\n", expires);
            let text = Accepted::default().entry(FINGERPRINT, &written).unwrap();
            let list = Accepted::parse("a.toml", &text).unwrap();
            check(&list, expected);
            assert_eq!(list.entries[0].acceptance, written);
        }
    }

    #[test]
    fn what_is_accepted_is_not_accepted_again() {
        let one = acceptance("because", None);
        let text = Accepted::default().entry(FINGERPRINT, &one).unwrap();
        let list = Accepted::parse("a.toml", &format!("\n{text}")).unwrap();
        assert_eq!(
            list.entry(FINGERPRINT, &one).unwrap_err().to_string(),
            "0123456789abcdef is in the list already: change the entry at a.toml:3"
        );
    }

    #[test]
    fn an_entry_that_does_nothing_is_said() {
        let written = acceptance("because", Some("2027-01-31"));
        let text = Accepted::default().entry(FINGERPRINT, &written).unwrap();
        let list = Accepted::parse("a.toml", &text).unwrap();
        let seen = HashSet::from([FINGERPRINT.to_owned()]);
        let day = |day: &str| -> Date { day.parse().unwrap() };
        assert_eq!(list.notes(&seen, day("2027-01-31")), [""; 0]);
        assert_eq!(
            list.notes(&seen, day("2027-02-01")),
            [
                "a.toml:2: the change 0123456789abcdef was accepted until 2027-01-31 and counts again"
            ]
        );
        assert_eq!(
            list.notes(&HashSet::new(), day("2027-01-31")),
            ["a.toml:2: the accepted change 0123456789abcdef is not among these changes"]
        );
    }

    #[test]
    fn a_list_that_is_wrong_names_its_line() {
        let entry = |fingerprint: &str, rest: &str| {
            refused(&format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\n{rest}"))
        };
        assert_eq!(
            entry("0123", "reason = \"because\""),
            "a.toml:2: `0123` is no fingerprint: one has 16 of the digits 0 to 9 and a to f"
        );
        assert_eq!(
            entry(FINGERPRINT, "reason = \" \""),
            "a.toml:2: a change is accepted for a reason: say which"
        );
        assert_eq!(
            entry(FINGERPRINT, "reason = \"because\"\nexpires = \"2027-02-30\""),
            "a.toml:2: `2027-02-30` is no day: write one such as 2027-01-31"
        );
        assert!(entry(FINGERPRINT, "").contains("missing field `reason`"));
    }
}
