//! The rows of `support.tsv`.

use anyhow::{Context, Result, bail};
use specwright::report::Code;

use super::proof::Proof;

/// The first line of the file.
const HEADING: [&str; 5] = ["part", "construct", "server", "client", "tests"];

/// A construct of OpenAPI, what becomes of it, and what proves that.
#[derive(Debug)]
pub struct Row {
    /// Its line in the file.
    pub line: usize,
    /// The part of the page that it stands in.
    pub part: String,
    /// The construct, in Markdown.
    pub construct: String,
    /// What a generated server does with it.
    pub server: Support,
    /// What a generated client does with it.
    pub client: Support,
    /// What proves it; never empty.
    pub proofs: Vec<Proof>,
}

/// What one side does with a construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is read or written.
    Yes,
    /// It is no matter of this side.
    None,
    /// A value of it is refused, as the document asks.
    Refused,
    /// A document with it is refused, or it is left out, and a finding says so.
    Finding(Code),
}

/// Every row of a file, or what is wrong with its first bad line.
pub fn parse(text: &str) -> Result<Vec<Row>> {
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    match lines.next() {
        Some((_, heading)) if heading.split('\t').eq(HEADING) => {}
        _ => bail!("line 1: the columns are {}", HEADING.join(", ")),
    }
    lines.map(|(line, text)| row(line, text).with_context(|| format!("line {line}"))).collect()
}

fn row(line: usize, text: &str) -> Result<Row> {
    let cells: Vec<&str> = text.split('\t').collect();
    let [part, construct, server, client, tests] = cells[..] else {
        bail!("a row has {} cells", HEADING.len());
    };
    let proofs: Vec<Proof> = tests.split_whitespace().map(Proof::parse).collect();
    if proofs.is_empty() {
        bail!("nothing proves this row");
    }
    let (server, client) = (support(server)?, support(client)?);
    let (part, construct) = (part.to_owned(), construct.to_owned());
    Ok(Row { line, part, construct, server, client, proofs })
}

fn support(cell: &str) -> Result<Support> {
    match cell {
        "yes" => Ok(Support::Yes),
        "-" => Ok(Support::None),
        "refused" => Ok(Support::Refused),
        number => {
            let code = Code::ALL.iter().find(|code| code.number() == number);
            let code = code.with_context(|| {
                format!("`{number}` is neither `yes`, `-`, `refused` nor a code of a finding")
            })?;
            Ok(Support::Finding(*code))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "part\tconstruct\tserver\tclient\ttests\n";

    fn check(line: &str, expected: Result<(Support, Support), &str>) {
        let rows = parse(&format!("{HEAD}{line}\n"));
        let seen = rows.map(|rows| (rows[0].server, rows[0].client));
        assert_eq!(seen.map_err(|error| format!("{error:#}")), expected.map_err(str::to_owned));
    }

    #[test]
    fn a_side_reads_refuses_or_has_nothing_to_do() {
        check("Bodies\tJSON\tyes\t-\ta.rs::b", Ok((Support::Yes, Support::None)));
        let code = Support::Finding(Code::UnsupportedMediaType);
        check("Bodies\tothers\tE303\tE303\ta", Ok((code, code)));
    }

    #[test]
    fn a_row_without_a_test_or_with_an_unknown_code_is_refused() {
        check("Bodies\tJSON\tyes\t-\t", Err("line 2: nothing proves this row"));
        check(
            "Bodies\tJSON\tE999\t-\ta",
            Err("line 2: `E999` is neither `yes`, `-`, `refused` nor a code of a finding"),
        );
        check("Bodies\tJSON", Err("line 2: a row has 5 cells"));
    }
}
