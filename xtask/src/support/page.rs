//! The page: a table for each part, and a link for each proof.

use super::proof::Proof;
use super::row::{Row, Support};

const HEAD: &str = "\
# What is supported, and what shows it

Each row names the tests that prove it, most of them over a running server and the generated client; a row without a test cannot
be written. `—`: no matter of that side. *refused*: a value of it is, as the document asks. A code: a document with it is refused
(`E…`) or read without it (`W…`), and the finding tells the file, the line and a way out. What schemas become is in
[schemas.md](schemas.md), what is read although it is broken in [tolerance.md](tolerance.md).

This page is written by `cargo xtask support` out of [`xtask/support.tsv`](../xtask/support.tsv); `cargo xtask test support` fails
where it is stale, or where a test is not there.
";

/// The page of all rows, whose parts stand in the order of their first rows.
pub fn written(rows: &[Row]) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for row in rows {
        if !parts.contains(&row.part.as_str()) {
            parts.push(&row.part);
        }
    }
    let tables = parts.iter().map(|part| {
        let rows = rows.iter().filter(|row| row.part == *part).map(line);
        let rows: String = rows.collect();
        format!("\n## {part}\n\n| construct | server | client | tests |\n|---|---|---|---|\n{rows}")
    });
    format!("{HEAD}{}", tables.collect::<String>())
}

fn line(row: &Row) -> String {
    let proofs: Vec<String> = row.proofs.iter().map(link).collect();
    let (server, client) = (shown(row.server), shown(row.client));
    format!("| {} | {server} | {client} | {} |\n", row.construct, proofs.join("; "))
}

fn shown(support: Support) -> String {
    match support {
        Support::Yes => "yes".to_owned(),
        Support::None => "—".to_owned(),
        Support::Refused => "*refused*".to_owned(),
        Support::Finding(code) => format!("`{code}`"),
    }
}

/// The name of a test reads as a sentence; a case is called after its folder.
fn link(proof: &Proof) -> String {
    let Proof { path, test } = proof;
    let words = match test {
        Some(test) => test.replace('_', " "),
        None => format!("case `{}`", path.rsplit('/').next().unwrap_or(path)),
    };
    format!("[{words}](../{path})")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::super::row::parse;
    use super::*;

    #[test]
    fn rows_stand_in_the_table_of_their_part() {
        let text = "part\tconstruct\tserver\tclient\ttests\nBodies\tJSON\tyes\t-\ta/b.rs::it_is_read\nReplies\tothers\tE303\trefused\tcases/not-yet\nBodies\ttext\tyes\tyes\ta/c.rs::it_is_read a/d\n";
        let page = written(&parse(text).unwrap());
        expect![[r#"

            ## Bodies

            | construct | server | client | tests |
            |---|---|---|---|
            | JSON | yes | — | [it is read](../a/b.rs) |
            | text | yes | yes | [it is read](../a/c.rs); [case `d`](../a/d) |

            ## Replies

            | construct | server | client | tests |
            |---|---|---|---|
            | others | `E303` | *refused* | [case `not-yet`](../cases/not-yet) |
        "#]]
        .assert_eq(&page[HEAD.len()..]);
    }
}
