//! `cargo xtask audit`: no limit got lost on the way from the page through the document into the crate.

mod compare;
mod enforced;
mod notes;
mod page;
mod rows;
mod stated;
mod subject;

pub mod quotes;

use std::io::Write;

use anyhow::{Context, Result};

use crate::command::AuditRequest;
use crate::registry::{Api, Registry};
use crate::repository::Repository;
use crate::table::{self, Column};
use crate::verdict::Verdict;
use compare::{Audit, audit};
use notes::Note;
use subject::{Subject, Texts};

const COLUMNS: [Column; 8] = [
    Column::Words("API"),
    Column::Number("documented"),
    Column::Number("in the spec"),
    Column::Number("limits"),
    Column::Number("enforced"),
    Column::Number("from elsewhere"),
    Column::Number("assumed"),
    Column::Number("drift"),
];

/// Audits the APIs, prints what was found of each, and ends with a table.
pub fn run(
    repository: &Repository,
    request: &AuditRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut lines = Vec::new();
    let mut verdict = Verdict::Fine;
    for api in Registry::read(repository)?.select(&request.apis)? {
        let texts = Texts::read(repository, &api)?;
        let audit = of(&api, &texts)?;
        print(&api, &audit, output)?;
        verdict = verdict.and(Verdict::fine_if(audit.faults.is_empty()));
        lines.push(row(&api, &audit));
    }
    write!(output, "\n{}", table::draw(&COLUMNS, lines))?;
    Ok(verdict)
}

fn of(api: &Api, texts: &Texts) -> Result<Audit> {
    let subject = Subject::new(api, texts).with_context(|| api.name.clone())?;
    Ok(audit(&subject))
}

fn row(api: &Api, audit: &Audit) -> Vec<String> {
    let elsewhere: usize = audit.elsewhere.values().sum();
    let numbers = [
        audit.documented,
        audit.stated,
        audit.limits,
        audit.enforced,
        elsewhere,
        audit.unsourced,
        audit.drift.len(),
    ];
    [api.name.clone()].into_iter().chain(numbers.map(|number| number.to_string())).collect()
}

fn print(api: &Api, audit: &Audit, output: &mut dyn Write) -> Result<()> {
    let Audit { documented, stated, limits, enforced, elsewhere_stated, unsourced, .. } = audit;
    writeln!(output, "\n{}", api.name)?;
    writeln!(output, "  {documented} facts of the page, {stated} in the spec with their source")?;
    let by = audit.elsewhere.iter().map(|(source, count)| format!("{source} {count}"));
    let by = by.collect::<Vec<_>>().join(", ");
    let elsewhere: usize = audit.elsewhere.values().sum();
    writeln!(output, "  {elsewhere} facts from elsewhere ({by}), {elsewhere_stated} in the spec")?;
    writeln!(output, "  {unsourced} facts that are assumed")?;
    writeln!(output, "  {limits} limits in the spec, {enforced} enforced by the crate")?;
    list("drift", &api.spec, &audit.drift, output)?;
    list("assumed", &api.spec, &audit.assumed, output)?;
    for fault in &audit.faults {
        writeln!(output, "  error: {fault}")?;
    }
    Ok(())
}

fn list(name: &str, document: &str, notes: &[Note], output: &mut dyn Write) -> Result<()> {
    writeln!(output, "  {name}: {}", notes.len())?;
    for Note { line, text } in notes {
        writeln!(output, "    {document}:{line}: {text}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
