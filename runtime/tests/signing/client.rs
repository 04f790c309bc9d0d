//! A client that has an access key signs all that it sends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use specwright_runtime::client::{
    Builder, CallOptions, Caller, Error, FromReply, InMemory, Incoming, IntoCall, Mismatch,
    Outgoing, RetryPolicy,
};
use specwright_runtime::content;
use specwright_runtime::fault::PROBLEMS;
use specwright_runtime::operation::{Operation, Requirement, Rpc, Scheme};
use specwright_runtime::parameter::{Form, Shape, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::signing::{AccessKey, Window};
use tokio::net::TcpListener;
use tower::util::MapResponseLayer;

use crate::door::{ACS3, ID, Keys, RPC, SDK, V11, access_key, router};

static CREATE: Operation = Operation {
    id: "create",
    method: "POST",
    also: &[],
    rpc: None,
    path: "/v2/{project}/apps",
    security: &[
        &[Requirement::of(&SDK)],
        &[Requirement::of(&V11)],
        &[Requirement::of(&ACS3)],
        &[Requirement::of(&RPC)],
    ],
    consumes: &["application/json"],
    faults: &PROBLEMS,
};

static ACT: Operation = Operation {
    id: "act",
    method: "POST",
    also: &[],
    rpc: Some(Rpc { action: "CreateApplication", version: "2019-08-15" }),
    path: "/",
    security: &[
        &[Requirement::of(&SDK)],
        &[Requirement::of(&V11)],
        &[Requirement::of(&ACS3)],
        &[Requirement::of(&RPC)],
    ],
    consumes: &[],
    faults: &PROBLEMS,
};

const LIST: Shape<'static> = Shape::List(Types::STRING);

/// A request with something in each of its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Create {
    pub(crate) project: String,
    pub(crate) names: Vec<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) language: String,
    pub(crate) session: String,
    pub(crate) body: Option<String>,
}

impl IntoCall for Create {
    const OPERATION: &'static Operation = &CREATE;
    type Reply = Said;

    fn write(&self, call: &mut Outgoing) {
        call.path("project", &self.project);
        let names = Some(&self.names).filter(|names| !names.is_empty());
        call.optional_query_as("~*+ name", &Form::exploded(Style::Form, LIST), names);
        call.query_as("tags", &Form::joined(Style::PipeDelimited, LIST), &self.tags);
        call.query("flag", "");
        call.header("X-Language", &self.language);
        call.cookie("session", &self.session);
        call.optional_json_body(self.body.as_ref());
    }
}

/// A request that names an action.
struct Act;

impl IntoCall for Act {
    const OPERATION: &'static Operation = &ACT;
    type Reply = Said;

    fn write(&self, call: &mut Outgoing) {
        call.query("DisplayName", "my 应用~*+");
    }
}

/// What the server says.
#[derive(Debug)]
pub(crate) struct Said(String);

impl FromReply for Said {
    type Success = String;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self(String::from_utf8_lossy(reply.body()).into_owned()))
    }

    fn into_success(self) -> Result<String, Self> {
        Ok(self.0)
    }
}

pub(crate) fn caller(router: Router, scheme: &'static Scheme, key: AccessKey) -> Caller {
    Caller::over("http://127.0.0.1:80/", InMemory::new(router))
        .unwrap()
        .with_access_key(scheme, key)
}

fn door() -> Router {
    router(Keys::default(), Window::now())
}

/// The name that the server gives to whom it let in.
pub(crate) fn known() -> String {
    format!("\"{ID}\"")
}

fn create() -> Create {
    Create { project: "p1".to_owned(), ..Create::default() }
}

#[tokio::test]
async fn every_scheme_is_signed_for() {
    for scheme in [&SDK, &V11, &ACS3, &RPC] {
        let caller = caller(door(), scheme, access_key());
        assert_eq!(caller.call(&create()).await.unwrap(), known(), "{}", scheme.name);
        assert_eq!(caller.call(&Act).await.unwrap(), known(), "{}", scheme.name);
    }
}

#[tokio::test]
async fn a_request_is_sent_as_it_was_signed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, door()).into_future());
    let text = "a b+c~*'\"|<>%/应";
    let mut request = create();
    request.project = text.to_owned();
    request.names = vec![text.to_owned(), String::new()];
    // A bar stands between tags, so that none can hold one.
    request.tags = vec!["x".to_owned(), text.replace('|', "/")];
    request.body = Some(text.to_owned());
    for scheme in [&SDK, &V11, &ACS3, &RPC] {
        let caller = Caller::new(&address).unwrap().with_access_key(scheme, access_key());
        assert_eq!(caller.call(&request).await.unwrap(), known(), "{}", scheme.name);
        assert_eq!(caller.call(&Act).await.unwrap(), known(), "{}", scheme.name);
    }
}

