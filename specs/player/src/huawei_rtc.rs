//! The service that answers the cases of Huawei RTC: it names every application after itself.

use crate::api::{Api, Called, Reading, ReadyReply, Recorder, strictly};
use crate::stub::{self, Door};
use huawei_rtc::client::Client;
use huawei_rtc::operations::{CreateAppCreated, CreateAppReply, CreateAppRequest};
use huawei_rtc::types::{CreateApp, CreatedApp, ErrorBody};
use huawei_rtc::{faults, server};
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
    echo: |_| None,
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

fn call(operation: &str, reply: ReadyReply) -> Called {
    let request = CreateAppRequest::new(CreateApp::new(PAGE.0));
    stub::called(operation == "createApp", Ok(request), |request| async move {
        Reading::of(Client::from(reply.caller()).create_app(&request).await)
    })
}

fn strict(_: &str, status: u16, reply: &[u8]) -> Violations {
    match status {
        201 => strictly::<CreatedApp>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
