//! Patterns mean what they mean in V8: the same texts match, and the same ones are no patterns at all.

mod engine;
mod listed;
mod texts;

use std::collections::BTreeMap;
use std::env;
use std::io::Write;

use anyhow::Result;
use specwright::model::{Pattern, PatternFault, Way};
use specwright::pattern::{self, Syntax};

use super::Proof;
use super::chance::Chance;
use crate::repository::Repository;
use crate::verdict::Verdict;
use engine::{Answer, Question};
use listed::Origin;

/// Our verdicts and V8's, over patterns of our own and those of public documents.
pub const PROOF: Proof = Proof {
    name: "patterns",
    promise: "a pattern matches exactly the texts that V8 matches it with",
    rounds: 400,
    sample: 40,
    run,
};

/// Why V8 takes for a pattern what we refuse, where that is right.
const MIXED: &str = "it is written for Unicode mode or another engine; the older syntax takes the letters for themselves";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let sources = listed::all(repository)?;
    let questions: Vec<Question> = sources.keys().map(|source| question(source, rounds)).collect();
    let Some(answers) = engine::ask(&questions)? else {
        let is_strict = env::var("CI").is_ok_and(|value| value == "true");
        writeln!(output, "SKIPPED: there is no `node` to ask")?;
        return Ok(Verdict::fine_if(!is_strict));
    };
    let mut tally = Tally::default();
    for ((question, answer), origin) in questions.iter().zip(&answers).zip(sources.values()) {
        tally.judge(question, answer, *origin, output)?;
    }
    tally.conclude(output)
}

/// A pattern and its texts.
///
/// The older syntax is compared by texts without characters beyond U+FFFF: there V8 sees two halves of a pair, and JSON
/// Schema one character. Properties are compared by characters that both editions of Unicode have.
fn question(source: &str, rounds: u32) -> Question {
    let mut chance =
        Chance::new(source.bytes().fold(7, |seed, byte| seed * 31 % 1_000_003 + u64::from(byte)));
    let (node, syntax) = match pattern::parse(source) {
        Ok(parsed) => (Some(parsed.node), parsed.syntax),
        Err(_) => (None, Syntax::Unicode),
    };
    let mut texts = node.map(|node| texts::of(&node, rounds, &mut chance)).unwrap_or_default();
    if syntax == Syntax::Legacy {
        texts.retain(|text| text.chars().all(|character| character <= '\u{ffff}'));
    }
    if source.contains("\\p") || source.contains("\\P") {
        let settled = pattern::compile("^\\p{Assigned}*$");
        texts.retain(|text| is_match(&settled, text));
    }
    Question { source: source.to_owned(), syntax, texts }
}

fn is_match(pattern: &Pattern, text: &str) -> bool {
    pattern.as_runtime(|pattern| pattern.is_some_and(|pattern| pattern.check(text).is_ok()))
}

/// What was compared.
#[derive(Default)]
struct Tally {
    ways: BTreeMap<(Origin, &'static str), usize>,
    texts: usize,
    matching: usize,
    faults: usize,
    mixed: usize,
    foreign: usize,
}

impl Tally {
    fn judge(
        &mut self,
        question: &Question,
        answer: &Answer,
        origin: Origin,
        output: &mut dyn Write,
    ) -> Result<()> {
        if question.syntax == Syntax::Foreign {
            self.foreign += 1;
            return Ok(());
        }
        let pattern = pattern::compile(&question.source);
        *self.ways.entry((origin, kind(&pattern))).or_default() += 1;
        let Some(fault) = self.compared(question, answer, &pattern) else { return Ok(()) };
        if is_mixed(question, answer, &pattern) {
            self.mixed += 1;
            return writeln!(output, "{:?}: {fault}; {MIXED}", question.source).map_err(Into::into);
        }
        self.faults += 1;
        writeln!(output, "DISAGREES {:?}: {fault}", question.source)?;
        Ok(())
    }

    fn compared(
        &mut self,
        question: &Question,
        answer: &Answer,
        pattern: &Pattern,
    ) -> Option<String> {
        let verdicts = match (answer, &pattern.way) {
            (Answer::Refused, Err(PatternFault::Invalid(_))) => return None,
            (Answer::Refused, _) => return Some("V8 refuses it".to_owned()),
            (_, Err(PatternFault::Invalid(what))) => return Some(format!("we say: {what}")),
            (_, Err(PatternFault::Unsupported(_))) => return None,
            (Answer::Verdicts { syntax, .. }, Ok(_)) if *syntax != question.syntax => {
                return Some(format!("V8 reads it as {syntax:?}"));
            }
            (Answer::Verdicts { matches, .. }, Ok(_)) => matches,
        };
        self.texts += verdicts.iter().flatten().count();
        self.matching += verdicts.iter().filter(|verdict| **verdict == Some(true)).count();
        let pairs = question.texts.iter().zip(verdicts);
        let mut known = pairs.filter_map(|(text, v8)| Some((text, (*v8)?)));
        let wrong = known.find(|(text, v8)| is_match(pattern, text) != *v8);
        wrong.map(|(text, v8)| format!("V8 says {v8} of {text:?}"))
    }

    fn conclude(&self, output: &mut dyn Write) -> Result<Verdict> {
        for ((origin, way), count) in &self.ways {
            writeln!(output, "{count:6} {origin:?}: {way}")?;
        }
        writeln!(
            output,
            "{} texts, {} of them matching; {} patterns disagree, {} mix two syntaxes, {} are of other engines",
            self.texts, self.matching, self.faults, self.mixed, self.foreign
        )?;
        Ok(Verdict::fine_if(self.faults == 0 && self.matching > 0 && self.matching < self.texts))
    }
}

/// Whether only the older syntax takes it, and for something else than what is written.
fn is_mixed(question: &Question, answer: &Answer, pattern: &Pattern) -> bool {
    let is_legacy = matches!(answer, Answer::Verdicts { syntax: Syntax::Legacy, .. });
    let names = ["\\p{", "\\P{", "\\u{", "\\h", "\\H"];
    let is_named = names.iter().any(|sign| question.source.contains(sign));
    is_legacy && is_named && matches!(pattern.way, Err(PatternFault::Invalid(_)))
}

fn kind(pattern: &Pattern) -> &'static str {
    match &pattern.way {
        Ok(Way::Always) => "need no check",
        Ok(Way::Runs(_)) => "are runs",
        Ok(Way::Table(_)) => "are tables",
        Ok(Way::All(_)) => "are several of these",
        Ok(Way::Program(_)) => "are programs",
        Ok(Way::Retrying(_)) => "are programs that may give up",
        Err(PatternFault::Invalid(_)) => "are no patterns",
        Err(PatternFault::Unsupported(_)) => "are beyond a bound",
    }
}
