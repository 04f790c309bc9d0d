//! `specwright diff explain`: what a rule says, and why.

use super::super::Ending;
use super::examples;
use clap::Args;
use specwright::diff::{Level, Rule, rules};
use std::io::{Result, Write};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The id of a rule, such as `pattern-narrowed`; without one, all rules are listed.
    id: Option<String>,
}

/// Teaches a rule, or lists all.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Ending> {
    let Some(id) = &arguments.id else { return list(out) };
    let variants: Vec<&Rule> = rules().filter(|rule| rule.id == id).collect();
    if variants.is_empty() {
        return Ok(Ending::Unusable(unknown(id)));
    }
    writeln!(out, "{id}")?;
    for rule in variants {
        writeln!(out, "\n{}:\n{}.\n", capital(rule.says), rule.why)?;
        writeln!(out, "  in requests  {}", effect(rule.request, loses(rule)))?;
        writeln!(out, "  in replies   {}", effect(rule.reply, gains(rule)))?;
    }
    match examples::of(id) {
        Some(example) => writeln!(out, "\nfor example\n\n{}", example.trim_end())?,
        None => writeln!(out, "\nthere is no example")?,
    }
    Ok(Ending::Fine)
}

fn list(out: &mut dyn Write) -> Result<Ending> {
    let width = rules().map(|rule| rule.id.len()).max().unwrap_or_default();
    writeln!(out, "{:width$}  requests  replies   what it says", "rule")?;
    for Rule { id, request, reply, says, .. } in rules() {
        let (request, reply) = (request.to_string(), reply.to_string());
        writeln!(out, "{id:width$}  {request:8}  {reply:8}  {says}")?;
    }
    Ok(Ending::Fine)
}

/// The level, and the promises that are broken by what the rule knows. What becomes of the generated code
/// is seen by comparing that code.
fn effect(level: Level, breaks_values: Option<&'static str>) -> String {
    let wire = (level == Level::Breaking).then_some("wire");
    let broken: Vec<_> = wire.into_iter().chain(breaks_values).collect();
    match broken.is_empty() {
        true => level.to_string(),
        false => format!("{level}, breaks {}", broken.join(" and ")),
    }
}

fn loses(rule: &Rule) -> Option<&'static str> {
    rule.relation.filter(|relation| relation.may_lose()).map(|_| "values")
}

fn gains(rule: &Rule) -> Option<&'static str> {
    rule.relation.filter(|relation| relation.may_gain()).map(|_| "values")
}

fn unknown(id: &str) -> String {
    let distance = |rule: &&Rule| strsim::damerau_levenshtein(rule.id, id);
    match rules().min_by_key(distance).filter(|rule| distance(rule) <= id.len() / 3) {
        Some(rule) => format!("there is no rule `{id}`; did you mean `{}`?", rule.id),
        None => format!("there is no rule `{id}`: `specwright diff explain` lists all"),
    }
}

/// A sentence that begins with a capital.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + characters.as_str()
}