/// The request as a server sees it: the target, then the names of the headers.
async fn seen<R: IntoCall<Reply = Said>>(scheme: &'static Scheme, request: &R) -> String {
    let echo = async |request: Request<Body>| {
        let mut names: Vec<_> = request.headers().keys().map(|name| name.as_str()).collect();
        names.sort_unstable();
        format!("{} {}", request.uri(), names.join(" "))
    };
    let key = access_key().with_header("X-Project-Id", "x").with_header("x-project-id", "p1");
    caller(Router::new().fallback(echo), scheme, key).call(request).await.unwrap()
}

#[tokio::test]
async fn an_action_is_named_where_its_signature_is() {
    let query = "/?DisplayName=my%20%E5%BA%94%E7%94%A8~%2A%2B";
    let headers = "accept authorization host x-acs-action x-acs-content-sha256 x-acs-date \
                   x-acs-signature-nonce x-acs-version x-project-id";
    assert_eq!(seen(&ACS3, &Act).await, format!("{query} {headers}"));
    let in_query = seen(&RPC, &Act).await;
    let start = "/?Action=CreateApplication&Version=2019-08-15&DisplayName=my%20";
    assert!(in_query.starts_with(start), "{in_query}");
    assert!(in_query.contains("&Format=JSON&Timestamp="), "{in_query}");
    assert!(in_query.ends_with(" accept host x-project-id"), "{in_query}");
}

#[tokio::test]
async fn headers_of_the_key_come_along() {
    let expected = "accept authorization cookie host x-language x-project-id x-sdk-date";
    let seen = seen(&SDK, &create()).await;
    assert!(seen.ends_with(expected), "{seen}");
}

#[tokio::test]
async fn a_wrong_secret_is_not_let_in() {
    for scheme in [&SDK, &V11, &ACS3, &RPC] {
        let key = AccessKey::new(ID, "fake").with_scope("cn-north-4", "apig");
        let said = caller(door(), scheme, key).call(&create()).await.unwrap();
        assert_eq!(said, r#"{"fault":"bad-signature"}"#, "{}", scheme.name);
    }
}

#[tokio::test]
async fn each_call_is_stamped_anew() {
    let before = SystemTime::now();
    let keys = Keys::default();
    let caller = caller(router(keys.clone(), Window::now()), &ACS3, access_key());
    assert_eq!(caller.call(&Act).await.unwrap(), known());
    assert_eq!(caller.call(&Act).await.unwrap(), known());
    let nonces = keys.nonces();
    assert_eq!(nonces.len(), 2);
    assert!(nonces.values().all(|expires| *expires > before + Window::DEFAULT_SKEW));
}

/// A request that may be done twice.
struct Twice;

impl IntoCall for Twice {
    const OPERATION: &'static Operation = &ACT;
    type Reply = Said;

    fn write(&self, call: &mut Outgoing) {
        Act.write(call);
    }

    fn has_idempotency_key(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn each_attempt_is_signed_anew() {
    let keys = Keys::default();
    let first = Arc::new(AtomicBool::new(true));
    let failing = MapResponseLayer::new(move |mut reply: Response<content::Body>| {
        if first.swap(false, Ordering::Relaxed) {
            *reply.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        }
        reply
    });
    let policy = RetryPolicy::default().with_waits(Duration::ZERO, Duration::ZERO);
    let caller: Caller = Builder::new("http://127.0.0.1:80")
        .with_transport(InMemory::new(router(keys.clone(), Window::now())))
        .with_layer(failing)
        .with_options(CallOptions::new().with_retry(policy))
        .build()
        .unwrap();
    let said = caller.with_access_key(&ACS3, access_key()).call(&Twice).await.unwrap();
    assert_eq!((said, keys.nonces().len()), (known(), 2));
}

#[tokio::test]
async fn a_credential_of_the_wrong_kind_is_not_sent() {
    let check = async |caller: Caller, expected: &str| {
        let error = caller.call(&create()).await.unwrap_err();
        let Error::InvalidRequest(invalid) = &error else { panic!("{error:?}") };
        assert_eq!(invalid.to_string(), expected);
    };
    let caller = Caller::over("http://127.0.0.1", InMemory::new(door())).unwrap();
    check(
        caller.clone().with_credential(&SDK, "fake"),
        "the credential for `sdk` cannot be used: a signature needs an access key",
    )
    .await;
    check(
        caller.clone().with_access_key(&V11, AccessKey::new(ID, "fake")),
        "the credential for `v11` cannot be used: the algorithm needs an access key with a region and a service",
    )
    .await;
}
