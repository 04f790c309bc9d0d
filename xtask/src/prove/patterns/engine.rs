//! Asks V8, in one process, about many patterns and texts.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use specwright::pattern::Syntax;

/// A pattern and the texts to match.
pub struct Question {
    /// The pattern.
    pub source: String,
    /// The syntax that we read it in.
    pub syntax: Syntax,
    /// The texts.
    pub texts: Vec<String>,
}

/// What V8 says.
pub enum Answer {
    /// It is no pattern.
    Refused,
    /// Whether each text matches.
    Verdicts {
        /// The syntax that it is read in: Unicode mode first.
        syntax: Syntax,
        /// For each text, whether it matches; nothing where that hangs on the edition of Unicode.
        matches: Vec<Option<bool>>,
    },
}

/// Answers with `null`, or with the flags and a digit for each text. Properties of characters that the engine's edition
/// of Unicode does not have yet are not compared.
const SCRIPT: &str = r#"
const compiled = (source, flags) => { try { return new RegExp(source, flags); } catch { return null; } };
const answer = ([source, texts]) => {
  const pattern = compiled(source, "u") ?? compiled(source, "");
  const settled = (text) => !/\\p/i.test(source) || /^\p{Assigned}*$/u.test(text);
  const digit = (text) => (!settled(text) ? "-" : pattern.test(text) ? "1" : "0");
  return pattern && [pattern.flags, texts.map(digit).join("")];
};
const questions = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(questions.map(answer)));
"#;

/// The answers, or nothing where there is no `node`.
pub fn ask(questions: &[Question]) -> Result<Option<Vec<Answer>>> {
    let command = Command::new("node")
        .args(["-e", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut node = match command {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other.context("cannot start node")?,
    };
    let asked: Vec<Value> =
        questions.iter().map(|question| json!([question.source, question.texts])).collect();
    let asked = serde_json::to_vec(&asked)?;
    let mut input = node.stdin.take().context("node reads from a pipe")?;
    let writer = thread::spawn(move || input.write_all(&asked));
    let output = node.wait_with_output()?;
    if !output.status.success() || !matches!(writer.join(), Ok(Ok(()))) {
        bail!("node failed");
    }
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout)?;
    Ok(Some(answers.iter().map(answer).collect()))
}

fn answer(value: &Value) -> Answer {
    let (Some(flags), Some(digits)) = (value[0].as_str(), value[1].as_str()) else {
        return Answer::Refused;
    };
    let syntax = if flags == "u" { Syntax::Unicode } else { Syntax::Legacy };
    Answer::Verdicts {
        syntax,
        matches: digits.chars().map(|digit| digit.to_digit(2).map(|digit| digit == 1)).collect(),
    }
}
