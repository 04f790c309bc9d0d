//! Streams of a handler that break the document, and what becomes of them.

use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::Request;
use futures_util::StreamExt;
use streams::runtime::operation::Operation;
use streams::runtime::server::{CheckReplies, Observer, Server};
use streams::runtime::violation::Violations;
use streams::server::router;
use tower::ServiceExt;

use crate::{Anonymous, Echo};

/// Remembers what was wrong with replies.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<String>>>);

impl Observer for Reports {
    fn refused(&self, _: &'static Operation, _: &Violations) {}

    fn broke(&self, operation: &'static Operation, violations: &Violations) {
        self.0.lock().unwrap().extend(violations.iter().map(|violation| {
            format!("{} {} {}", operation.id, violation.pointer(), violation.keyword())
        }));
    }
}

/// Checks how a stream begins and whether it breaks off, and what the observer is told.
async fn check(how: CheckReplies, line: &str, expected: (&str, bool), told: &[&str]) {
    let reports = Reports::default();
    let server = Server::new(Echo, Anonymous).check_replies(how).observer(reports.clone());
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(path).header("last-event-id", "odd");
    let request = request.header("content-type", "application/jsonl");
    let request = request.body(Body::from("{\"name\":\"Rex\"}\n{\"name\":\"Tom\"}\n")).unwrap();
    let reply = router(server).oneshot(request).await.unwrap();
    assert_eq!(reply.status().as_u16(), 200);
    let pieces: Vec<Result<Bytes, _>> = reply.into_body().into_data_stream().collect().await;
    let breaks_off = pieces.iter().any(Result::is_err);
    let sent: Vec<u8> = pieces.into_iter().flatten().flatten().collect();
    let sent = String::from_utf8(sent).unwrap();
    assert_eq!((sent.as_str(), breaks_off), expected, "{how:?}");
    assert_eq!(reports.0.lock().unwrap().as_slice(), told, "{how:?}");
}

const ODD: &str = "GET /changes";
const BORN: &str = "data: {\"kind\":\"born\"}\n\n";
const SECRET: &str = "data: {\"kind\":\"secret\"}\n\n";

#[tokio::test]
async fn nobody_looks_at_a_stream_unless_asked_to() {
    check(CheckReplies::Off, ODD, (&format!("{BORN}{SECRET}{BORN}{BORN}"), false), &[]).await;
}

#[tokio::test]
async fn what_is_wrong_with_a_value_is_told_and_the_stream_goes_on() {
    let told = ["watch /kind enum", "watch /id format"];
    check(CheckReplies::Log, ODD, (&format!("{BORN}{SECRET}{BORN}{BORN}"), false), &told).await;
}

#[tokio::test]
async fn a_value_that_is_denied_is_not_sent_and_the_stream_breaks_off() {
    check(CheckReplies::Deny, ODD, (BORN, true), &["watch /kind enum"]).await;
}

#[tokio::test]
async fn a_stream_that_keeps_to_the_document_is_sent_whole() {
    let lines = "{\"name\":\"Rex\",\"place\":0}\n{\"name\":\"Tom\",\"place\":1}\n";
    for how in [CheckReplies::Off, CheckReplies::Log, CheckReplies::Deny] {
        check(how, "POST /pets", (lines, false), &[]).await;
    }
}
