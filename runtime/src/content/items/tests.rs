//! What values become of the pieces of a body, however it is cut.

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, stream};
use proptest::prelude::*;

use super::{Event, EventData, Framing, Items, Read, event_flow, item_flow};
use crate::content::{Flow, StreamError};
use crate::decode::Mode;
use crate::json::Json;
use crate::violation::Violations;

const READ: Read = Read { max_bytes: 24, mode: Mode::Request };

/// A body that is read in one way or another.
#[derive(Clone, Copy, Debug)]
enum Way {
    Items(Framing),
    Events(EventData),
}

const WAYS: [Way; 4] = [
    Way::Items(Framing::Lines),
    Way::Items(Framing::Sequence),
    Way::Events(EventData::Json),
    Way::Events(EventData::Text),
];

fn flow<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Flow {
    let pieces: Vec<_> = pieces.into_iter().map(Bytes::copy_from_slice).collect();
    Flow::new(stream::iter(pieces.into_iter().map(Ok::<_, StreamError>)))
}

fn all<T>(items: Items<T>) -> Vec<Result<T, StreamError>> {
    items.collect::<Vec<_>>().now_or_never().expect("nothing has to be waited for")
}

fn shown(violations: &Violations) -> String {
    violations.first().map(|first| first.kind().keyword().to_owned()).unwrap_or_default()
}

/// What is read, one text for each value.
fn read(way: Way, flow: Flow) -> Vec<String> {
    let error = |error: StreamError| match error {
        StreamError::Invalid(violations) => shown(&violations),
        other => other.to_string(),
    };
    let event = |event: Event<Json>| {
        let Event { data, name, id, retry } = event;
        let parts = [name, id, retry.map(|retry| retry.as_millis().to_string())];
        parts.into_iter().flatten().fold(data.to_string(), |text, part| format!("{text} {part}"))
    };
    match way {
        Way::Items(framing) => {
            let items = all(READ.items::<Json>(flow, framing)).into_iter();
            items.map(|item| item.map(|json| json.to_string()).unwrap_or_else(error)).collect()
        }
        Way::Events(data) => {
            let items = all(READ.events::<Json>(flow, data)).into_iter();
            items.map(|item| item.map(event).unwrap_or_else(error)).collect()
        }
    }
}

/// Checks what a body is read as, whole and byte by byte.
fn check(way: Way, body: &str, expected: &[&str]) {
    assert_eq!(read(way, flow([body.as_bytes()])), expected, "{body:?}");
    assert_eq!(read(way, flow(body.as_bytes().chunks(1))), expected, "{body:?} byte by byte");
}

#[test]
fn a_line_is_a_value() {
    let lines = Way::Items(Framing::Lines);
    check(lines, "1\n[2]\r\n\n \t\n{}", &["1", "[2]", "{}"]);
    check(lines, "\u{FEFF}1\n\u{FEFF}2\n3", &["1", "syntax", "3"]);
    check(lines, "x\n1 2\n3", &["syntax", "syntax", "3"]);
    check(lines, "", &[]);
}

#[test]
fn a_line_that_is_too_long_ends_the_stream() {
    let (longest, longer) = ("1".repeat(24), "1".repeat(25));
    let error = "there are more than 24 bytes";
    check(Way::Items(Framing::Lines), &format!("{longest}\n{longer}\n1\n"), &[&longest, error]);
    check(Way::Items(Framing::Lines), &longer, &[error]);
    let text = Way::Events(EventData::Text);
    check(
        text,
        &format!("data:{}\n\ndata:{longest}", "1".repeat(19)),
        &["\"1111111111111111111\"", error],
    );
    check(text, "data:1234567890\ndata:12\ndata:123456789012\n\n", &[error]);
}

#[test]
fn a_text_of_a_sequence_is_a_value_unless_it_may_be_cut_off() {
    let sequence = Way::Items(Framing::Sequence);
    check(sequence, "\x1E1\n\x1E\x1E{\"a\":\n2}\x1E\"x\"", &["1", "{\"a\":2}", "\"x\""]);
    check(sequence, "\x1E12\x1Etrue\x1E[3]\x1E1.", &["syntax", "syntax", "[3]", "syntax"]);
    check(sequence, "\n1\n\x1E2\n", &["syntax", "2"]);
    check(sequence, "\n\x1E2\n", &["2"]);
}

