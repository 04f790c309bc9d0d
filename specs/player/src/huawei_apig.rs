//! The service that answers the cases of Huawei APIG: one gateway that keeps nothing.

mod list;

use crate::api::{Api, Called, Credentials, Reading, ReadyReply, Recorder, strictly};
use crate::interpreted::Values;
use crate::stub::{self, Door};
use huawei_apig::client::Client;
use huawei_apig::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest, ShowAppReply, ShowAppRequest,
};
use huawei_apig::types::{
    App, AppKey, AppList, AppName, AppRemark, CreateApp, ErrorBody, ShownSecret,
};
use huawei_apig::{faults, server};
use specwright_runtime::encode::Encode;
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
    echo,
};

/// The only gateway that there is.
const INSTANCE: &str = "eddc4d25480b4cd6b512f270a1b8b341";

/// The ID in the reply that the page shows.
const APP: &str = "356de8eb7a8742168586e5daf5339965";

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
        enter(&instance_id)?;
        stub::judge(body.name.as_str(), faults::duplicate_name, faults::quota)?;
        if body.name.as_str() == stub::TOO_OFTEN {
            return Err(faults::throttled());
        }
        if body.app_key.as_ref().is_some_and(|key| key.as_str() == stub::TAKEN_KEY) {
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
        app.id = Some(request.app_id);
        Ok(ShowAppReply::Ok(app))
    }

    async fn delete_app(&self, (): (), request: DeleteAppRequest) -> Result<DeleteAppReply, Fault> {
        find(&request.instance_id, &request.app_id)?;
        Ok(DeleteAppReply::NoContent)
    }
}

/// There is one gateway that the caller may use, and one called `forbidden`.
fn enter(instance: &str) -> Result<(), Fault> {
    match instance {
        INSTANCE => Ok(()),
        "forbidden" => Err(faults::instance_forbidden()),
        other => Err(faults::unknown_instance(other)),
    }
}

/// Of an app called `forbidden` the caller has no right to know.
fn find(instance: &str, app: &str) -> Result<(), Fault> {
    enter(instance)?;
    match app {
        "forbidden" => Err(faults::app_forbidden()),
        other => stub::find(other, faults::unknown_app),
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

fn echo(operation: &str, values: &Values) -> Option<Vec<u8>> {
    (operation == "listApps").then(|| list::answer(list::of_values(values)).encode())
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApp" => stub::called(request(), |request| async move {
            Reading::of(client.create_app(&request).await)
        }),
        "listApps" => Box::pin(async move {
            Reading::of(client.list_apps(&ListAppsRequest::new("project", INSTANCE)).await)
        }),
        "showApp" => Box::pin(async move {
            Reading::of(client.show_app(&ShowAppRequest::new("project", INSTANCE, APP)).await)
        }),
        "deleteApp" => Box::pin(async move {
            Reading::of(client.delete_app(&DeleteAppRequest::new("project", INSTANCE, APP)).await)
        }),
        other => stub::no_operation(other),
    }
}

fn request() -> Result<CreateAppRequest, Violation> {
    let app = CreateApp::new(AppName::new("app_demo")?);
    Ok(CreateAppRequest::new("project", INSTANCE, app))
}

fn strict(operation: &str, status: u16, reply: &[u8]) -> Violations {
    match (operation, status) {
        ("listApps", 200) => strictly::<AppList>(reply),
        (_, 200 | 201) => strictly::<App>(reply),
        (_, 204) => Violations::default(),
        _ => strictly::<ErrorBody>(reply),
    }
}
