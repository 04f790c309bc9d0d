//! The service that answers the cases of Huawei RTC: it names every application after itself, and keeps none.

use crate::api::{Api, Called, Reading, ReadyReply, Recorder, strictly};
use crate::interpreted::Values;
use crate::stub::{self, Door, text, text_of};
use huawei_rtc::client::Client;
use huawei_rtc::operations::{
    CreateAppCreated, CreateAppReply, CreateAppRequest, DeleteAppNoContent, DeleteAppReply,
    DeleteAppRequest, ListAppsOk, ListAppsReply, ListAppsRequest, ShowAppOk, ShowAppReply,
    ShowAppRequest,
};
use huawei_rtc::types::{App, AppList, AppState, CreateApp, CreatedApp, ErrorBody, State};
use huawei_rtc::{faults, server};
use specwright_runtime::encode::Encode;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::Server;
use specwright_runtime::violation::Violations;

/// Huawei RTC with its service.
pub const HUAWEI_RTC: Api = Api {
    folder: "huawei-rtc",
    door: stub::token_or_signature,
    router: |recorder| server::router(tenant(recorder)),
    routes: |recorder| server::routes(tenant(recorder)),
    served: &server::API,
    call,
    strict,
    echo,
};

/// The name in the page's request, and the ID in its reply.
const PAGE: (&str, &str) = ("rtc", "60d539ba00d861ef0802742ce404400c");

fn tenant(recorder: Recorder) -> Server<Tenant, Door> {
    Server::new(Tenant, Door(stub::token_or_signature)).observer(recorder)
}

struct Tenant;

impl server::HuaweiRtc for Tenant {
    type Principal = ();

    async fn create_app(&self, (): (), request: CreateAppRequest) -> Result<CreateAppReply, Fault> {
        let name = request.body.app_name;
        match name.as_str() {
            "stopped" => return Err(faults::app_stopped()),
            "bad_combination" => return Err(faults::bad_combination()),
            name => stub::judge(name, faults::duplicate_name, faults::quota)?,
        }
        Ok(CreateAppReply::Created(created(name)))
    }

    async fn list_apps(&self, (): (), request: ListAppsRequest) -> Result<ListAppsReply, Fault> {
        let ListAppsRequest { state, offset, limit, .. } = request;
        let query = [text(state.as_ref()), text(offset.as_ref()), text(limit.as_ref())];
        Ok(ListAppsReply::Ok(ListAppsOk::new(listed(query))))
    }

    async fn show_app(&self, (): (), request: ShowAppRequest) -> Result<ShowAppReply, Fault> {
        stub::find(&request.app_id, |_| faults::unknown_app())?;
        let mut state = AppState::new();
        state.state = Some(State::Activation);
        let mut app = named(PAGE.0.to_owned());
        app.app_id = Some(request.app_id);
        app.state = Some(state);
        Ok(ShowAppReply::Ok(ShowAppOk::new(app)))
    }

    async fn delete_app(&self, (): (), request: DeleteAppRequest) -> Result<DeleteAppReply, Fault> {
        stub::find(&request.app_id, |_| faults::unknown_app())?;
        Ok(DeleteAppReply::NoContent(DeleteAppNoContent::new()))
    }
}

/// The page's ID for the page's name; any other application's ID is its name, so that the cases see what arrived.
fn created(name: String) -> CreateAppCreated {
    let is_traced = name == "traced";
    let mut app = CreatedApp::new();
    app.app_id = Some(if name == PAGE.0 { PAGE.1.to_owned() } else { name });
    let mut reply = CreateAppCreated::new(app);
    reply.x_request_id = is_traced.then(|| "given by the service".to_owned());
    reply
}

/// The parameters of a list, in the order of the package.
const QUERY: [&str; 3] = ["state", "offset", "limit"];

/// One application, whose name spells the query.
fn listed(query: [Option<String>; QUERY.len()]) -> AppList {
    let mut list = AppList::new();
    list.count = Some(1);
    list.apps = Some(vec![named(stub::spelt(QUERY, query))]);
    list
}

fn named(name: String) -> App {
    let mut app = App::new();
    app.app_name = Some(name);
    app
}

fn echo(operation: &str, values: &Values) -> Option<Vec<u8>> {
    let query = || QUERY.map(|name| text_of(values, name));
    (operation == "listApps").then(|| listed(query()).encode())
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApp" => Box::pin(async move {
            let request = CreateAppRequest::new(CreateApp::new(PAGE.0));
            Reading::of(client.create_app(&request).await)
        }),
        "listApps" => {
            Box::pin(async move { Reading::of(client.list_apps(&ListAppsRequest::new()).await) })
        }
        "showApp" => {
            Box::pin(
                async move { Reading::of(client.show_app(&ShowAppRequest::new(PAGE.1)).await) },
            )
        }
        "deleteApp" => {
            Box::pin(
                async move { Reading::of(client.delete_app(&DeleteAppRequest::new(PAGE.1)).await) },
            )
        }
        other => stub::no_operation(other),
    }
}

fn strict(operation: &str, status: u16, reply: &[u8]) -> Violations {
    match (operation, status) {
        (_, 201) => strictly::<CreatedApp>(reply),
        ("listApps", 200) => strictly::<AppList>(reply),
        (_, 200) => strictly::<App>(reply),
        (_, 204) => Violations::default(),
        _ => strictly::<ErrorBody>(reply),
    }
}