#[test]
fn an_event_is_what_its_fields_say() {
    let text = Way::Events(EventData::Text);
    check(text, "data: a\n\n", &["\"a\""]);
    check(text, "data:  a\rdata\rdata:b\r\r", &[r#"" a\n\nb""#]);
    check(text, "event: x\nid: 1\nretry: 20\ndata: a\n\ndata: b\n\n", &["\"a\" x 1 20", "\"b\""]);
    check(text, ":comment\nunknown: x\ndata: a\nid\nretry: 2x\nretry:\n\n", &["\"a\" "]);
    check(
        Way::Events(EventData::Json),
        "data: {\ndata: }\n\ndata: x\n\ndata: 1\n\n",
        &["{}", "syntax", "1"],
    );
}

#[test]
fn an_event_without_data_or_without_its_end_is_none() {
    let text = Way::Events(EventData::Text);
    check(text, "event: x\n\nid: 1\n\ndata: a", &[]);
    check(text, "data: a\n", &[]);
    check(text, "data\n\n", &["\"\""]);
    check(text, "\u{FEFF}data: a\r\n\r\n\u{FEFF}data: b\n\n", &["\"a\""]);
}

#[test]
fn the_last_id_is_kept_whatever_becomes_of_the_stream() {
    let body = b"id: 1\ndata: a\n\nid: 2\n\nid: \0\ndata: b\n\nid: 4\ndata: cut off".as_slice();
    let mut events = READ.events::<String>(flow([body]), EventData::Text);
    let mut next = || events.next().now_or_never().expect("all is there").transpose();
    assert_eq!(next().unwrap().unwrap().data, "a");
    assert_eq!(next().unwrap().unwrap().id, None);
    assert!(next().unwrap().is_none());
    assert_eq!(events.last_event_id(), "2");
}

#[test]
fn values_flow_once() {
    let mut items = Items::from(vec![1, 2]);
    let mut other = items.clone();
    assert_eq!(items.next().now_or_never().unwrap().unwrap().unwrap(), 1);
    let written = item_flow(&other, Framing::Lines).collect(100).now_or_never().unwrap();
    assert_eq!(written.unwrap(), "2\n");
    assert!(matches!(other.next().now_or_never().unwrap(), Some(Err(StreamError::Taken))));
    assert!(items.next().now_or_never().unwrap().is_none());
    let again = item_flow(&items, Framing::Lines).collect(100).now_or_never().unwrap();
    assert!(matches!(again, Err(StreamError::Taken)));
}

/// Text that is cut where the parsers look.
const BODIES: &str =
    "(1|\\{\"a\":true\\}|\"x\"|\n|\r|\r\n|\x1E|\u{FEFF}|data|event|id|retry|:|: | |é|\0){0,24}";

/// Texts that stand in the field of an event.
const NAMES: &str = "[^\r\n\0]{0,5}";

proptest! {
    #[test]
    fn a_body_is_read_alike_however_it_is_cut(
        text in BODIES,
        noise in prop::collection::vec(any::<u8>(), 0..40),
        at in prop::collection::vec(0_usize..80, 0..6),
    ) {
        for body in [text.as_bytes(), &noise] {
            let mut ends: Vec<_> = at.iter().map(|at| (*at).min(body.len())).collect();
            ends.extend([0, body.len()]);
            ends.sort_unstable();
            let pieces: Vec<_> = ends.windows(2).map(|ends| &body[ends[0]..ends[1]]).collect();
            for way in WAYS {
                prop_assert_eq!(read(way, flow([body])), read(way, flow(pieces.clone())), "{:?}", way);
            }
        }
    }

    #[test]
    fn values_come_back_as_they_were(texts in prop::collection::vec(".{0,4}", 0..5)) {
        let values: Vec<_> = texts.iter().map(|text| Json::String(text.clone())).collect();
        for framing in [Framing::Lines, Framing::Sequence] {
            let written = item_flow(&Items::from(values.clone()), framing);
            let read = Read { max_bytes: 1000, ..READ }.items::<Json>(written, framing);
            let back: Vec<_> = all(read).into_iter().map(Result::unwrap).collect();
            prop_assert_eq!(&back, &values);
        }
    }

    #[test]
    fn events_come_back_as_they_were(
        data in "[^\r]{0,8}",
        name in prop::option::of(NAMES),
        id in prop::option::of(NAMES),
        retry in prop::option::of(0_u64..10_000),
    ) {
        let retry = retry.map(std::time::Duration::from_millis);
        let event = Event { data, name, id, retry };
        for data in [EventData::Text, EventData::Json] {
            let written = event_flow(&Items::from(vec![event.clone()]), data);
            let read = Read { max_bytes: 1000, ..READ }.events::<String>(written, data);
            let back: Vec<_> = all(read).into_iter().map(Result::unwrap).collect();
            prop_assert_eq!(&back, std::slice::from_ref(&event));
        }
    }
}
