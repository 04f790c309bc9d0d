//! A server that lets in whoever has signed, and says who that is or why not.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use specwright_runtime::fault::{Fault, FaultRow, FaultTable, FaultValue};
use specwright_runtime::operation::{
    CredentialLimits, Operation, Requirement, Scheme, SchemeKind, SignatureAlgorithm,
};
use specwright_runtime::server::{
    Attempt, Authenticator, Call, Denial, FromCall, Handle, IntoReply, Known, Reply, Routes, Server,
};
use specwright_runtime::signing::{AccessKey, AccessKeys, Window, authenticate};
use specwright_runtime::violation::Place;
use tower::ServiceExt;

/// The access key of the vectors, which is no key of anybody.
pub(crate) const ID: &str = "FAKEAKFAKEAKFAKEAKFA";
/// Its secret.
pub(crate) const SECRET: &str = "fakeSKfakeSKfakeSKfakeSKfakeSKfakeSKfake";

pub(crate) fn access_key() -> AccessKey {
    AccessKey::new(ID, SECRET).with_scope("cn-north-4", "apig")
}

/// The time of the vectors: `2026-11-23T07:00:18Z`.
pub(crate) fn time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_417_218)
}

/// Knows one access key, and remembers nonces until they expire.
#[derive(Clone, Default)]
pub(crate) struct Keys(Arc<Mutex<HashMap<String, SystemTime>>>);

impl Keys {
    /// The nonces that are remembered, and until when.
    pub(crate) fn nonces(&self) -> HashMap<String, SystemTime> {
        self.0.lock().unwrap().clone()
    }
}

impl AccessKeys for Keys {
    async fn find(&self, id: &str) -> Result<Option<AccessKey>, Fault> {
        match id {
            "BROKEN" => Err(Fault::new("internal")),
            ID => Ok(Some(AccessKey::new(ID, SECRET))),
            _ => Ok(None),
        }
    }

    async fn admit_nonce(&self, _: &str, nonce: &str, expires: SystemTime) -> Result<bool, Fault> {
        Ok(self.0.lock().unwrap().insert(nonce.to_owned(), expires).is_none())
    }
}

/// Lets in the signed, and whoever has a token.
struct Door {
    keys: Keys,
    window: Window,
}

impl Authenticator for Door {
    type Principal = String;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<String, Denial> {
        let signed = authenticate(&attempt, &self.keys, self.window).await?;
        Ok(signed.map_or_else(|| "token".to_owned(), |signed| signed.access_key_id().to_owned()))
    }
}

/// A request to any of the operations.
struct Anything<const PLACE: usize>;

impl<const PLACE: usize> FromCall for Anything<PLACE> {
    fn from_call(_: &mut Call<'_>) -> Option<Self> {
        Some(Self)
    }
}

impl<const PLACE: usize> Handle<()> for Anything<PLACE> {
    const OPERATION: &'static Operation = &OPERATIONS[PLACE];
    type Reply = Name;
    type Caller = Known<String>;

    async fn handle(self, (): &(), Known(principal): Known<String>) -> Result<Name, Fault> {
        Ok(Name(principal))
    }
}

struct Name(String);

impl IntoReply for Name {
    fn into_reply(self) -> Reply {
        Reply::json(200, &self.0)
    }
}

/// The server at a time.
pub(crate) fn router(keys: Keys, window: Window) -> Router {
    Routes::new(Server::new((), Door { keys, window }))
        .with::<Anything<0>>()
        .with::<Anything<1>>()
        .with::<Anything<2>>()
        .with::<Anything<3>>()
        .with::<Anything<4>>()
        .into_router()
}

/// What the server says at a time: the access key's id, or the fault.
pub(crate) async fn ask_at(now: SystemTime, request: Request<Bytes>) -> String {
    ask(router(Keys::default(), Window::new(now, Window::DEFAULT_SKEW)), request).await
}

