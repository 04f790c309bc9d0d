//! Replies of handlers, held to the document before they are sent.

mod streamed;

use std::sync::Arc;

use http::header::HeaderValue;

use super::Observer;
use crate::content::Binary;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::operation::Operation;
use crate::parameter::{Form, Written};
use crate::plain::{DecodeText, EncodeText};
use crate::violation::{Allowed, Kind, Place, Segment, Violation, Violations};

/// What becomes of replies that break the document.
///
/// Most of what a document says is held by types. What they leave open is looked for by reading the reply as its caller
/// would: a status that the variant is not for, a value of an enumeration that the document does not list, a number that
/// JSON cannot carry, a header that HTTP cannot carry. Of a stream, each value is looked at when it is sent; bytes that are
/// streamed are not looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckReplies {
    /// They are sent, and nobody looks.
    #[default]
    Off,
    /// They are sent, and the observer is told: of a stream, of every value.
    Log,
    /// The observer is told, and the caller gets the fault `internal`. Where the head of a reply was sent before, as it is with
    /// streams, the body breaks off in the place of the value: no caller can take it for whole.
    Deny,
}

/// What is wrong with a reply so far.
#[derive(Debug, Default)]
pub struct ReplyCheck {
    found: Violations,
    watch: Option<streamed::Watch>,
}

impl ReplyCheck {
    /// A look at a reply of an operation, of whose streams an observer is told while they are sent.
    pub(super) fn of(
        operation: &'static Operation,
        observer: Arc<dyn Observer>,
        denies: bool,
    ) -> Self {
        let watch = streamed::Watch { operation, observer, denies };
        Self { watch: Some(watch), ..Self::default() }
    }

    /// Everything that was found.
    pub(super) fn into_violations(self) -> Violations {
        self.found
    }

    /// A status that has to be one of these, such as `4XX`.
    pub fn status(&mut self, status: u16, documented: &'static [&'static str]) {
        if !documented.iter().any(|known| is(status, known)) {
            self.refuse_status(documented);
        }
    }

    /// A status that has to be none of these, which have replies of their own.
    pub fn other_status(&mut self, status: u16, others: &'static [&'static str]) {
        if !(100..=599).contains(&status) || others.iter().any(|known| is(status, known)) {
            self.refuse_status(&["default"]);
        }
    }

    fn refuse_status(&mut self, documented: &'static [&'static str]) {
        let violation = Violation::new(Kind::Unlisted { allowed: Allowed::Texts(documented) });
        self.found.extend([violation.at(Place::Value, [Segment::name("status")])]);
    }

    /// A body that stands in JSON, or in a form that is read by way of JSON.
    pub fn json<T: Encode + Decode>(&mut self, body: &T) {
        if let Err(violations) = T::decode(&body.encode()) {
            self.found
                .extend(violations.into_iter().map(|violation| violation.at(Place::Body, [])));
        }
    }

    /// A body with the text of one value.
    pub fn text<T: EncodeText + DecodeText>(&mut self, body: &T) {
        if let Err(violations) = T::decode_text(&body.encode_text()) {
            self.found
                .extend(violations.into_iter().map(|violation| violation.at(Place::Body, [])));
        }
    }

    /// A body of bytes, whose own media type has to be one of those that the documented one stands for.
    pub fn binary(&mut self, documented: &'static str, body: &Binary) {
        let sent = body.media_type_within(documented);
        if sent.is_none() || body.media_type().is_some_and(|own| sent != Some(own)) {
            let kind = Kind::Format { format: documented.into() };
            self.refuse_header("Content-Type", Violation::new(kind).into());
        }
    }

    /// A header, if there is a value for it.
    pub fn header<T: EncodeText + DecodeText>(&mut self, name: &'static str, value: Option<&T>) {
        let Some(text) = value.map(EncodeText::encode_text) else { return };
        self.carried(name, &text);
        if let Err(violations) = T::decode_text(&text) {
            self.refuse_header(name, violations);
        }
    }

    /// A header in a form of its own, if there is a value for it.
    pub fn header_as<T: Encode + Decode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
        value: Option<&T>,
    ) {
        let Some(value) = value else { return };
        match form.write(Place::Header, name, value) {
            Some(Written::Text(text)) => self.carried(name, &text),
            _ => self.refuse_header(name, uncarried().into()),
        }
        if let Err(violations) = T::decode(&value.encode()) {
            self.refuse_header(name, violations);
        }
    }

    fn carried(&mut self, name: &'static str, text: &str) {
        if HeaderValue::from_bytes(text.as_bytes()).is_err() {
            self.refuse_header(name, uncarried().into());
        }
    }

    fn refuse_header(&mut self, name: &'static str, violations: Violations) {
        self.found.extend(violations.at(Place::Header, &Segment::name(name)));
    }
}

fn uncarried() -> Violation {
    Violation::new(Kind::Format { format: "value of a header".into() })
}

/// Whether a status is the one of a document's key, or within its range.
fn is(status: u16, documented: &str) -> bool {
    match documented.strip_suffix("XX") {
        Some(hundred) => hundred.parse() == Ok(status / 100),
        None => documented.parse() == Ok(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(look: impl Fn(&mut ReplyCheck), expected: &[&str]) {
        let mut check = ReplyCheck::default();
        look(&mut check);
        let violations = check.into_violations();
        let found: Vec<String> = violations
            .iter()
            .map(|found| format!("{}{} {}", found.place(), found.pointer(), found.keyword()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_status_belongs_to_its_variant() {
        check(|check| check.status(404, &["4XX"]), &[]);
        check(|check| check.status(500, &["4XX"]), &["value/status enum"]);
        check(|check| check.other_status(418, &["200", "5XX"]), &[]);
        check(|check| check.other_status(503, &["200", "5XX"]), &["value/status enum"]);
        check(|check| check.other_status(42, &[]), &["value/status enum"]);
    }

    #[test]
    fn a_number_that_json_cannot_carry_is_found() {
        check(|check| check.json(&vec![1.5, f64::NAN]), &["body/1 type"]);
    }

    #[test]
    fn a_header_that_http_cannot_carry_is_found() {
        check(|check| check.header("X-A", Some(&"a\nb".to_owned())), &["header/X-A format"]);
        check(|check| check.header("X-A", Some(&"a b".to_owned())), &[]);
        check(|check| check.header::<String>("X-A", None), &[]);
    }

    #[test]
    fn bytes_are_of_a_documented_media_type() {
        let image = Binary::from(bytes::Bytes::new()).with_media_type("image/png");
        check(|check| check.binary("image/*", &image), &[]);
        check(|check| check.binary("text/plain", &image), &["header/Content-Type format"]);
    }
}
