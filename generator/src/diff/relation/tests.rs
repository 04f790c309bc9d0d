//! Small schemas in, relations out. Every witness is asked of the interpreter, which knows nothing of how it was found.

mod kinds;
mod limits;
mod random;
mod recursion;

use super::{Answer, Compared, Decider};
use crate::interpret::violations;
use crate::model::{Api, TypeRef};
use crate::{SourceSet, model_of};
use expect_test::Expect;
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

/// A document whose one request has the body `T`, beside further components, each on a line of its own.
fn model(schema: &str, others: &str) -> Api {
    let lines: String = others.lines().map(|line| format!("    {}\n", line.trim())).collect();
    let text = format!(
        "openapi: 3.1.0
info: {{ title: T, version: '1' }}
paths:
  /t:
    post:
      operationId: t
      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/T' }} }} }} }}
      responses: {{ '204': {{ description: Done. }} }}
components:
  schemas:
    T: {schema}
{lines}"
    );
    let sources = SourceSet::new("t.yaml", text);
    let (api, report) = model_of(&sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

/// The type of the body.
fn body(api: &Api) -> &TypeRef {
    &api.operations[0].body.as_ref().expect("the operation has a body").contents[0].ty
}

fn admits(api: &Api, value: &Json) -> bool {
    violations(api, body(api), value).is_empty()
}

fn json(text: &str) -> Json {
    Json::decode(text.as_bytes()).unwrap()
}

/// Compares, and asks the interpreter about the witnesses.
fn compared(base: &Api, head: &Api) -> Compared {
    let found = Decider::new(base, head).types(body(base), body(head));
    if let Answer::Value(lost) = &found.lost {
        assert!(admits(base, lost) && !admits(head, lost), "lost {lost}");
    }
    if let Answer::Value(gained) = &found.gained {
        assert!(admits(head, gained) && !admits(base, gained), "gained {gained}");
    }
    found
}

fn shown(found: &Compared) -> String {
    let value = |word: &str, answer: &Answer| match answer {
        Answer::Value(value) => format!(", {word} {value}"),
        Answer::Nothing => String::new(),
        Answer::Unknown => format!(", {word} what is not known"),
    };
    format!(
        "{:?}{}{}",
        found.relation(),
        value("lost", &found.lost),
        value("gained", &found.gained)
    )
}

/// Two schemas and what is known of them.
fn check(base: &str, head: &str, expected: Expect) {
    expected.assert_eq(&shown(&compared(&model(base, ""), &model(head, ""))));
}
