//! Every fact that a page is said to state stands on that page, in the words that the row quotes.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use super::notes::folded;
use super::page::{self, Row};
use super::subject::page_path;
use crate::registry::Registry;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Looks every quote up in the pages of a folder.
pub fn check(repository: &Repository, pages: &Path, output: &mut dyn Write) -> Result<Verdict> {
    let mut faults = 0;
    let mut found = 0;
    for api in Registry::read(repository)?.apis() {
        let path = page_path(&api);
        let text = fs::read_to_string(repository.path(&path))
            .with_context(|| format!("cannot read {path}"))?;
        for row in page::parse(&text).with_context(|| path.clone())? {
            match fault(pages, &row)? {
                Some(fault) => {
                    faults += 1;
                    writeln!(output, "{path}:{}: {} ({}): {fault}", row.line, row.id, row.kind)?;
                }
                None => found += usize::from(row.is_on_page()),
            }
        }
    }
    writeln!(output, "{found} quotes found on their pages, {faults} not")?;
    Ok(Verdict::fine_if(faults == 0 && found > 0))
}

fn fault(pages: &Path, row: &Row) -> Result<Option<String>> {
    if !row.is_on_page() {
        let is_silent = row.quote.is_empty();
        return Ok((!is_silent).then(|| "a quote belongs to a fact of the page only".to_owned()));
    }
    let page = fs::read_to_string(pages.join(&row.page))
        .with_context(|| format!("cannot read the page {}", row.page))?;
    Ok(misquoted(&page, row))
}

fn misquoted(page: &str, row: &Row) -> Option<String> {
    if row.quote.is_empty() {
        return Some("there is no quote".to_owned());
    }
    if !folded(page).contains(&folded(&row.quote)) {
        return Some(format!("the page {} does not say {:?}", row.page, row.quote));
    }
    let has_value = holds(&row.quote, &row.kind, &row.value);
    (!has_value).then(|| format!("{:?} does not say {}", row.quote, row.value))
}

/// What stands between the words of a value.
const SEPARATORS: [char; 5] = ['/', ' ', '-', '=', '#'];

/// Whether a quote holds the value, in its own words where the value is none.
fn holds(quote: &str, kind: &str, value: &str) -> bool {
    let has = |word: &str| quote.to_lowercase().contains(&word.to_lowercase());
    match kind {
        // What these say is put into words of our own.
        "note" | "drift" | "unique" => true,
        "pattern" => has("letter") || has("digit") || has("character"),
        "optional" => quote.contains("No") && has(value),
        "required" if value == "true" => has("Yes") || has("mandatory") || has("must"),
        "minLength" | "maxLength" | "minimum" | "maximum" => {
            numbers(quote).any(|number| number == value)
        }
        "nullable" => has("null"),
        "separator" => quote.contains(value),
        // A template shows what stands in the path by its braces.
        "in" if value == "path" => quote.contains('{'),
        _ => has(value) || value.split(SEPARATORS).any(|word| word.len() > 2 && has(word)),
    }
}

/// The numbers of a text, without the commas between their thousands.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace(',', "");
    let words: Vec<String> =
        text.split(|character: char| !character.is_ascii_digit()).map(str::to_owned).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &str, expected: Option<&str>) {
        let heading = "id\tpage\ttable\trow\tkind\tvalue\tpointer\tsource\tquote";
        let rows = page::parse(&format!("{heading}\ni\tp.txt\tt\tr\t{cells}")).unwrap();
        let page = "name |\nYes |\nString |\nIt can contain 3 to\n64 characters.";
        assert_eq!(misquoted(page, &rows[0]).as_deref(), expected);
    }

    #[test]
    fn a_quote_stands_on_the_page_with_its_white_space_folded() {
        check("maxLength\t64\t/x\tpage\tIt can contain 3 to 64 characters.", None);
        check("maxLength\t64\t/x\tpage\t3 to 65", Some("the page p.txt does not say \"3 to 65\""));
        check("maxLength\t64\t/x\tpage\t", Some("there is no quote"));
    }

    #[test]
    fn a_quote_says_the_value() {
        check("maxLength\t4\t/x\tpage\t3 to 64", Some("\"3 to 64\" does not say 4"));
        check("required\ttrue\t/x\tpage\tname | Yes", None);
        check("optional\tname\t/x\tpage\tname | Yes", Some("\"name | Yes\" does not say name"));
    }
}
