//! Compiles the crates; specimens whose code does not compile are taken out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use heck::ToUpperCamelCase;
use serde::Deserialize;

use super::document::Document;
use super::generate::{Losses, generate, remaining};
use super::plan::Plan;
use super::workspace::Workspace;

/// How often culprits are taken out before the run is given up.
const ROUNDS: usize = 12;

/// Makes the crates and compiles them until nothing is in the way.
pub fn compile(
    workspace: &Workspace<'_>,
    openapi: &str,
    plans: &[Plan<'_>],
    losses: &mut Losses,
) -> Result<()> {
    for _ in 0..ROUNDS {
        write(workspace, openapi, plans, losses)?;
        let answer = workspace.compile()?;
        if answer.status.success() {
            return Ok(());
        }
        let errors = errors(&String::from_utf8_lossy(&answer.stdout));
        let culprits = culprits(workspace.folder(), plans, &errors);
        if culprits.is_empty() {
            let said: Vec<&str> = errors.iter().take(3).map(|it| it.rendered.as_str()).collect();
            bail!(
                "the crates do not compile, and no schema is to blame:\n{}\n{}",
                said.join("\n"),
                String::from_utf8_lossy(&answer.stderr)
            );
        }
        losses.extend(culprits);
    }
    bail!("the crates do not compile, even after {ROUNDS} rounds of taking out who is to blame")
}

/// Writes the crates of all that is left.
fn write(
    workspace: &Workspace<'_>,
    openapi: &str,
    plans: &[Plan<'_>],
    losses: &mut Losses,
) -> Result<()> {
    let mut members = Vec::new();
    for plan in plans {
        workspace.show(plan, &Document::of(openapi, &plan.specimens))?;
        let options = plan.options(&workspace.runtime());
        let mut files = generate(openapi, &plan.specimens, &options, losses);
        let nameless = nameless(plan, losses, files.iter().map(|file| file.text.as_str()));
        if !nameless.is_empty() {
            losses.extend(nameless);
            files = generate(openapi, &plan.specimens, &options, losses);
        }
        if !files.is_empty() {
            workspace.add(plan, &files)?;
            members.push(plan);
        }
    }
    workspace.join(&members, losses)
}

/// Specimens for which no type of the component's name was made.
fn nameless<'t>(plan: &Plan<'_>, losses: &Losses, texts: impl Iterator<Item = &'t str>) -> Losses {
    let words: BTreeSet<&str> = texts.flat_map(words_after_pub).collect();
    let left = remaining(&plan.specimens, losses).into_iter();
    left.filter(|specimen| !words.contains(specimen.root().as_str()))
        .map(|specimen| (specimen.prefix.clone(), "no type of its name is made".to_owned()))
        .collect()
}

/// The names of public types.
fn words_after_pub(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let rest = line.trim_start().strip_prefix("pub ")?;
        let rest = ["struct ", "enum ", "type "].iter().find_map(|word| rest.strip_prefix(word))?;
        words(rest).next()
    })
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    let is_apart = |character: char| !character.is_alphanumeric() && character != '_';
    text.split(is_apart).filter(|word| !word.is_empty())
}

/// A line of cargo's messages.
#[derive(Deserialize)]
struct Message {
    message: Option<CompilerError>,
}

/// What the compiler says.
#[derive(Deserialize)]
struct CompilerError {
    level: String,
    message: String,
    rendered: String,
    spans: Vec<CodeSpan>,
}

#[derive(Deserialize)]
struct CodeSpan {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

fn errors(output: &str) -> Vec<CompilerError> {
    let messages = output.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    messages.filter_map(|message| message.message).filter(|it| it.level == "error").collect()
}

/// Who is to blame for each error, and the first that is said about it.
fn culprits(folder: &Path, plans: &[Plan<'_>], errors: &[CompilerError]) -> Losses {
    let prefixes = plans.iter().flat_map(|plan| &plan.specimens);
    let prefixes: Vec<&str> = prefixes.map(|specimen| specimen.prefix.as_str()).collect();
    let mut losses = Losses::new();
    for error in errors {
        let (first, rest): (Vec<_>, Vec<_>) = error.spans.iter().partition(|it| it.is_primary);
        let culprit = first.iter().chain(&rest).find_map(|span| owner(folder, &prefixes, span));
        if let Some(prefix) = culprit {
            let reason = format!("does not compile: {}", error.message.replace('\n', " "));
            losses.entry(prefix.to_owned()).or_insert(reason);
        }
    }
    losses
}

/// Whose code stands at a line: the nearest name at or above it that begins with a prefix.
fn owner<'p>(folder: &Path, prefixes: &[&'p str], span: &CodeSpan) -> Option<&'p str> {
    let text = fs::read_to_string(folder.join(&span.file_name)).ok()?;
    let lines: Vec<&str> = text.lines().take(span.line_start).collect();
    lines.iter().rev().find_map(|line| words(line).find_map(|word| prefix_of(prefixes, word)))
}

/// The longest prefix that a name begins with, in whatever case the name is written.
fn prefix_of<'p>(prefixes: &[&'p str], word: &str) -> Option<&'p str> {
    let camel = word.to_upper_camel_case();
    let fits =
        prefixes.iter().filter(|prefix| word.starts_with(*prefix) || camel.starts_with(*prefix));
    fits.max_by_key(|prefix| prefix.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_belongs_to_the_longest_prefix() {
        let prefixes = ["MaximumG1", "MaximumG10", "MaximumG1Typed"];
        assert_eq!(prefix_of(&prefixes, "MaximumG10Root").unwrap(), "MaximumG10");
        assert_eq!(prefix_of(&prefixes, "MaximumG1TypedRootLimits").unwrap(), "MaximumG1Typed");
        assert_eq!(prefix_of(&prefixes, "maximum_g1_root").unwrap(), "MaximumG1");
        assert_eq!(prefix_of(&prefixes, "Minimum"), None);
    }

    #[test]
    fn public_types_have_names() {
        let text = "pub struct A;\n    pub type B<T> = T;\nenum C {}\npub enum D {";
        assert_eq!(words_after_pub(text).collect::<Vec<_>>(), ["A", "B", "D"]);
    }
}
