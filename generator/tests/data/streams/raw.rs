//! Requests as they stand on the wire, and the answers to them.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use crate::echo;

/// A request as its line, its media type and its body, and the answer as its status, media type and body.
async fn check((line, media_type): (&str, &str), body: &str, expected: &str) {
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(path).header("content-type", media_type);
    let reply = echo().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let (head, body) = reply.into_parts();
    let media_type = head.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    let body = match to_bytes(body, 4096).await {
        Ok(body) => String::from_utf8(body.to_vec()).unwrap(),
        Err(_) => "(breaks off)".to_owned(),
    };
    assert_eq!(format!("{} {media_type} {body}", head.status.as_u16()), expected, "{line} {body}");
}

const LINES: (&str, &str) = ("POST /pets", "application/jsonl");
const EVENTS: (&str, &str) = ("POST /lines", "text/event-stream");

#[tokio::test]
async fn lines_are_values() {
    let expected = "200 application/x-ndjson {\"name\":\"Rex\",\"place\":0}\n{\"name\":\"Tom\",\"place\":1}\n";
    check(LINES, "{\"name\":\"Rex\"}\n{\"name\":\"Tom\"}\n", expected).await;
    check(LINES, "\u{FEFF}{\"name\":\"Rex\"}\r\n\r\n \n{\"name\":\"Tom\"}", expected).await;
    let sequence = "\u{1E}{\"name\":\"Rex\"}\n\u{1E}\u{1E}{\"name\":\"Tom\"}\n";
    check(("POST /pets", "application/json-seq"), sequence, expected).await;
}

#[tokio::test]
async fn a_line_that_breaks_the_document_is_an_error_of_its_own() {
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"age: at least 0, but this is less"}"#;
    check(LINES, "{\"name\":\"Rex\",\"age\":-1}\n", expected).await;
    let expected = r#"400 application/problem+json {"title":"missing","detail":"name"}"#;
    check(LINES, "{}\n", expected).await;
    let broken = "200 application/x-ndjson (breaks off)";
    check(LINES, "{\"name\":\"Rex\"}\n{\"name\":1}\n", broken).await;
}

#[tokio::test]
async fn a_line_that_is_too_long_is_the_apis_own_fault() {
    let expected = r#"413 application/problem+json {"title":"too large","detail":"the body has more than 100 bytes"}"#;
    check(LINES, &format!("{{\"name\":\"{}\"}}\n", "x".repeat(100)), expected).await;
    let expected = r#"413 application/problem+json {"title":"too large","detail":"the body has more than 1000 bytes"}"#;
    check(LINES, &"\n".repeat(1001), expected).await;
}

#[tokio::test]
async fn a_stream_of_another_media_type_is_refused_before_it_is_read() {
    let expected = r#"415 application/problem+json {"title":"media type","detail":"the body must be text/event-stream, and Content-Type must say so"}"#;
    check(("POST /lines", "text/plain"), "data: x\n\n", expected).await;
}

#[tokio::test]
async fn a_stream_that_is_not_there_is_missing() {
    let expected = r#"400 application/problem+json {"title":"missing","detail":"body"}"#;
    let request = Request::builder().method("POST").uri("/lines").body(Body::empty()).unwrap();
    let reply = echo().oneshot(request).await.unwrap();
    assert_eq!(reply.status().as_u16(), 400);
    check(LINES, "", r#"400 application/problem+json {"title":"missing","detail":"{parameter}"}"#).await;
    check(("POST /digest", "application/json"), "", expected).await;
}

#[tokio::test]
async fn events_stand_between_empty_lines() {
    let expected = "200 text/event-stream data: a\n\ndata: b\ndata: c\n\n";
    check(EVENTS, "data: a\n\n:comment\ndata:b\ndata: c\n\ndata: cut off", expected).await;
    check(EVENTS, "\u{FEFF}data: a\r\rid: 1\r\n\r\nevent: x\rdata: b\ndata:c\r\n\r\n", expected).await;
}

#[tokio::test]
async fn a_quiet_stream_of_events_has_comments() {
    let expected = "200 text/event-stream event: pet\nid: 1\ndata: {\"kind\":\"born\"}\n\n:\n\n:\n\n";
    check(("GET /changes", "text/plain"), "", expected).await;
}
