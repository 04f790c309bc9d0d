//! What a call gives, by what a server answers.

use axum::Router;
use axum::http::StatusCode;
use pages::client::Client;
use pages::operations::{ShowOrderReply, ShowOrderRequest};
use pages::runtime::client::{CallOptions, Error, InMemory, RetryPolicy};
use pages::types::Thing;

type Outcome = Result<ShowOrderReply, Error<ShowOrderReply>>;

/// What comes of an answer of this status and body, with a header that no document knows.
async fn outcome(status: u16, body: &'static str) -> Outcome {
    let status = StatusCode::from_u16(status).unwrap();
    let headers = [("content-type", "application/json"), ("x-trace", "t1")];
    let router = Router::new().fallback(async move || (status, headers, body));
    let options = CallOptions::new().with_retry(RetryPolicy::never());
    let client: Client = Client::builder("http://test")
        .with_transport(InMemory::new(router))
        .with_options(options)
        .build()
        .unwrap();
    client.show_order(&ShowOrderRequest::new(1)).await
}

#[tokio::test]
async fn each_documented_success_is_a_success() {
    let found = outcome(200, r#"{"id":1}"#).await.unwrap();
    assert_eq!(found, ShowOrderReply::Ok(Thing::new(1)));
    assert_eq!(outcome(202, "").await.unwrap(), ShowOrderReply::Accepted);
}

#[tokio::test]
async fn a_documented_failure_is_typed_also_within_a_range() {
    let error = outcome(404, r#"{"id":1}"#).await.unwrap_err();
    assert_eq!(error.into_failure(), Some(ShowOrderReply::NotFound(Thing::new(1))));
    let error = outcome(507, r#"{"id":1}"#).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(507));
    let Some(ShowOrderReply::ServerError(status, thing)) = error.into_failure() else {
        panic!("it is documented")
    };
    assert_eq!((status, thing), (507, Thing::new(1)));
}

#[tokio::test]
async fn what_is_not_documented_keeps_status_headers_and_body() {
    let error = outcome(203, "other").await.unwrap_err();
    let Error::Undocumented(reply) = error else { panic!("{error:?}") };
    assert_eq!((reply.status().as_u16(), reply.body()), (203, &b"other"[..]));
    assert_eq!(reply.headers()["x-trace"], "t1");
}

#[tokio::test]
async fn what_breaks_the_document_keeps_status_headers_and_body_too() {
    for (status, body) in [(200, r#"{"id":"x"}"#), (404, "not JSON"), (500, "{}")] {
        let error = outcome(status, body).await.unwrap_err();
        let Error::InvalidReply { reply, violations } = error else { panic!("{error:?}") };
        assert_eq!((reply.status().as_u16(), reply.body()), (status, body.as_bytes()));
        assert_eq!(
            (&reply.headers()["x-trace"], violations.iter().count()),
            (&"t1".parse().unwrap(), 1)
        );
    }
}
