//! Runs the compiled program over all documents.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use super::specimen::Specimen;
use super::workspace::Workspace;

/// The exit code by which the program says that a document takes too long.
const TOO_LONG: i32 = 124;

/// One document for a type.
pub struct Question {
    /// The name of the type.
    pub name: String,
    /// The document as it is written.
    pub document: String,
}

impl Question {
    /// The questions about all documents of a specimen.
    pub fn all(specimen: &Specimen) -> Vec<Self> {
        let name = specimen.root();
        let tests = specimen.tests.iter();
        tests.map(|test| Self { name: name.clone(), document: test.document.clone() }).collect()
    }
}

/// What came of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// One word, such as `accepted`.
    pub verdict: String,
    /// What was written, or what is wrong.
    pub text: String,
}

/// The answers to all questions, in their order.
///
/// A document that ends the program, such as by an endless recursion, is answered with how it ended, and
/// the program starts again after it.
pub fn ask(workspace: &Workspace<'_>, questions: &[Question]) -> Result<Vec<Answer>> {
    let path = workspace.folder().join("documents");
    fs::write(&path, file(questions))?;
    let mut answers: Vec<Answer> = Vec::new();
    loop {
        let (status, more) = run(workspace.runner(), &path, answers.len())?;
        answers.extend(more);
        match (status.success(), answers.len() < questions.len()) {
            (true, false) => return Ok(answers),
            (false, true) => answers.push(ending(status)),
            _ => bail!("the runner ended with {status} after {} documents", answers.len()),
        }
        if answers.len() == questions.len() {
            return Ok(answers);
        }
    }
}

fn file(questions: &[Question]) -> String {
    let record =
        |Question { name, document }: &Question| format!("{name} {}\n{document}\n", document.len());
    questions.iter().map(record).collect()
}

fn run(mut runner: Command, path: &Path, first: usize) -> Result<(ExitStatus, Vec<Answer>)> {
    runner.arg(path).arg(first.to_string()).stderr(Stdio::null());
    let output = runner.output().context("cannot start the runner")?;
    Ok((output.status, answers(&output.stdout)))
}

fn ending(status: ExitStatus) -> Answer {
    let text = match status.code() {
        Some(TOO_LONG) => "it took too long".to_owned(),
        _ => status.to_string(),
    };
    Answer { verdict: "ended".to_owned(), text }
}

/// The records of the program's output; one that is cut short is none.
fn answers(mut output: &[u8]) -> Vec<Answer> {
    let mut answers = Vec::new();
    while let Some(answer) = next(&mut output) {
        answers.push(answer);
    }
    answers
}

fn next(output: &mut &[u8]) -> Option<Answer> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(output.get(..end)?).ok()?;
    let (verdict, length) = head.split_once(' ')?;
    let start = end + 1;
    let text = output.get(start..start + length.parse::<usize>().ok()?)?;
    *output = output.get(start + text.len() + 1..)?;
    let text = String::from_utf8_lossy(text).into_owned();
    Some(Answer { verdict: verdict.to_owned(), text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_is_cut_short_is_none() {
        let answers = answers(b"accepted 4\n\"\n\"\"\nrefused 3\nno");
        let accepted = Answer { verdict: "accepted".into(), text: "\"\n\"\"".into() };
        assert_eq!(answers, [accepted]);
    }
}
