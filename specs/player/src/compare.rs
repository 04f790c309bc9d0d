//! Compares what was seen with what a case expects, and says every difference in a line or two.

use crate::case::{Expected, ReplyCase, RequestCase};
use crate::json::Json;
use crate::shape::{equals, holds};
use http::HeaderMap;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Display;

/// How much of a long value a difference shows, in characters.
const SHOWN: usize = 400;

/// What came back for a request.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status of the reply.
    pub status: u16,
    /// The headers of the reply.
    pub headers: HeaderMap,
    /// The body of the reply.
    pub body: Vec<u8>,
    /// The violations that the observer was told.
    pub violations: Vec<Expected>,
}

/// How a reply was read: accepted with the places of its unlisted values, or refused for what is wrong with it.
pub type Read = Result<Vec<String>, Vec<Expected>>;

/// Every difference between an answer and what its case expects; none is a pass.
pub fn answer(
    case: &RequestCase,
    file_headers: &BTreeMap<String, Json>,
    answer: &Answer,
) -> Vec<String> {
    let mut differences = Vec::new();
    if answer.status != case.status {
        differences.push(difference("status", &case.status, &answer.status));
    }
    differences.extend(body(case, &answer.body));
    let expected = file_headers.iter().chain(&case.reply_headers);
    differences.extend(expected.filter_map(|(name, value)| header(name, value, &answer.headers)));
    differences.extend(
        case.violations.as_deref().and_then(|expected| violations(expected, &answer.violations)),
    );
    differences
}

/// Every difference between how a reply was read and what its case expects. A reply that was accepted comes with the
/// places of its unlisted values.
pub fn reply(case: &ReplyCase, read: Read) -> Vec<String> {
    let found = match (&case.violations, read) {
        (Some(expected), Ok(_)) => Some(difference("reply", &listed(expected), &"accepted")),
        (Some(expected), Err(seen)) => violations(expected, &seen),
        (None, Ok(_)) if case.accepted == Some(false) => {
            Some(difference("reply", &"refused", &"accepted"))
        }
        (None, Ok(seen)) => (case.unlisted != seen)
            .then(|| difference("unlisted values", &listed(&case.unlisted), &listed(&seen))),
        (None, Err(_)) if case.accepted == Some(false) => None,
        (None, Err(seen)) => Some(difference("reply", &"accepted", &listed(&seen))),
    };
    found.into_iter().collect()
}

/// How the body of an answer differs from the one that a case expects.
pub fn body(case: &RequestCase, seen: &[u8]) -> Option<String> {
    if let Some(expected) = &case.reply_raw {
        let seen = String::from_utf8_lossy(seen);
        return (expected.0 != seen).then(|| difference("reply", &expected.0, &seen));
    }
    let (expected, matches): (_, fn(&Value, &Value) -> bool) = match (&case.reply, &case.reply_has)
    {
        (Some(whole), _) => (whole, equals),
        (None, Some(part)) => (part, holds),
        (None, None) => return None,
    };
    let text = String::from_utf8_lossy(seen);
    let fits = serde_json::from_slice(seen).is_ok_and(|seen| matches(&expected.value(), &seen));
    (!fits).then(|| difference("reply", &expected.text(), &text))
}

fn header(name: &str, expected: &Json, seen: &HeaderMap) -> Option<String> {
    let all: Vec<_> =
        seen.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    let [only] = all.as_slice() else {
        return Some(difference(name, &expected.text(), &all.join(" | ")));
    };
    let fits = equals(&expected.value(), &Value::String(only.to_string()));
    (!fits).then(|| difference(name, &expected.text(), only))
}

fn violations(expected: &[Expected], seen: &[Expected]) -> Option<String> {
    (expected != seen).then(|| difference("violations", &listed(expected), &listed(seen)))
}

fn listed<T: Display>(items: &[T]) -> String {
    match items {
        [] => "none".to_owned(),
        some => some.iter().map(T::to_string).collect::<Vec<_>>().join(", "),
    }
}

fn difference(what: &str, expected: &dyn Display, seen: &dyn Display) -> String {
    format!("{what}\n      expected {}\n      seen     {}", shortened(expected), shortened(seen))
}

