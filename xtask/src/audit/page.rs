//! `page.tsv`: what a page of documentation states, typed by hand, a row for each fact.

use anyhow::{Result, bail};

/// The first line of the file.
const HEADING: [&str; 9] =
    ["id", "page", "table", "row", "kind", "value", "pointer", "source", "quote"];

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file.
    pub line: usize,
    /// Its name.
    pub id: String,
    /// The page that states it.
    pub page: String,
    /// What kind of fact it is: `maxLength`, `required`, `status` and so on.
    pub kind: String,
    /// The value as it is typed from the page.
    pub value: String,
    /// The node of the document that states the same.
    pub pointer: String,
    /// `page`, or who else says so.
    pub source: String,
    /// Words of the page that hold the value.
    pub quote: String,
}

impl Row {
    /// Whether the page itself states it.
    pub fn is_on_page(&self) -> bool {
        self.source == "page"
    }

    /// Whether nobody states it.
    pub fn is_assumed(&self) -> bool {
        self.source == "assumed"
    }
}

/// Every row of a file, or what is wrong with its first bad line.
pub fn parse(text: &str) -> Result<Vec<Row>> {
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, cells(line)));
    match lines.next() {
        Some((_, heading)) if heading == HEADING => {}
        _ => bail!("line 1: the columns are {}", HEADING.join(", ")),
    }
    let mut rows: Vec<Row> = Vec::new();
    for (line, cells) in lines {
        let row = row(line, &cells)?;
        if let Some(twin) = rows.iter().find(|twin| twin.id == row.id) {
            bail!("line {line}: {} stands in line {} already", row.id, twin.line);
        }
        rows.push(row);
    }
    Ok(rows)
}

fn cells(line: &str) -> Vec<&str> {
    line.split('\t').collect()
}

fn row(line: usize, cells: &[&str]) -> Result<Row> {
    let [id, page, _, _, kind, value, pointer, source, quote] = cells else {
        bail!("line {line}: {} columns, not {}", cells.len(), HEADING.len())
    };
    if [id, page, kind, value, source].iter().any(|cell| cell.is_empty()) {
        bail!("line {line}: id, page, kind, value and source are never empty");
    }
    let own = |cell: &&str| (*cell).to_owned();
    let (id, page, kind, value) = (own(id), own(page), own(kind), own(value));
    let (pointer, source, quote) = (own(pointer), own(source), own(quote));
    Ok(Row { line, id, page, kind, value, pointer, source, quote })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Result<&str, &str>) {
        let seen = parse(&format!("{}\n{line}\n", HEADING.join("\t")));
        let seen = seen.map(|rows| rows[0].value.clone()).map_err(|error| error.to_string());
        assert_eq!(seen, expected.map(str::to_owned).map_err(str::to_owned));
    }

    #[test]
    fn a_row_has_nine_columns() {
        check("a\tb\tc\td\tmaxLength\t64\t/x\tpage\t3 to 64", Ok("64"));
        check("a\tb", Err("line 2: 2 columns, not 9"));
        check(
            "a\tb\tc\td\tmaxLength\t\t/x\tpage\t3 to 64",
            Err("line 2: id, page, kind, value and source are never empty"),
        );
    }

    #[test]
    fn a_name_stands_once() {
        let row = "a\tb\tc\td\tmaxLength\t64\t/x\tpage\tq";
        check(&format!("{row}\n{row}"), Err("line 3: a stands in line 2 already"));
    }
}
