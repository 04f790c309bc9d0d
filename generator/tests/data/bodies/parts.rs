//! Files of parts that flow: from a client, and to a handler.

use std::sync::atomic::Ordering;
use std::task::Poll;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use bodies::operations::UploadRequest;
use bodies::runtime::client::Error;
use bodies::runtime::content::StreamError;
use bodies::runtime::file::File;
use bodies::types::UploadBody;
use futures_util::stream::{self, Stream};
use tower::ServiceExt;

use crate::typed::client_of;
use crate::{HANDLERS_OF_UPLOADS, streaming};

/// A file that comes in pieces of 1,000 bytes.
fn file(pieces: usize) -> File {
    let pieces = (0..pieces).map(|_| Ok::<_, StreamError>(Bytes::from_static(&[b'-'; 1000])));
    File::of_stream(stream::iter(pieces)).with_name("large")
}

fn request(photo: File) -> UploadRequest {
    UploadRequest::new(UploadBody::new("Hi".to_owned().try_into().unwrap(), photo))
}

async fn uploaded(photo: File) -> Result<String, u16> {
    let answer = client_of(streaming()).upload(&request(photo)).await;
    answer.map_err(|error| error.status().map_or(0, |status| status.as_u16()))
}

#[tokio::test]
async fn a_large_file_flows_from_the_client_to_the_handler() {
    assert_eq!(uploaded(file(900)).await.as_deref(), Ok("Hi: 900000 bytes of large"));
}

#[tokio::test]
async fn a_file_that_flows_and_is_small_is_held_by_the_server() {
    let small = stream::iter([Ok::<_, StreamError>(Bytes::from_static(b"a")), Ok(Bytes::from_static(b"b"))]);
    let seen = uploaded(File::of_stream(small).with_name("small").with_media_type("a/b")).await;
    assert_eq!(seen.as_deref(), Ok("Hi: small a/b [97, 98]"));
}

#[tokio::test]
async fn more_than_a_stream_may_have_is_too_large() {
    assert_eq!(uploaded(file(1001)).await, Err(413));
}

/// Two pieces, the second of which comes when a handler has begun.
fn waiting() -> impl Stream<Item = Result<Bytes, StreamError>> + Send {
    let before = HANDLERS_OF_UPLOADS.load(Ordering::SeqCst);
    let mut pieces = 0;
    stream::poll_fn(move |context| {
        if pieces == 1 && HANDLERS_OF_UPLOADS.load(Ordering::SeqCst) == before {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        pieces += 1;
        Poll::Ready((pieces < 3).then(|| Ok(Bytes::from_static(&[b'-'; 2000]))))
    })
}

#[tokio::test]
async fn the_handler_runs_before_the_file_has_come() {
    let seen = uploaded(File::of_stream(waiting()).with_name("slow")).await;
    assert_eq!(seen.as_deref(), Ok("Hi: 4000 bytes of slow"));
}

#[tokio::test]
async fn a_file_that_breaks_off_ends_the_call() {
    let pieces = [Ok(Bytes::from_static(&[b'-'; 2000])), Err("gone")];
    let error = client_of(streaming()).upload(&request(File::of_stream(stream::iter(pieces)))).await;
    let status = error.unwrap_err().status().map(|status| status.as_u16());
    assert!(matches!(status, Some(400 | 422) | None), "{status:?}");
}

#[tokio::test]
async fn a_file_that_flows_is_sent_once() {
    let (client, request) = (client_of(streaming()), request(file(2)));
    client.upload(&request).await.unwrap();
    let again = client.upload(&request).await.unwrap_err();
    assert!(!matches!(again, Error::InvalidRequest(_)) && again.status().is_none_or(|status| status != 200));
}

/// A part with a name, and a file name if it is a file.
fn part(name: &str, file_name: Option<&str>, content: &str) -> String {
    let file_name = file_name.map(|name| format!("; filename={name}")).unwrap_or_default();
    format!("--x\r\nContent-Disposition: form-data; name={name}{file_name}\r\n\r\n{content}\r\n")
}

/// What the server answers to a body of parts.
async fn answer(parts: &[String]) -> (u16, String) {
    let request = Request::post("/upload").header("content-type", "multipart/form-data; boundary=x");
    let request = request.body(Body::from(format!("{}--x--\r\n", parts.concat()))).unwrap();
    let reply = streaming().oneshot(request).await.unwrap();
    let status = reply.status().as_u16();
    let body = to_bytes(reply.into_body(), 1_000_000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// Checks the status of an answer, and a text that it holds.
async fn check(parts: &[String], status: u16, text: &str) {
    let (seen, body) = answer(parts).await;
    assert!(seen == status && body.contains(text), "{seen} {body}");
}

#[tokio::test]
async fn a_small_file_may_come_before_the_fields() {
    let parts = [part("photo", Some("p"), "f"), part("title", None, "Hi")];
    check(&parts, 200, "Hi: p ? [102]").await;
}

#[tokio::test]
async fn a_small_file_may_come_before_one_that_flows() {
    let large = part("more", Some("m"), &"-".repeat(5000));
    let parts = [part("title", None, "Hi"), part("photo", Some("p"), "f"), large];
    check(&parts, 200, "Hi: 5000 bytes of m").await;
}

#[tokio::test]
async fn a_field_after_a_file_that_flows_is_missed_before_the_handler_runs() {
    let parts = [part("photo", Some("p"), &"-".repeat(5000)), part("title", None, "Hi")];
    check(&parts, 400, "title").await;
}

#[tokio::test]
async fn a_part_after_a_file_that_flows_ends_it_with_an_error() {
    let large = part("photo", Some("p"), &"-".repeat(5000));
    check(&[part("title", None, "Hi"), large, part("more", Some("m"), "f")], 400, "to its end").await;
}

#[tokio::test]
async fn only_a_file_may_flow() {
    let parts = [part("photo", Some("p"), "f"), part("title", None, &"-".repeat(5000))];
    check(&parts, 400, "what is no file").await;
}

#[tokio::test]
async fn fields_that_break_the_document_are_told_before_the_file_has_come() {
    let large = part("photo", Some("p"), &"-".repeat(5000));
    check(&[part("title", None, "a title too long"), large], 422, "title").await;
}
