//! Generated routers as parts of a larger application.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::get;
use served::document::DOCUMENT;
use served::operations::{BuyPetReply, BuyPetRequest, DescribePetReply, DescribePetRequest};
use served::runtime::fault::Fault;
use served::runtime::server::{Anonymous, Server, with_document};
use served::server::{TheStore, pets_routes, router, routes, served_routes, the_store_routes};
use tower::ServiceExt;
use tower::limit::ConcurrencyLimitLayer;
use tower_http::request_id::{
    MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};
use tower_http::timeout::TimeoutLayer;

use crate::{served_by_one, server};

/// The time that an answer may take.
const LIMIT: Duration = Duration::from_secs(5);

/// The answer to a request: status, headers and body.
pub async fn ask(app: Router, method: &str, target: &str) -> (u16, HeaderMap, String) {
    let request = Request::builder().method(method).uri(target).body(Body::empty()).unwrap();
    let (head, body) = app.oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, 65536).await.unwrap();
    (head.status.as_u16(), head.headers, String::from_utf8(body.to_vec()).unwrap())
}

async fn check(app: Router, target: &str, expected: (u16, &str)) {
    let (status, _, body) = ask(app, "GET", target).await;
    assert_eq!((status, body.as_str()), expected, "{target}");
}

#[tokio::test]
async fn a_router_is_nested_and_merged_like_any_other() {
    let other = Router::new().route("/healthz", get(async || "fine"));
    let app = Router::new().nest("/shop", routes(server())).merge(other);
    check(app.clone(), "/shop/pets", (200, r#"["Rex"]"#)).await;
    check(app.clone(), "/healthz", (200, "fine")).await;
    let pet = r#"{"kind":"dog","weight":1.5}"#;
    check(app.clone(), "/shop/pets/Rex%20the%20dog", (200, pet)).await;
    check(app, "/pets", (404, "")).await;
}

#[tokio::test]
async fn a_nested_router_answers_unknown_paths_itself() {
    let app = Router::new().nest("/shop", router(server()));
    let (status, headers, _) = ask(app, "GET", "/shop/nothing").await;
    assert_eq!(
        (status, headers["content-type"].as_bytes()),
        (404, &b"application/problem+json"[..])
    );
}

/// Names every request alike.
#[derive(Clone)]
struct Named;

impl MakeRequestId for Named {
    fn make_request_id<B>(&mut self, _: &Request<B>) -> Option<RequestId> {
        Some(RequestId::new("request-1".parse().unwrap()))
    }
}

#[tokio::test]
async fn layers_stand_around_it() {
    let app = served_by_one()
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(Named))
        .layer(ConcurrencyLimitLayer::new(8))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, LIMIT));
    let (status, headers, _) = ask(app, "GET", "/pets").await;
    assert_eq!((status, headers["x-request-id"].as_bytes()), (200, &b"request-1"[..]));
}

/// Implements the trait of one tag only, with another principal.
struct Till;

impl TheStore for Till {
    type Principal = u8;

    async fn buy_pet(&self, _: BuyPetRequest) -> Result<BuyPetReply, Fault> {
        Err(Fault::new("forbidden"))
    }

    async fn describe_pet(&self, _: DescribePetRequest) -> Result<DescribePetReply, Fault> {
        Ok(DescribePetReply::Ok("by the till".to_owned()))
    }
}

/// Lets nobody in, for nobody is asked.
struct Closed;

impl served::runtime::server::Authenticator for Closed {
    type Principal = u8;

    async fn authenticate(
        &self,
        _: served::runtime::server::Attempt<'_>,
    ) -> Result<u8, served::runtime::server::Denial> {
        Err(served::runtime::server::Denial::Forbidden)
    }
}

#[tokio::test]
async fn servers_of_several_tags_share_paths() {
    let pets = pets_routes(server()).and(served_routes(Server::new(crate::All, Anonymous)));
    let app = pets.and(the_store_routes(Server::new(Till, Closed))).into_router();
    assert_eq!(ask(app.clone(), "GET", "/pets").await.2, r#"["Rex"]"#);
    assert_eq!(ask(app.clone(), "POST", "/pets").await.0, 403);
    assert_eq!(ask(app.clone(), "OPTIONS", "/pets/Rex").await.2, "by the till");
    assert_eq!(ask(app, "GET", "/health").await.0, 204);
}

#[tokio::test]
async fn the_document_is_there_for_whoever_asks() {
    let app = with_document(served_by_one(), DOCUMENT);
    let (status, headers, body) = ask(app.clone(), "GET", "/openapi.json").await;
    assert_eq!((status, headers["content-type"].as_bytes()), (200, &b"application/json"[..]));
    assert!(body.starts_with(r#"{"openapi":"3.0.3","info":{"title":"Served","version":"1"}"#));
    assert!(body.contains(r#""operationId":"showPet""#) && !body.contains('\n'));
    assert_eq!(ask(app.clone(), "GET", "/pets").await.0, 200);
    assert_eq!(ask(app, "GET", "/nothing").await.0, 404);
}
