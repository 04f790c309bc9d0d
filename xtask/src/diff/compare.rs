//! One API then and now: what changed between its documents.

use anyhow::Result;
use specwright::diff::{self, Compared, Edition, Settings, VersionPolicy};
use specwright::model::Api;
use specwright::{Options, model_for, model_for_leniently, source::FileId};

use super::documents::{Document, Pair};

/// What came of comparing a pair.
#[derive(Debug)]
pub enum Outcome {
    /// Every change, and the version of the crate then and now.
    Compared(Box<Compared>),
    /// A document is at fault; the faults, for people.
    Incomparable(String),
}

/// Compares the documents of a pair.
pub fn compare(pair: Pair, settings: &Settings) -> Result<Outcome> {
    // Both are read before either is judged, so that the faults of both are seen at once.
    let (older, newer) = (read(&pair.base), read(&pair.head));
    let (older, newer) = match (older, newer) {
        (Ok(older), Ok(newer)) => (older, newer),
        (older, newer) => {
            let faults = [older.err(), newer.err()].into_iter().flatten().collect();
            return Ok(Outcome::Incomparable(faults));
        }
    };
    let [base, head] = pair.editions([&older, &newer]);
    let changes = diff::review(base, head, &pair.crate_name, &pair.settings(settings));
    let Pair { name, base, head, .. } = pair;
    let compared = Compared::new(changes, base.sources, head.sources).titled(name);
    let compared = match (base.version, head.version) {
        (Some(base), Some(head)) => compared.released(base.parse()?, head.parse()?),
        _ => compared,
    };
    Ok(Outcome::Compared(Box::new(compared)))
}

impl Pair {
    /// Both models, and how their crates are made. An API that one side lacks has no way of its own there.
    fn editions<'a>(&self, apis: [&'a Api; 2]) -> [Edition<'a>; 2] {
        let sides = [(&self.base, &self.head), (&self.head, &self.base)];
        let made = sides.map(|(own, other)| match own.version.is_some() {
            true => &own.options,
            false => &other.options,
        });
        [0, 1].map(|side| {
            let Options { server, modules, .. } = *made[side];
            Edition { api: apis[side], server, modules }
        })
    }

    /// A document that is not there has no version that could say anything.
    fn settings(&self, settings: &Settings) -> Settings {
        match self.base.version.is_some() && self.head.version.is_some() {
            true => *settings,
            false => Settings { versions: VersionPolicy::Free, ..*settings },
        }
    }
}

/// The model of a document, or its faults.
fn read(document: &Document) -> std::result::Result<Api, String> {
    let model = if document.lenient { model_for_leniently } else { model_for };
    let (api, report) = model(&document.sources, &document.options);
    let name = document.sources.name(FileId::ROOT);
    api.ok_or_else(|| format!("{name} is at fault\n{}", report.to_text(&document.sources)))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use specwright::diff::{Format, Review};
    use specwright::{Options, SourceSet};

    use super::*;

    const HEAD: &str =
        "openapi: 3.0.3\ninfo: { title: An API, version: '1' }\npaths:\n  /apps:\n    post:\n";
    const REPLY: &str = "      responses: { '204': { description: Done. } }\n";

    fn document(text: &str) -> Document {
        Document {
            sources: SourceSet::new("a.yaml", text),
            options: Options::new("an-api", ""),
            lenient: false,
            version: None,
        }
    }

    fn check(base: &str, head: &str, expected: &Expect) {
        let pair = Pair {
            name: "an-api".to_owned(),
            crate_name: "an-api".to_owned(),
            base: document(base),
            head: document(head),
        };
        let text = match compare(pair, &Settings::default()).unwrap() {
            Outcome::Compared(compared) => {
                Review { documents: vec![*compared], notes: Vec::new() }.write(Format::Text)
            }
            Outcome::Incomparable(faults) => faults,
        };
        expected.assert_eq(&text);
    }

    #[test]
    fn a_document_at_fault_cannot_be_compared() {
        let sound = format!("{HEAD}{REPLY}");
        check(
            &sound,
            "paths: {}\n",
            &expect![[r#"
            a.yaml is at fault
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
            &sound,
            empty,
            &expect![[r#"

                an-api: breaking: 1 breaking change
                rust: breaking, asks for a major version

                breaking[op-removed]: `POST /apps`: the operation is gone
                  - a.yaml:6: operationId: createApp
                  | - pub fn create_app(
                  | -     &self,
                  | -     request: &CreateAppRequest,
                  | - ) -> impl Future<Output = Result<(), Error<CreateAppReply>>>
                  | - pub static CREATE_APP: Operation
                  | - #[derive(Debug)]
                  | - #[cfg_attr(feature = "server", derive(Clone, PartialEq))]
                  | - #[non_exhaustive]
                  | - pub enum CreateAppReply {
                  | -     NoContent,
                  | - }
                  | - #[derive(Clone, Debug, PartialEq, Default)]
                  | … 6 more
                  = reaches createApp
                  = breaks wire, rust-api, rust-server
                  = asks for a major version
                  = fingerprint 3f5bde4a4e5e320b
            "#]],
        );
    }
}
