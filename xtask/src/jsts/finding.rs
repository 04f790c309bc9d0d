//! What came of each test, judged by what the suite says.

use super::ask::Answer;
use super::equality::same;
use super::json::Json;
use super::specimen::{Specimen, Test};

/// The word by which a violation says that nothing explains it.
const UNEXPLAINED: &str = "unexplained";

/// One test and what came of it.
pub struct Finding<'s> {
    /// What was asked.
    pub specimen: &'s Specimen,
    /// Which of its documents.
    pub test: &'s Test,
    /// Whether there was a type to decode it.
    pub was_decoded: bool,
    /// Whether the verdict is right.
    pub outcome: Outcome,
    /// What became of the value on the way out; nothing where there is no value.
    pub round_trip: Option<RoundTrip>,
}

/// Whether a verdict is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is.
    Passed,
    /// It is not, or there is none, for this reason.
    Failed(String),
    /// Nobody was asked, for this reason.
    Skipped(String),
}

/// What became of a value that was decoded, encoded and decoded again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoundTrip {
    /// The same JSON value was written; read again, it is an equal value and is written the same.
    Kept,
    /// It was not, in this way.
    Lost(String),
}

impl<'s> Finding<'s> {
    /// The finding for an answer of the compiled type.
    pub fn answered(specimen: &'s Specimen, test: &'s Test, answer: &Answer) -> Self {
        let outcome = outcome(test, answer);
        let is_value = test.valid && outcome == Outcome::Passed;
        let round_trip = is_value.then(|| round_trip(test, answer));
        Self { specimen, test, was_decoded: true, outcome, round_trip }
    }

    /// The finding for a specimen that has no type.
    pub fn without_type(specimen: &'s Specimen, test: &'s Test, outcome: Outcome) -> Self {
        Self { specimen, test, was_decoded: false, outcome, round_trip: None }
    }

    /// The keys of what is not as it should be, each with its reason. What has no type is one fault, however
    /// many documents there are.
    pub fn faults(&self) -> Vec<(String, String)> {
        let key =
            if self.was_decoded { self.specimen.key(self.test) } else { self.specimen.name() };
        let mut faults = Vec::new();
        if let Some(RoundTrip::Lost(reason)) = &self.round_trip {
            faults.push((format!("{key} round-trip"), reason.clone()));
        }
        if let Outcome::Failed(reason) | Outcome::Skipped(reason) = &self.outcome {
            faults.push((key, reason.clone()));
        }
        faults
    }
}

fn outcome(test: &Test, answer: &Answer) -> Outcome {
    let said = answer.text.replace('\n', "; ");
    let failed = |reason: String| Outcome::Failed(reason);
    match (answer.verdict.as_str(), test.valid) {
        ("accepted" | "unreadable" | "unstable", true) => Outcome::Passed,
        ("accepted" | "unreadable" | "unstable", false) => failed("accepts what is invalid".into()),
        ("refused", true) => failed(format!("refuses what is valid: {said}")),
        ("refused", false) if said.is_empty() || said.contains(UNEXPLAINED) => {
            failed(format!("refuses without an explanation: {said}"))
        }
        ("refused", false) => Outcome::Passed,
        ("malformed", _) => failed(format!("takes the document for no JSON: {said}")),
        (verdict, _) => failed(format!("the decoding {verdict}: {said}")),
    }
}

fn round_trip(test: &Test, answer: &Answer) -> RoundTrip {
    let text = &answer.text;
    match answer.verdict.as_str() {
        "unreadable" => RoundTrip::Lost(format!("does not read what it wrote: {text}")),
        "unstable" => RoundTrip::Lost(format!("reads another value than it wrote: {text}")),
        _ if is_same(&test.document, text) => RoundTrip::Kept,
        _ => RoundTrip::Lost(format!("writes another value: {text}")),
    }
}

fn is_same(document: &str, written: &str) -> bool {
    match (Json::read(document), Json::read(written)) {
        (Ok(document), Ok(written)) => same(&document, &written),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(valid: bool, verdict: &str, text: &str) -> Outcome {
        let document = "{\"a\": 1.0}".to_owned();
        let test = Test { number: 0, description: String::new(), document, valid };
        outcome(&test, &Answer { verdict: verdict.to_owned(), text: text.to_owned() })
    }

    #[test]
    fn a_refusal_must_explain_itself() {
        assert_eq!(check(false, "refused", "at most 3"), Outcome::Passed);
        assert!(matches!(check(false, "refused", ""), Outcome::Failed(_)));
        assert!(matches!(check(false, "refused", "/a: unexplained"), Outcome::Failed(_)));
    }

    #[test]
    fn what_is_json_is_never_malformed() {
        assert!(matches!(check(false, "malformed", "no value"), Outcome::Failed(_)));
    }

    #[test]
    fn an_end_of_the_program_is_no_refusal() {
        assert!(matches!(check(false, "ended", "signal 11"), Outcome::Failed(_)));
    }

    #[test]
    fn a_value_that_is_written_differently_is_kept_when_it_is_equal() {
        assert!(is_same("{\"a\": 1.0}", "{\"a\":1}"));
        assert!(!is_same("{\"a\": 1.0}", "{}"));
    }
}
