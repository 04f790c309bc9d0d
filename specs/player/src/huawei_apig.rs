//! The service that answers the cases of Huawei APIG: one gateway that keeps nothing.

use crate::api::{Api, Called, Reading, ReadyReply, Recorder, strictly};
use axum::Router;
use huawei_apig::client::Client;
use huawei_apig::operations::{CreateAppReply, CreateAppRequest};
use huawei_apig::types::{App, AppKey, AppName, AppRemark, CreateApp, ErrorBody, ShownSecret};
use huawei_apig::{faults, server};
use specwright_runtime::client::Caller;
use specwright_runtime::decode::Decode;
use specwright_runtime::fault::{Fault, names};
use specwright_runtime::server::{Attempt, Authenticator, Denial, Server};
use specwright_runtime::violation::Violations;

/// Huawei APIG with its service.
pub const HUAWEI_APIG: Api = Api { folder: "huawei-apig", router, call, strict };

/// The only gateway that there is.
const INSTANCE: &str = "eddc4d25480b4cd6b512f270a1b8b341";

/// The reply that the page shows.
const PAGE_REPLY: &[u8] = br#"{
    "creator": "USER",
    "update_time": "2020-08-03T13:09:13.122211909Z",
    "app_key": "ee8f878c252747028f07eb116c2cd91b",
    "name": "app_demo",
    "id": "356de8eb7a8742168586e5daf5339965",
    "app_secret": "416************ab8",
    "register_time": "2020-08-03T13:09:13.122211659Z",
    "status": 1,
    "app_type": "apig"
}"#;

fn router(recorder: Recorder) -> Router {
    server::router(Server::new(Gateway, Door).observer(recorder))
}

struct Gateway;

impl server::HuaweiApig for Gateway {
    type Principal = ();

    async fn create_app(&self, (): (), request: CreateAppRequest) -> Result<CreateAppReply, Fault> {
        let CreateAppRequest { instance_id, body, .. } = request;
        if instance_id != INSTANCE {
            return Err(faults::unknown_instance(&instance_id));
        }
        match body.name.as_str() {
            "taken_name" => return Err(faults::duplicate_name()),
            "one_too_many" => return Err(faults::quota()),
            "too_often" => return Err(faults::throttled()),
            "broken" => return Err(Fault::new(names::INTERNAL)),
            _ => {}
        }
        if body.app_key.as_ref().is_some_and(|key| key.as_str() == "taken-key") {
            return Err(faults::duplicate_key());
        }
        created(body).map(CreateAppReply::Created)
    }
}

/// The page's reply, with everything in it that the request brings itself.
fn created(request: CreateApp) -> Result<App, Fault> {
    let mut app = App::decode(PAGE_REPLY).map_err(|_| Fault::new(names::INTERNAL))?;
    app.name = Some(request.name.into_string());
    app.remark = request.remark.map(AppRemark::into_string);
    app.app_key = request.app_key.map(AppKey::into_string).or(app.app_key);
    if let Some(secret) = request.app_secret {
        app.app_secret =
            Some(ShownSecret::new(secret.expose()).map_err(|_| Fault::new(names::INTERNAL))?);
    }
    app.related_domain_id = request.related_domain_id;
    app.related_project_id = request.related_project_id;
    Ok(app)
}

/// Knows one token, and looks at the last part of a signature only.
struct Door;

impl Authenticator for Door {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        match (attempt.credential("token"), attempt.credential("aksk")) {
            (Some("fake-token"), _) => Ok(()),
            (Some("forbidden-token"), _) => Err(Denial::Forbidden),
            (Some("old-token"), _) => Err(Denial::Other(faults::session_expired())),
            (Some(_), _) => Err(Denial::BadCredentials),
            (None, signature) => signed(signature.unwrap_or_default()),
        }
    }
}

fn signed(signature: &str) -> Result<(), Denial> {
    match signature.rsplit_once("Signature=").map(|(_, last)| last) {
        Some("good") => Ok(()),
        Some("stale") => Err(Denial::Skew),
        Some("used") => Err(Denial::Replay),
        _ => Err(Denial::BadSignature),
    }
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let known = operation == "createApp";
    Box::pin(async move {
        match (known, AppName::new("app_demo")) {
            (false, _) => Reading::Failed("the API has no such operation".to_owned()),
            (true, Err(violation)) => {
                Reading::Failed(format!("the page's own name is refused: {violation}"))
            }
            (true, Ok(name)) => create_app(name, reply).await,
        }
    })
}

async fn create_app(name: AppName, reply: ReadyReply) -> Reading {
    let request = CreateAppRequest::new("project", INSTANCE, CreateApp::new(name));
    let caller = Caller::over("http://gateway", reply).expect("the address is a good one");
    Reading::of(Client::from(caller).create_app(&request).await)
}

fn strict(_: &str, status: u16, reply: &[u8]) -> Violations {
    match status {
        201 => strictly::<App>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
