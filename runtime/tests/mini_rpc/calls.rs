//! What a client of the API sends.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use specwright_runtime::client::{Caller, Error, InMemory};
use specwright_runtime::server::{Attempt, Authenticator, Denial, Server};
use specwright_runtime::signing::AccessKey;

use crate::api::operations::{CreateApplicationRequest, RPC};
use crate::api::server::router;
use crate::stub::Stub;

/// Takes every signature.
struct Anyone;

impl Authenticator for Anyone {
    type Principal = &'static str;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<&'static str, Denial> {
        attempt.credential("rpc").map(|_| "rpc").ok_or(Denial::BadCredentials)
    }
}

fn server() -> Server<Stub, Anyone> {
    Server::new(Stub, Anyone)
}

fn caller(router: Router) -> Caller {
    let key = AccessKey::new("fake-id", "fake-secret");
    Caller::over("http://test", InMemory::new(router)).unwrap().with_access_key(&RPC, key)
}

fn request(scopes: &[&str]) -> CreateApplicationRequest {
    let mut request = CreateApplicationRequest::new("my 应用&".parse().unwrap());
    request.secret_required = Some(true);
    request.predefined_scopes = Some(scopes.iter().map(|scope| (*scope).to_owned()).collect());
    request
}

#[tokio::test]
async fn all_that_an_action_takes_is_in_the_query() {
    let echo = async |request: Request<Body>| {
        let text = format!("\"{} {}\"", request.method(), request.uri());
        ([("Content-Type", "application/json")], text)
    };
    let seen = caller(Router::new().fallback(echo)).call(&request(&["a", "b"])).await.unwrap();
    let expected = concat!(
        "POST /?Action=CreateApplication&Version=2019-08-15",
        "&DisplayName=my%20%E5%BA%94%E7%94%A8%26&SecretRequired=true&PredefinedScopes=a%3Bb",
        "&Format=JSON&Timestamp="
    );
    assert!(seen.starts_with(expected) && seen.contains("&Signature="), "{seen}");
}

#[tokio::test]
async fn what_a_client_sends_is_what_the_server_reads() {
    let caller = caller(router(server()));
    let seen = caller.call(&request(&["aliuid", "/acs/ccc"])).await.unwrap();
    assert_eq!(seen, r#"rpc: my 应用& Some(true) Some(["aliuid", "/acs/ccc"])"#);
    let seen = caller.call(&request(&[])).await.unwrap();
    assert_eq!(seen, "rpc: my 应用& Some(true) Some([])");
}

#[tokio::test]
async fn an_item_that_holds_the_separator_is_not_sent() {
    let error = caller(router(server())).call(&request(&["a;b"])).await.unwrap_err();
    let Error::InvalidRequest(invalid) = &error else { panic!("{error:?}") };
    assert_eq!(invalid.to_string(), "the value of `PredefinedScopes` cannot stand in the query");
}