/// What a server says.
pub(crate) async fn ask(router: Router, request: Request<Bytes>) -> String {
    let reply = router.oneshot(request.map(Body::from)).await.unwrap();
    let body = to_bytes(reply.into_body(), usize::MAX).await.unwrap();
    serde_json::from_slice::<serde_json::Value>(&body)
        .map(|said| said.as_str().or(said["fault"].as_str()).unwrap_or("?").to_owned())
        .unwrap_or_default()
}

/// Methods that differ from `POST` or `GET` in one character lead to the same handlers, so that only the signature
/// tells them apart.
const ALSO: &[&str] = &["GET", "0OST", "P0ST", "PO0T", "POS0", "0ET", "G0T", "GE0"];

const ALL: &[&[Requirement]] = &[
    &[Requirement::of(&TOKEN)],
    &[Requirement::of(&SDK)],
    &[Requirement::of(&V11)],
    &[Requirement::of(&ACS3)],
    &[Requirement::of(&RPC)],
];

static OPERATIONS: [Operation; 5] = [
    operation("/", ALL, &FAULTS),
    operation("/{*path}", ALL, &FAULTS),
    operation("/few-faults", ALL, &FEW_FAULTS),
    operation("/only-sdk", &[&[Requirement::of(&SDK)]], &FAULTS),
    operation("/strict", &[&[Requirement::of(&STRICT)]], &FAULTS),
];

const fn operation(
    path: &'static str,
    security: &'static [&'static [Requirement]],
    faults: &'static FaultTable,
) -> Operation {
    Operation {
        id: "anything",
        method: "POST",
        also: ALSO,
        rpc: None,
        path,
        security,
        consumes: &[],
        faults,
    }
}

static TOKEN: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey { place: Place::Header, name: "X-Auth-Token" },
    limits: CredentialLimits::NONE,
};

pub(crate) static SDK: Scheme = signature("sdk", SignatureAlgorithm::SdkHmacSha256, &[]);
pub(crate) static V11: Scheme = signature("v11", SignatureAlgorithm::V11HmacSha256, &[]);
pub(crate) static ACS3: Scheme = signature("acs3", SignatureAlgorithm::Acs3HmacSha256, &[]);
pub(crate) static RPC: Scheme = signature("rpc", SignatureAlgorithm::RpcHmacSha1, &[]);

/// Every signature has to come with a header.
static STRICT: Scheme = signature("strict", SignatureAlgorithm::SdkHmacSha256, &["X-Tenant"]);

const fn signature(
    name: &'static str,
    algorithm: SignatureAlgorithm,
    headers: &'static [&'static str],
) -> Scheme {
    let kind = SchemeKind::Signature { algorithm, headers };
    Scheme { name, kind, limits: CredentialLimits::NONE }
}

static FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[],
    rows: &[
        row("internal", &[("fault", FaultValue::Text("internal"))]),
        row("missing", &[("fault", FaultValue::Text("missing {parameter}"))]),
        row("no-credentials", &[("fault", FaultValue::Text("no-credentials"))]),
        row("bad-credentials", &[("fault", FaultValue::Text("bad-credentials"))]),
        row("bad-signature", &[("fault", FaultValue::Text("bad-signature"))]),
        row("incomplete-signature", &[("fault", FaultValue::Text("incomplete-signature"))]),
        row("bad-timestamp", &[("fault", FaultValue::Text("bad-timestamp"))]),
        row("skew", &[("fault", FaultValue::Text("skew"))]),
        row("replay", &[("fault", FaultValue::Text("replay"))]),
    ],
    otherwise: None,
};

/// The table of an API that has one answer for every bad signature.
static FEW_FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[],
    rows: &[row("bad-signature", &[("fault", FaultValue::Text("bad-signature"))])],
    otherwise: None,
};

const fn row(name: &'static str, body: &'static [(&'static str, FaultValue)]) -> FaultRow {
    FaultRow { name, status: 400, body }
}
