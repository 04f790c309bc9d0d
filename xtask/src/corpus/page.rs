//! The table as a page to look at. It asks for nothing beyond itself and runs no script.

use super::row::Row;

const STYLE: &str = include_str!("page.css");

/// Writes the page.
pub fn write(rows: &[Row]) -> String {
    let fine = rows.iter().filter(|row| row.state.is_fine()).count();
    let longest = rows.iter().map(|row| row.checking.processor).fold(0.0, f64::max);
    let body: String = rows.iter().map(|row| line(row, longest)).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Corpus: {fine} of {all} fine</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <h1>{fine} of {all} documents become crates that compile without a warning</h1>\n\
         <table>\n<thead><tr><th>document<th>verdict<th>operations<th>types<th>schemas<th>dynamic<th>lines\
         <th>making, CPU s<th>MB<th>check, CPU s<th>MB<th>s</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</body>\n</html>\n",
        all = rows.len(),
    )
}

fn line(row: &Row, longest: f64) -> String {
    let Row { file, state, made, making, checking, .. } = row;
    let percent = 100.0 * checking.processor / longest.max(f64::MIN_POSITIVE);
    format!(
        "<tr class=\"{state}\"><th>{}{}<td>{state}<td>{}<td>{}<td>{}<td>{} ({:.2} %)<td>{}<td>{:.2}<td>{}\
         <td class=\"bar\" style=\"--share:{percent:.1}%\">{:.2}<td>{}<td>{:.1}</tr>\n",
        escaped(file),
        details(row),
        made.operations,
        made.types,
        made.nodes,
        made.dynamic.len(),
        row.dynamic_percent(),
        made.lines,
        making.processor,
        making.megabytes(),
        checking.processor,
        checking.megabytes(),
        checking.clock,
    )
}

/// What is to be said of a document, folded.
fn details(row: &Row) -> String {
    let dynamic = row.made.dynamic.iter().map(|(name, pointer)| format!("{name} at {pointer}"));
    let first = Some(row.first.clone()).filter(|first| !first.is_empty());
    let items: String = first
        .into_iter()
        .chain(dynamic)
        .map(|item| format!("<li>{}</li>", escaped(&item)))
        .collect();
    match items.as_str() {
        "" => String::new(),
        items => format!(
            "<details><summary>{} warnings about it, {} schemas as data</summary><ul>{items}</ul></details>",
            row.made.warnings,
            row.made.dynamic.len()
        ),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_documents_say_is_no_markup() {
        assert_eq!(escaped("<b title=\"a&b\">"), "&lt;b title=&quot;a&amp;b&quot;&gt;");
    }
}
