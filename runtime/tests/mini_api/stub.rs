//! An implementation of the API, and what tests say to it.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{Attempt, Authenticator, Denial, Observer, Server};
use specwright_runtime::violation::Violations;
use tower::ServiceExt;

use crate::api::faults;
use crate::api::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest,
};
use crate::api::server::{MiniApi, router};
use crate::api::types::{AppName, CreatedApp, ErrorBody};

/// Creates every app, except that one named `taken` exists already.
pub(crate) struct Stub;

impl MiniApi for Stub {
    type Principal = &'static str;

    async fn create_app(
        &self,
        principal: &'static str,
        request: CreateAppRequest,
    ) -> Result<CreateAppReply, Fault> {
        match request.body.name.as_str() {
            "taken" => Err(faults::duplicate_name("taken")),
            "unheard" => Err(Fault::new("unheard-of")),
            _ => {
                let id = format!("{principal} in {}", request.project_id);
                Ok(CreateAppReply::Created(CreatedApp::new(id, request.body.name)))
            }
        }
    }

    async fn list_apps(&self, request: ListAppsRequest) -> Result<ListAppsReply, Fault> {
        let limit = request.limit.map_or(20, |limit| limit.get());
        let language = request.x_language.unwrap_or_default();
        let names = request.name.unwrap_or_default();
        Ok(ListAppsReply::Ok(
            names
                .into_iter()
                .map(|name| CreatedApp::new(format!("{limit} {language}"), name))
                .collect(),
        ))
    }

    async fn delete_app(
        &self,
        _: &'static str,
        request: DeleteAppRequest,
    ) -> Result<DeleteAppReply, Fault> {
        Ok(if request.app_id == 1 {
            DeleteAppReply::NoContent
        } else {
            DeleteAppReply::NotFound(not_found())
        })
    }
}

fn not_found() -> ErrorBody {
    serde_json::from_str(r#"{"error_code":"APIG.3004","error_msg":"no"}"#).unwrap()
}

/// Knows two tokens and no signature.
pub(crate) struct Tokens;

impl Authenticator for Tokens {
    type Principal = &'static str;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<&'static str, Denial> {
        match attempt.credential("token") {
            Some("good-token") => Ok("alice"),
            Some("forbidden-token") => Err(Denial::Forbidden),
            Some(_) => Err(Denial::BadCredentials),
            None => Err(Denial::BadSignature),
        }
    }
}

/// Remembers what was wrong with requests.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<Vec<String>>>);

impl Reports {
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Reports {
    fn refused(&self, operation: &'static Operation, violations: &Violations) {
        self.0.lock().unwrap().extend(violations.iter().map(|violation| {
            format!(
                "{} {}{} {}",
                operation.id,
                violation.place(),
                violation.pointer(),
                violation.keyword()
            )
        }));
    }
}

pub(crate) fn server() -> Server<Stub, Tokens> {
    Server::new(Stub, Tokens)
}

/// The answer of a router, with its body as text.
pub(crate) async fn ask(
    router: Router,
    request: Request<Body>,
) -> (StatusCode, Response<()>, String) {
    let (head, body) = router.oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status, Response::from_parts(head, ()), String::from_utf8(body.to_vec()).unwrap())
}

/// Compares the status and the body that a request gets.
pub(crate) async fn check(request: Request<Body>, status: u16, body: &str) {
    let (seen, head, text) = ask(router(server()), request).await;
    assert_eq!((seen.as_u16(), text.as_str()), (status, body));
    if !body.is_empty() {
        assert_eq!(head.headers()["content-type"], "application/json");
    }
}

/// A request that creates an app, with a good token.
pub(crate) fn create(body: impl Into<Body>) -> Request<Body> {
    Request::post("/v2/p1/apps")
        .header("X-Auth-Token", "good-token")
        .header("Content-Type", "application/json")
        .body(body.into())
        .unwrap()
}

pub(crate) fn get(target: &str) -> Request<Body> {
    Request::get(target).body(Body::empty()).unwrap()
}

pub(crate) fn name(text: &str) -> AppName {
    text.parse().unwrap()
}