/// A value on one line, its end cut off when it is long.
fn shortened(value: &dyn Display) -> String {
    let text = value.to_string().replace('\n', "\\n");
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} characters)", &text[..end], text.chars().count()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Part;
    use expect_test::{Expect, expect};
    use http::HeaderValue;

    fn check(case: &str, expected: Expect) {
        let case: RequestCase = serde_yaml::from_str(case).unwrap();
        let violations =
            serde_yaml::from_str("[{ in: body, at: /name, keyword: maxLength }]").unwrap();
        let mut seen = Answer {
            status: 400,
            headers: HeaderMap::new(),
            body: br#"{"code":"A","deep":{"x":1,"y":2}}"#.to_vec(),
            violations,
        };
        seen.headers.insert("content-type", HeaderValue::from_static("text/plain"));
        expected.assert_eq(&answer(&case, &BTreeMap::new(), &seen).join("\n"));
    }

    #[test]
    fn what_is_as_expected_leaves_no_difference() {
        check(
            "{ name: n, status: 400, reply: { deep: { y: 2, x: 1 }, code: A },
               violations: [{ in: body, at: /name, keyword: maxLength }] }",
            expect![""],
        );
    }

    #[test]
    fn a_part_of_the_reply_is_looked_for_down_to_the_leaves() {
        check("{ name: n, status: 400, reply-has: { deep: { y: 2 } } }", expect![""]);
        check(
            "{ name: n, status: 400, reply-has: { deep: { y: 3 } } }",
            expect![[r#"
                reply
                      expected {"deep":{"y":3}}
                      seen     {"code":"A","deep":{"x":1,"y":2}}"#]],
        );
    }

    #[test]
    fn a_reply_as_it_is_written_may_be_empty() {
        check(
            "{ name: n, status: 400, reply-raw: '{\"code\":\"A\",\"deep\":{\"x\":1,\"y\":2}}' }",
            expect![""],
        );
        check(
            "{ name: n, status: 400, reply-raw: '' }",
            expect![[r#"
                reply
                      expected 
                      seen     {"code":"A","deep":{"x":1,"y":2}}"#]],
        );
    }

    #[test]
    fn every_difference_is_told() {
        check(
            "{ name: n, status: 201, reply: {}, reply-headers: { content-type: application/json }, violations: [] }",
            expect![[r#"
                status
                      expected 201
                      seen     400
                reply
                      expected {}
                      seen     {"code":"A","deep":{"x":1,"y":2}}
                content-type
                      expected "application/json"
                      seen     text/plain
                violations
                      expected none
                      seen     body "/name" maxLength"#]],
        );
    }

    fn check_reply(case: &str, read: Result<&[&str], ()>, expected: Expect) {
        let case = serde_yaml::from_str(case).unwrap();
        let at_name =
            Expected { place: Part::Body, at: "/name".to_owned(), keyword: "type".to_owned() };
        let unlisted = |places: &[&str]| places.iter().map(ToString::to_string).collect();
        expected
            .assert_eq(&reply(&case, read.map(unlisted).map_err(|()| vec![at_name])).join("\n"));
    }

    #[test]
    fn a_reply_that_is_read_as_it_should_leaves_no_difference() {
        check_reply("{ name: n, status: 201, accepted: true }", Ok(&[]), expect![""]);
        check_reply("{ name: n, status: 201, accepted: false }", Err(()), expect![""]);
        check_reply(
            "{ name: n, status: 201, accepted: true, unlisted: [/a] }",
            Ok(&["/a"]),
            expect![""],
        );
        let refused =
            "{ name: n, status: 201, violations: [{ in: body, at: /name, keyword: type }] }";
        check_reply(refused, Err(()), expect![""]);
    }

    #[test]
    fn a_reply_that_is_accepted_and_should_not_be_is_told() {
        check_reply(
            "{ name: n, status: 201, accepted: false }",
            Ok(&[]),
            expect![[r#"
                reply
                      expected refused
                      seen     accepted"#]],
        );
        check_reply(
            "{ name: n, status: 201, violations: [] }",
            Ok(&[]),
            expect![[r#"
                reply
                      expected none
                      seen     accepted"#]],
        );
    }

    #[test]
    fn a_reply_that_is_refused_and_should_not_be_is_told() {
        check_reply(
            "{ name: n, status: 201, accepted: true }",
            Err(()),
            expect![[r#"
                reply
                      expected accepted
                      seen     body "/name" type"#]],
        );
    }

    #[test]
    fn a_value_that_is_unlisted_and_should_not_be_is_told() {
        check_reply(
            "{ name: n, status: 201, accepted: true }",
            Ok(&["/creator"]),
            expect![[r#"
                unlisted values
                      expected none
                      seen     /creator"#]],
        );
    }

    #[test]
    fn a_long_value_is_cut() {
        assert_eq!(shortened(&"a".repeat(401)), format!("{}… (401 characters)", "a".repeat(400)));
    }
}
