//! What a client makes of replies, without a socket, and over one where the connection matters.

use std::error::Error as _;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use specwright_runtime::client::{Caller, Error, InMemory, TransportError};
use tokio::net::TcpListener;

use crate::api::client::Client;
use crate::api::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsRequest,
};
use crate::api::server::router;
use crate::api::types::{CreateApp, PageSize};
use crate::stub::{name, server};

/// Serves a router on a free port and gives its address.
async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}/")
}

/// A client of a router in this process.
fn client_in_memory(router: Router) -> Client {
    Client::from(Caller::over("http://test", InMemory::new(router)).unwrap())
}

fn with_token(router: Router) -> Client {
    client_in_memory(router).with_token("good-token")
}

fn client() -> Client {
    with_token(router(server()))
}

/// A server that answers everything alike.
fn always(status: u16, body: &'static str) -> Router {
    let answer = move || async move { (StatusCode::from_u16(status).unwrap(), body) };
    Router::new().fallback(answer)
}

fn create(project_id: &str, app_name: &str) -> CreateAppRequest {
    CreateAppRequest::new(project_id, CreateApp::new(name(app_name)))
}

#[tokio::test]
async fn a_success_is_the_documented_body() {
    let app = client().create_app(&create("p1", "app_demo")).await.unwrap();
    assert_eq!((app.id.as_str(), app.name.as_str()), ("alice in p1", "app_demo"));
}

#[tokio::test]
async fn every_text_survives_the_path() {
    for project in ["a/b", "ü ?#%+&=", "{project_id}", "..a", "%2e"] {
        let app = client().create_app(&create(project, "abc")).await.unwrap();
        assert_eq!(app.id, format!("alice in {project}"));
    }
}

#[tokio::test]
async fn a_path_that_would_lead_elsewhere_is_not_sent() {
    let client = client();
    for project in ["", ".", ".."] {
        let error = client.create_app(&create(project, "abc")).await.unwrap_err();
        let Error::InvalidRequest(invalid) = &error else { panic!("{error:?}") };
        assert_eq!(invalid.to_string(), "the value of `project_id` cannot stand in the path");
    }
}

#[tokio::test]
async fn parameters_survive_the_query_and_headers() {
    let mut request = ListAppsRequest::new("p1");
    request.limit = Some(PageSize::new(7).unwrap());
    request.name = Some(vec![name("abc"), name("def")]);
    request.x_language = Some("中文".to_owned());
    let apps = client().list_apps(&request).await.unwrap();
    let seen: Vec<_> = apps.iter().map(|app| (app.id.as_str(), app.name.as_str())).collect();
    assert_eq!(seen, [("7 中文", "abc"), ("7 中文", "def")]);
}

#[tokio::test]
async fn an_empty_success_is_nothing() {
    client().delete_app(&DeleteAppRequest::new("p1", 1)).await.unwrap();
}

#[tokio::test]
async fn a_documented_failure_is_typed() {
    let error = client().create_app(&create("p1", "taken")).await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 400 Bad Request");
    let Some(CreateAppReply::BadRequest(body)) = error.into_failure() else {
        panic!("not a failure")
    };
    assert_eq!(body.error_code, "APIG.3203");

    let error = client().delete_app(&DeleteAppRequest::new("p1", 2)).await.unwrap_err();
    assert!(matches!(error.into_failure(), Some(DeleteAppReply::NotFound(_))));
}

#[tokio::test]
async fn a_client_without_credentials_is_told_which_are_missing_and_sends_nothing() {
    let client = client_in_memory(router(server()));
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    let Error::InvalidRequest(invalid) = error else { panic!("{error:?}") };
    assert_eq!(
        invalid.to_string(),
        "`createApp` needs a credential for `token`, or for `signature`"
    );
}

#[tokio::test]
async fn where_the_transport_has_the_credentials_the_server_says_what_it_thinks_of_them() {
    let caller = Caller::new(&serve(router(server())).await).unwrap();
    let client = Client::from(caller.with_credentials_of_transport());
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    assert!(matches!(error.into_failure(), Some(CreateAppReply::Unauthorized(_))));
}

#[tokio::test]
async fn an_undocumented_status_keeps_the_reply() {
    let error =
        with_token(always(418, "teapot")).create_app(&create("p1", "abc")).await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 418 I'm a teapot, which is not documented");
    let Error::Undocumented(reply) = error else { panic!("{error:?}") };
    assert_eq!((reply.status().as_u16(), reply.body()), (418, &b"teapot"[..]));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = async || (StatusCode::FOUND, [("location", "/elsewhere")]);
    let client = Client::new(&serve(Router::new().fallback(elsewhere)).await).unwrap();
    let client = client.with_token("good-token");
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    let Error::Undocumented(reply) = error else { panic!("{error:?}") };
    assert_eq!(reply.status(), StatusCode::FOUND);
    assert_eq!(reply.headers()["location"], "/elsewhere");
}

#[tokio::test]
async fn a_reply_that_breaks_the_document_keeps_the_reply_and_tells_every_violation() {
    let client = with_token(always(201, r#"{"name":"x"}"#));
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 201 Created, but not as documented");
    assert!(error.source().unwrap().to_string().starts_with("/id: this is required"));
    let Error::InvalidReply { reply, violations } = error else { panic!("{error:?}") };
    let seen: Vec<_> =
        violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(seen, [("/id".to_owned(), "required"), ("/name".to_owned(), "minLength")]);
    assert_eq!(reply.body(), br#"{"name":"x"}"#);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_transport_error_with_its_source() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::new(&address).unwrap().with_token("good-token");
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Connect(_))), "{error:?}");
    assert!(error.source().unwrap().source().is_some());
}

#[tokio::test]
async fn a_slow_server_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let caller = Caller::new(&address).unwrap().with_timeout(Duration::from_millis(50));
    let error = Client::from(caller)
        .with_token("good-token")
        .create_app(&create("p1", "abc"))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Timeout)), "{error:?}");
}

#[tokio::test]
async fn a_reply_beyond_the_limit_is_not_read() {
    let address = serve(Router::new().fallback(async || "x".repeat(101))).await;
    let caller = Caller::new(&address).unwrap().with_max_reply_bytes(100);
    let error = Client::from(caller)
        .with_token("good-token")
        .create_app(&create("p1", "abc"))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::TooLarge { max: 100 })), "{error:?}");
}

#[tokio::test]
async fn a_token_is_in_no_debug_and_in_no_error() {
    let client = client().with_token("hidden\ntoken");
    let error = client.create_app(&create("p1", "abc")).await.unwrap_err();
    let shown = format!("{client:?} {error:?} {error} {}", error.source().unwrap());
    assert!(shown.contains("X-Auth-Token") && !shown.contains("hidden"), "{shown}");
}

#[test]
fn an_address_that_is_not_usable_is_refused() {
    for address in [
        "",
        "example.com",
        "ftp://example.com",
        "http://",
        "http://a:b@c",
        "http://a/?b",
        "http://a/#b",
    ] {
        assert!(Caller::over(address, InMemory::new(Router::new())).is_err(), "{address}");
    }
    assert!(Caller::over("https://example.com/base/", InMemory::new(Router::new())).is_ok());
}

#[tokio::test]
async fn a_client_calls_a_server_over_a_socket() {
    let client = Client::new(&serve(router(server())).await).unwrap().with_token("good-token");
    assert_eq!(client.create_app(&create("p1", "app_demo")).await.unwrap().id, "alice in p1");
}
