//! One API then and now: what changed, and whom it breaks.

use std::io::Write;

use anyhow::Result;
use specwright::diff::{self, Verdict as Wire};
use specwright::model::Api;
use specwright::{SourceSet, model_of};

use super::documents::{Document, Pair};
use crate::verdict::Verdict;

/// Prints every change with its lines in both documents.
pub fn compare(pair: &Pair, output: &mut dyn Write) -> Result<Verdict> {
    write!(output, "\n{}: ", pair.name)?;
    match (&pair.base, &pair.head) {
        (Some(base), Some(head)) => both(base, head, output),
        (None, head) => {
            writeln!(
                output,
                "new, {}",
                head.as_ref().map_or("without a document", |head| &head.name)
            )?;
            Ok(Verdict::Fine)
        }
        (Some(base), None) => {
            writeln!(output, "breaking: gone, {}", base.name)?;
            Ok(Verdict::Faulty)
        }
    }
}

fn both(base: &Document, head: &Document, output: &mut dyn Write) -> Result<Verdict> {
    // Both are read before either is judged, so that the faults of both are seen at once.
    let older = read(base, output)?;
    let newer = read(head, output)?;
    let (Some((base, older)), Some((head, newer))) = (older, newer) else {
        return Ok(Verdict::Incomparable);
    };
    let changes = diff::diff(&older, &newer, &diff::Settings::default());
    output.write_all(diff::to_text(&changes, &base, &head).as_bytes())?;
    Ok(Verdict::fine_if(Wire::of(&changes) != Wire::Breaking))
}

/// The model of a document, or nothing where it is at fault; then the faults were printed.
fn read(document: &Document, output: &mut dyn Write) -> Result<Option<(SourceSet, Api)>> {
    let sources = SourceSet::new(&document.name, document.text.as_str());
    let (api, report) = model_of(&sources);
    if api.is_none() {
        writeln!(output, "{} is at fault", document.name)?;
        output.write_all(report.to_text(&sources).as_bytes())?;
    }
    Ok(api.map(|api| (sources, api)))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    const HEAD: &str =
        "openapi: 3.0.3\ninfo: { title: An API, version: '1' }\npaths:\n  /apps:\n    post:\n";
    const REPLY: &str = "      responses: { '204': { description: Done. } }\n";

    fn document(text: &str) -> Option<Document> {
        Some(Document { name: "a.yaml".to_owned(), text: text.to_owned() })
    }

    fn check(base: Option<Document>, head: Option<Document>, verdict: Verdict, expected: &Expect) {
        let mut output = Vec::new();
        let pair = Pair { name: "an-api".to_owned(), base, head };
        assert_eq!(compare(&pair, &mut output).unwrap(), verdict);
        expected.assert_eq(&String::from_utf8(output).unwrap());
    }

    #[test]
    fn an_api_that_is_gone_breaks_its_callers() {
        check(
            document("x"),
            None,
            Verdict::Faulty,
            &expect![[r#"

            an-api: breaking: gone, a.yaml
        "#]],
        );
    }

    #[test]
    fn an_api_that_is_new_breaks_nobody() {
        check(
            None,
            document("x"),
            Verdict::Fine,
            &expect![[r#"

            an-api: new, a.yaml
        "#]],
        );
    }

    #[test]
    fn a_document_at_fault_cannot_be_compared() {
        let sound = format!("{HEAD}{REPLY}");
        check(
            document(&sound),
            document("paths: {}\n"),
            Verdict::Incomparable,
            &expect![[r#"

            an-api: a.yaml is at fault
            error[E202]: the document does not name its version of OpenAPI
             --> a.yaml:1:1
            1 | paths: {}      neither `openapi` nor `swagger` is a key here
              = help: begin it with `openapi: 3.0.3`
        "#]],
        );
    }

    #[test]
    fn an_operation_that_is_gone_is_a_breaking_change() {
        let sound = format!("{HEAD}      operationId: createApp\n{REPLY}");
        let empty = "openapi: 3.0.3\ninfo: { title: An API, version: '1' }\npaths: {}\n";
        check(
            document(&sound),
            document(empty),
            Verdict::Faulty,
            &expect![[r#"

            an-api: breaking: 1 breaking change

            breaking[op-removed]: `POST /apps`: the operation is gone
              - a.yaml:6: operationId: createApp
              = reaches createApp
        "#]],
        );
    }
}
