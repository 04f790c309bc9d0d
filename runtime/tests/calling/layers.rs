//! Layers of `tower` around a transport, and services as transports.

use std::time::Duration;

use axum::http::{HeaderValue, Request, Response};
use specwright_runtime::client::{
    Budget, Builder, CallOptions, Caller, Error, InMemory, Layered, RetryPolicy, TransportError,
};
use specwright_runtime::content::Body;
use specwright_runtime::operation::Operation;
use tower::util::{MapErrLayer, MapRequestLayer};
use tower::{BoxError, service_fn};

use crate::script::Step::{Broken, Status};
use crate::script::{Act, GET, Script};

/// Writes a word at the end of a header.
fn signed_by(
    word: &'static str,
) -> MapRequestLayer<impl Fn(Request<Body>) -> Request<Body> + Clone + Send + Sync + 'static> {
    MapRequestLayer::new(move |mut request: Request<Body>| {
        let before = request.headers().get("x-passed").map_or("", |value| value.to_str().unwrap());
        let after = HeaderValue::try_from(format!("{before}{word} ")).unwrap();
        request.headers_mut().insert("x-passed", after);
        request
    })
}

fn builder(script: &Script) -> Builder<Caller> {
    Builder::new("http://test").with_transport(script.clone()).with_clock(script.clone())
}

#[tokio::test]
async fn the_first_layer_is_the_outermost_and_each_attempt_passes_all() {
    let script = Script::of(&[Status(503)]);
    let builder = builder(&script).with_layer(signed_by("first")).with_layer(signed_by("second"));
    builder.build().unwrap().call(&Act::<GET>::default()).await.unwrap();
    let sent = script.sent();
    let passed: Vec<_> = sent.iter().map(|request| &request.headers()["x-passed"]).collect();
    assert_eq!(passed, ["first second ", "first second "]);
}

#[tokio::test]
async fn a_layer_sees_the_operation_and_the_budget() {
    let script = Script::default();
    let seen = MapRequestLayer::new(|request: Request<Body>| {
        let operation = request.extensions().get::<&'static Operation>().unwrap();
        let budget = request.extensions().get::<Budget>().unwrap();
        assert_eq!((operation.id, budget.timeout), ("act", Duration::from_secs(9)));
        request
    });
    let options = CallOptions::new().with_timeout(Duration::from_secs(9));
    let caller = builder(&script).with_layer(seen).with_options(options).build().unwrap();
    caller.call(&Act::<GET>::default()).await.unwrap();
    assert_eq!(script.timeouts(), [9_000]);
}

#[tokio::test]
async fn an_error_of_the_transport_passes_layers_as_it_is_and_one_of_a_layer_is_told_apart() {
    let script = Script::of(&[Broken, Broken]);
    let options = || CallOptions::new().with_retry(RetryPolicy::never());
    let boxed = MapErrLayer::new(BoxError::from);
    let caller = builder(&script).with_layer(boxed).with_options(options()).build().unwrap();
    let error = caller.call(&Act::<GET>::default()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Broken(_))), "{error:?}");

    let refuse = MapErrLayer::new(|_: TransportError| BoxError::from("not today"));
    let caller = builder(&script).with_layer(refuse).with_options(options()).build().unwrap();
    let error = caller.call(&Act::<GET>::default()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Layer(_))), "{error:?}");
}

#[tokio::test]
async fn a_service_is_a_transport() {
    let service = service_fn(async |request: Request<Body>| {
        assert_eq!(request.uri(), "http://test/things");
        Ok::<_, BoxError>(Response::new(Body::default()))
    });
    let caller = Caller::over("http://test", Layered::new(service)).unwrap();
    caller.call(&Act::<GET>::default()).await.unwrap();
}

#[tokio::test]
async fn a_body_in_memory_has_its_limit_too() {
    let router = axum::Router::new().fallback(async || "x".repeat(101));
    let caller = Caller::over("http://test", InMemory::new(router)).unwrap();
    let call = async |max| {
        let caller = caller.with_options(&CallOptions::new().with_max_reply_bytes(max));
        caller.call(&Act::<GET>::default()).await
    };
    call(101).await.unwrap();
    let error = call(100).await.unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::TooLarge { max: 100 })), "{error:?}");
}

#[tokio::test]
async fn a_server_in_memory_sees_what_a_socket_would_give_it() {
    let router = axum::Router::new().fallback(async |request: Request<axum::body::Body>| {
        assert_eq!(request.uri(), "/base/things");
        assert_eq!(request.headers()["host"], "test:81");
    });
    let caller = Caller::over("http://test:81/base", InMemory::new(router)).unwrap();
    caller.call(&Act::<GET>::default()).await.unwrap();
}
