//! The service that answers the cases of Huawei ROMA: one instance that keeps nothing.

use crate::api::{Api, Called, Credentials, Reading, ReadyReply, Recorder, strictly};
use crate::stub::{self, Door};
use huawei_roma::client::Client;
use huawei_roma::operations::{CreateAppReply, CreateAppRequest};
use huawei_roma::types::{
    App, AppKey, AppName, AppSecret, CreateApp, ErrorBody, GatewayError, InstanceId, ProjectId,
};
use huawei_roma::{faults, server};
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Denial, Server};
use specwright_runtime::violation::{Violation, Violations};

/// Huawei ROMA with its service.
pub const HUAWEI_ROMA: Api = Api {
    folder: "huawei-roma",
    door,
    router: |recorder| server::router(instance(recorder)),
    routes: |recorder| server::routes(instance(recorder)),
    served: &server::API,
    call,
    strict,
    echo: |_, _| None,
};

/// The only instance that there is.
const INSTANCE: &str = "5bb93fd5-0fab-4e30-b47c-a80d7f3e4f45";

/// What the reply on the page has beside the fields of its request; its five roles are five items.
const PAGE_REPLY: &[u8] = br#"{
    "id": "b2e6b145-4f3f-4a80-aa45-f4b8029f95a3",
    "name": "AppName",
    "roles": ["read", "access", "delete", "modify", "admin"],
    "create_time": "2019-12-06T06:49:04.000Z",
    "update_time": "2019-12-06T06:49:04.000Z",
    "created_user": { "user_id": "string", "user_name": "string" },
    "last_updated_user": { "user_id": "string", "user_name": "string" },
    "owner": true
}"#;

fn instance(recorder: Recorder) -> Server<Instance, Door> {
    Server::new(Instance, Door(door)).observer(recorder)
}

/// Knows every token of nothing but the letter t too, so that the length alone decides.
fn door(credentials: Credentials<'_>) -> Result<(), Denial> {
    match credentials("token") {
        Some(token) if token.bytes().all(|byte| byte == b't') => Ok(()),
        _ => stub::token_or_signature(credentials),
    }
}

struct Instance;

impl server::HuaweiRoma for Instance {
    type Principal = ();

    async fn create_app(&self, (): (), request: CreateAppRequest) -> Result<CreateAppReply, Fault> {
        let CreateAppRequest { instance_id, body, .. } = request;
        if instance_id.as_str() != INSTANCE {
            return Err(faults::unknown_instance(instance_id.as_str()));
        }
        match body.name.as_str() {
            "no_permission" => return Err(faults::no_permission()),
            "app_forbidden" => return Err(faults::app_forbidden()),
            name => stub::judge(name, faults::duplicate_name, faults::quota)?,
        }
        if body.key.as_ref().is_some_and(|key| key.as_str() == stub::TAKEN_KEY) {
            return Err(faults::duplicate_key());
        }
        created(body).map(CreateAppReply::Created)
    }
}

/// The page's reply, with everything in it that the request brings itself. The secret is not shown: the name of the user
/// who created the application tells what came as one.
fn created(request: CreateApp) -> Result<App, Fault> {
    let mut app: App = stub::page_reply(PAGE_REPLY)?;
    app.name = Some(request.name.into_string());
    app.remark = request.remark;
    app.key = request.key.map(AppKey::into_string);
    app.favorite = request.favorite;
    if let Some(user) = app.created_user.as_mut() {
        user.user_name = Some(kind_of(request.secret.as_ref()).to_owned());
    }
    Ok(app)
}

fn kind_of(secret: Option<&AppSecret>) -> &'static str {
    match secret {
        None => "absent",
        Some(AppSecret::Null) => "null",
        Some(AppSecret::Value(_)) => "string",
    }
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
    let app = CreateApp::new(AppName::new("AppName")?);
    Ok(CreateAppRequest::new(InstanceId::new(INSTANCE)?, ProjectId::new("project")?, app))
}

fn strict(_: &str, status: u16, reply: &[u8]) -> Violations {
    match status {
        201 => strictly::<App>(reply),
        401 => strictly::<GatewayError>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
