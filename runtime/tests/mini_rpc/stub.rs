//! An implementation of the API, and what tests say to it.

use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::request::Builder;
use axum::http::{HeaderMap, Request};
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{Attempt, Authenticator, Denial, Observer, Server};
use specwright_runtime::violation::Violations;
use tower::ServiceExt;

use crate::api::operations::{
    CreateApplicationReply, CreateApplicationRequest, GetApplicationReply, GetApplicationRequest,
    ListApplicationsReply, ListApplicationsRequest,
};
use crate::api::server::{MiniRpc, router};

/// Tells what it was asked to create, except that one named `taken` exists already.
pub(crate) struct Stub;

impl MiniRpc for Stub {
    type Principal = &'static str;

    async fn create_application(
        &self,
        principal: &'static str,
        request: CreateApplicationRequest,
    ) -> Result<CreateApplicationReply, Fault> {
        let CreateApplicationRequest { display_name, secret_required, predefined_scopes, .. } =
            request;
        if display_name == "taken" {
            return Err(Fault::new("duplicate-name"));
        }
        Ok(CreateApplicationReply::Ok(format!(
            "{principal}: {display_name} {secret_required:?} {predefined_scopes:?}"
        )))
    }

    async fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Result<GetApplicationReply, Fault> {
        let body = request.create_date.into_string();
        Ok(GetApplicationReply::Ok { x_request_id: "of the handler".to_owned(), body })
    }

    async fn list_applications(
        &self,
        _: ListApplicationsRequest,
    ) -> Result<ListApplicationsReply, Fault> {
        Ok(ListApplicationsReply::NoContent)
    }
}

/// Takes the signature `good` of both schemes.
pub(crate) struct Signatures;

impl Authenticator for Signatures {
    type Principal = &'static str;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<&'static str, Denial> {
        match (attempt.credential("acs3"), attempt.credential("rpc")) {
            (Some("good"), None) => Ok("acs3"),
            (None, Some("good")) => Ok("rpc"),
            _ => Err(Denial::BadCredentials),
        }
    }
}

/// Remembers what was wrong with requests.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<Vec<String>>>);

impl Observer for Reports {
    fn refused(&self, _: &'static Operation, violations: &Violations) {
        self.0.lock().unwrap().extend(violations.iter().map(|violation| {
            format!("{}{} {}", violation.place(), violation.pointer(), violation.keyword())
        }));
    }
}

pub(crate) fn server() -> Server<Stub, Signatures> {
    Server::new(Stub, Signatures)
}

/// The answer of the API.
pub(crate) async fn ask(request: Request<Body>) -> (u16, HeaderMap, String) {
    let (head, body) = router(server()).oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status.as_u16(), head.headers, String::from_utf8(body.to_vec()).unwrap())
}

/// Compares the status and the body that a request gets.
pub(crate) async fn check(request: Request<Body>, status: u16, body: &str) {
    let (seen, _, text) = ask(request).await;
    assert_eq!((seen, text.as_str()), (status, body));
}

/// Compares the report on a request that is refused.
pub(crate) async fn check_report(request: Request<Body>, expected: &[&str]) {
    let reports = Reports::default();
    let answer = router(server().observer(reports.clone())).oneshot(request).await.unwrap();
    assert_eq!(answer.status().as_u16(), 400);
    assert_eq!(*reports.0.lock().unwrap(), expected);
}

/// A signed request that creates an application, with more parameters in the query.
pub(crate) fn create(more: &str) -> Request<Body> {
    empty(Request::post(format!("/?{CREATE}&Signature=good&{more}")))
}

/// What names the action that creates an application.
pub(crate) const CREATE: &str = "Action=CreateApplication&Version=2019-08-15";

pub(crate) fn empty(request: Builder) -> Request<Body> {
    request.body(Body::empty()).unwrap()
}

/// A request with parameters in the query and others in a form.
pub(crate) fn form(query: &str, form: impl Into<Body>) -> Request<Body> {
    Request::post(format!("/?{query}"))
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(form.into())
        .unwrap()
}
