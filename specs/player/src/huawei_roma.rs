//! The service that answers the cases of Huawei ROMA: one instance that keeps nothing.

mod list;

use crate::api::{Api, Called, Credentials, Reading, ReadyReply, Recorder, strictly};
use crate::interpreted::Values;
use crate::stub::{self, Door};
use huawei_roma::client::Client;
use huawei_roma::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest, ShowAppReply, ShowAppRequest,
};
use huawei_roma::types::{
    App, AppId, AppKey, AppList, AppName, AppSecret, CreateApp, ErrorBody, GatewayError,
    InstanceId, ProjectId,
};
use huawei_roma::{faults, server};
use specwright_runtime::encode::Encode;
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
    echo,
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
        enter(&instance_id)?;
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

    async fn list_apps(&self, (): (), request: ListAppsRequest) -> Result<ListAppsReply, Fault> {
        enter(&request.instance_id)?;
        Ok(ListAppsReply::Ok(list::answer(list::of_request(&request))))
    }

    async fn show_app(&self, (): (), request: ShowAppRequest) -> Result<ShowAppReply, Fault> {
        find(&request.instance_id, &request.app_id)?;
        let mut app: App = stub::page_reply(PAGE_REPLY)?;
        app.id = Some(request.app_id.into_string());
        Ok(ShowAppReply::Ok(app))
    }

    async fn delete_app(&self, (): (), request: DeleteAppRequest) -> Result<DeleteAppReply, Fault> {
        find(&request.instance_id, &request.app_id)?;
        Ok(DeleteAppReply::Ok)
    }
}

fn enter(instance: &InstanceId) -> Result<(), Fault> {
    match instance.as_str() {
        INSTANCE => Ok(()),
        other => Err(faults::unknown_instance(other)),
    }
}

/// Of an application called `forbidden` the caller has no right to know.
fn find(instance: &InstanceId, app: &AppId) -> Result<(), Fault> {
    enter(instance)?;
    match app.as_str() {
        "forbidden" => Err(faults::app_forbidden()),
        other => stub::find(other, faults::unknown_app),
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

fn echo(operation: &str, values: &Values) -> Option<Vec<u8>> {
    (operation == "listApps").then(|| list::answer(list::of_values(values)).encode())
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApp" => stub::called(create(), |request| async move {
            Reading::of(client.create_app(&request).await)
        }),
        "listApps" => stub::called(place(), |(instance, project)| async move {
            Reading::of(client.list_apps(&ListAppsRequest::new(instance, project)).await)
        }),
        "showApp" => stub::called(one(), |(app, (instance, project))| async move {
            Reading::of(client.show_app(&ShowAppRequest::new(app, instance, project)).await)
        }),
        "deleteApp" => stub::called(one(), |(app, (instance, project))| async move {
            Reading::of(client.delete_app(&DeleteAppRequest::new(app, instance, project)).await)
        }),
        other => stub::no_operation(other),
    }
}

fn create() -> Result<CreateAppRequest, Violation> {
    let (instance, project) = place()?;
    Ok(CreateAppRequest::new(instance, project, CreateApp::new(AppName::new("AppName")?)))
}

fn place() -> Result<(InstanceId, ProjectId), Violation> {
    Ok((InstanceId::new(INSTANCE)?, ProjectId::new("project")?))
}

fn one() -> Result<(AppId, (InstanceId, ProjectId)), Violation> {
    Ok((AppId::new("app")?, place()?))
}

fn strict(operation: &str, status: u16, reply: &[u8]) -> Violations {
    match (operation, status) {
        ("listApps", 200) => strictly::<AppList>(reply),
        ("deleteApp", 200) => Violations::default(),
        (_, 200 | 201) => strictly::<App>(reply),
        (_, 401) => strictly::<GatewayError>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
