//! Calls that no sender would make.

use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

use crate::{Listener, listening};

/// Checks the status that a body of the webhook gets.
async fn check(body: &str, status: u16) {
    let request = Request::post("/hooks/newPet")
        .header("X-Signature", "good")
        .header("X-Event", "born")
        .header("Content-Type", "application/json")
        .body(Body::from(body.to_owned()))
        .unwrap();
    let listener = Listener::default();
    let answer = listening(&listener).oneshot(request).await.unwrap();
    assert_eq!(answer.status().as_u16(), status, "{body}");
    assert_eq!(listener.0.lock().unwrap().len(), usize::from(status == 204), "{body}");
}

#[tokio::test]
async fn a_receiver_holds_the_call_to_the_document() {
    check(r#"{"id":1,"name":"Rex"}"#, 204).await;
    check(r#"{"id":1,"name":"Rex II"}"#, 400).await;
    check(r#"{"name":"Rex"}"#, 400).await;
    check("{", 400).await;
    check("", 400).await;
}
