//! Fills a fault's row: placeholders in its texts, and JSON around them.

use super::{Fault, FaultRow, FaultValue, Identity, parameter};
use crate::encode::Writer;
use crate::violation::{Violation, Violations};

/// What the placeholders of an answer stand for.
pub(crate) struct Circumstances<'a> {
    /// The fault that is answered with; there is none in the reply of a handler.
    pub(crate) fault: Option<&'a Fault>,
    pub(crate) violations: &'a Violations,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) host: &'a str,
    pub(crate) identity: Identity,
}

/// The JSON body of a fault.
pub(crate) fn render(row: &FaultRow, circumstances: &Circumstances<'_>) -> Vec<u8> {
    let mut writer = Writer::new();
    write_object(&mut writer, row.body, circumstances);
    writer.into_bytes()
}

fn write_object(
    writer: &mut Writer,
    members: &[(&str, FaultValue)],
    circumstances: &Circumstances<'_>,
) {
    let mut object = writer.object();
    for (name, value) in members {
        write_value(object.value(name), value, circumstances);
    }
    object.end();
}

fn write_value(writer: &mut Writer, value: &FaultValue, circumstances: &Circumstances<'_>) {
    match value {
        FaultValue::Text(text) => writer.string(&fill(text, circumstances)),
        FaultValue::Json(literal) => writer.json(literal),
        FaultValue::Object(members) => write_object(writer, members, circumstances),
        FaultValue::Violations => {
            let mut list = writer.list();
            for violation in circumstances.violations {
                write_violation(list.value(), violation);
            }
            list.end();
        }
    }
}

fn write_violation(writer: &mut Writer, violation: &Violation) {
    let mut object = writer.object();
    object.field("in", violation.place().as_str());
    object.field("pointer", &violation.pointer());
    object.field("keyword", violation.keyword());
    object.field("detail", &violation.kind().to_string());
    object.end();
}

/// The text with its placeholders filled in. What is no known placeholder stays as it stands.
pub(crate) fn fill(text: &str, circumstances: &Circumstances<'_>) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        rest = after;
        match after
            .split_once('}')
            .and_then(|(name, rest)| Some((value(name, circumstances)?, rest)))
        {
            Some((value, after)) => {
                filled.push_str(&value);
                rest = after;
            }
            None => filled.push('{'),
        }
    }
    filled.push_str(rest);
    filled
}

fn value(name: &str, circumstances: &Circumstances<'_>) -> Option<String> {
    if let Some(argument) = circumstances.fault.and_then(|fault| fault.argument(name)) {
        return Some(argument.to_owned());
    }
    match name {
        "method" => Some(circumstances.method.to_owned()),
        "path" => Some(circumstances.path.to_owned()),
        "host" => Some(circumstances.host.to_owned()),
        "request_id" => Some(circumstances.identity.digits()),
        "REQUEST_ID" => Some(circumstances.identity.uuid()),
        "parameter" => circumstances.violations.first().map(|first| parameter(first).to_owned()),
        "reason" => circumstances.violations.first().map(|first| first.kind().to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::violation::{Kind, Place, Segment};

    fn circumstances<'a>(fault: &'a Fault, violations: &'a Violations) -> Circumstances<'a> {
        let identity = Identity::default();
        let host = "api.example.com:8443";
        Circumstances { fault: Some(fault), violations, method: "PUT", path: "/v2", host, identity }
    }

    fn check(text: &'static str, expected: &str) {
        let fault = Fault::new("invalid").with("name", "a\"b").with("braces", "{method}");
        let path = [Segment::Index(3), Segment::name("tags"), Segment::name("deeper")];
        let violation = Violation::new(Kind::TooLong { max: 64, actual: 65 }).at(Place::Body, path);
        let violations = violation.into();
        assert_eq!(fill(text, &circumstances(&fault, &violations)), expected);
    }

    #[test]
    fn placeholders_are_filled_in() {
        check(
            "{method} {path}: {parameter}, {reason}",
            "PUT /v2: tags, at most 64 characters, but this has 65",
        );
        check("{name}", "a\"b");
        check("{host}", "api.example.com:8443");
    }

    #[test]
    fn what_is_no_placeholder_stays() {
        check("{unknown} {} { {{method}", "{unknown} {} { {PUT");
        check("no braces", "no braces");
    }

    #[test]
    fn a_request_has_one_name_in_all_texts() {
        let (fault, violations) = (Fault::new("invalid"), Violations::default());
        let circumstances = circumstances(&fault, &violations);
        let digits = fill("{request_id}", &circumstances);
        let uuid = fill("{REQUEST_ID}", &circumstances);
        assert_eq!(uuid.replace('-', "").to_lowercase(), digits);
    }

    #[test]
    fn a_value_is_not_filled_in_again() {
        check("{braces}", "{method}");
    }

    #[test]
    fn strings_are_escaped_and_other_values_stand_as_they_are() {
        let fault = Fault::new("invalid").with("name", "\"\\\n");
        let violations =
            Violation::new(Kind::Missing).at(Place::Query, [Segment::name("limit")]).into();
        let row = FaultRow {
            name: "invalid",
            status: 400,
            body: &[
                ("text", FaultValue::Text("{name}")),
                ("inner", FaultValue::Object(&[("status", FaultValue::Json("400"))])),
                ("errors", FaultValue::Violations),
            ],
        };
        assert_eq!(
            String::from_utf8(render(&row, &circumstances(&fault, &violations))).unwrap(),
            concat!(
                r#"{"text":"\"\\\n","inner":{"status":400},"errors":[{"in":"query","pointer":"/limit","#,
                r#""keyword":"required","detail":"this is required, but it is missing"}]}"#
            )
        );
    }
}
