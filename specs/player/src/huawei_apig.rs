//! The service that answers the cases of Huawei APIG: one gateway that keeps nothing.

use crate::api::{Api, Called, Credentials, Reading, ReadyReply, Recorder, strictly};
use crate::stub::{self, Door};
use huawei_apig::client::Client;
use huawei_apig::operations::{CreateAppReply, CreateAppRequest};
use huawei_apig::types::{App, AppKey, AppName, AppRemark, CreateApp, ErrorBody, ShownSecret};
use huawei_apig::{faults, server};
use specwright_runtime::fault::{Fault, names};
use specwright_runtime::server::{Denial, Server};
use specwright_runtime::violation::{Violation, Violations};

/// Huawei APIG with its service.
pub const HUAWEI_APIG: Api = Api {
    folder: "huawei-apig",
    door,
    router: |recorder| server::router(gateway(recorder)),
    routes: |recorder| server::routes(gateway(recorder)),
    served: &server::API,
    call,
    strict,
    echo: |_, _| None,
};

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

fn gateway(recorder: Recorder) -> Server<Gateway, Door> {
    Server::new(Gateway, Door(door)).observer(recorder)
}

/// Knows one token more, whose time is over.
fn door(credentials: Credentials<'_>) -> Result<(), Denial> {
    match credentials("token").as_deref() {
        Some("old-token") => Err(Denial::Other(faults::session_expired())),
        _ => stub::token_or_signature(credentials),
    }
}

struct Gateway;

impl server::HuaweiApig for Gateway {
    type Principal = ();

    async fn create_app(&self, (): (), request: CreateAppRequest) -> Result<CreateAppReply, Fault> {
        let CreateAppRequest { instance_id, body, .. } = request;
        if instance_id != INSTANCE {
            return Err(faults::unknown_instance(&instance_id));
        }
        stub::judge(body.name.as_str(), faults::duplicate_name, faults::quota)?;
        if body.name.as_str() == stub::TOO_OFTEN {
            return Err(faults::throttled());
        }
        if body.app_key.as_ref().is_some_and(|key| key.as_str() == stub::TAKEN_KEY) {
            return Err(faults::duplicate_key());
        }
        created(body).map(CreateAppReply::Created)
    }
}

/// The page's reply, with everything in it that the request brings itself.
fn created(request: CreateApp) -> Result<App, Fault> {
    let mut app: App = stub::page_reply(PAGE_REPLY)?;
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

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApp" => stub::called(request(), |request| async move {
            Reading::of(client.create_app(&request).await)
        }),
        other => stub::no_operation(other),
    }
}

fn request() -> Result<CreateAppRequest, Violation> {
    let app = CreateApp::new(AppName::new("app_demo")?);
    Ok(CreateAppRequest::new("project", INSTANCE, app))
}

fn strict(_: &str, status: u16, reply: &[u8]) -> Violations {
    match status {
        201 => strictly::<App>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
