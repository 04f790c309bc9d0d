//! The service that answers the cases of Alibaba IMS: one account that keeps nothing.

mod created;
mod door;

use crate::api::{Api, Called, Reading, ReadyReply, Recorder, strictly};
use crate::interpreted::Values;
use crate::stub;
use alibaba_ims::client::Client;
use alibaba_ims::operations::{
    CreateApplicationReply, CreateApplicationRequest, DeleteApplicationReply,
    DeleteApplicationRequest, GetApplicationReply, GetApplicationRequest, ListApplicationsReply,
    ListApplicationsRequest,
};
use alibaba_ims::types::{
    AppName, AppType, Application, Applications, CreatedApplication, DeletedApplication,
    DisplayName, ErrorBody, ListedApplications, ShownApplication,
};
use alibaba_ims::{faults, server};
use door::Gate;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::Server;
use specwright_runtime::violation::{Violation, Violations};

/// Alibaba IMS with its service.
pub const ALIBABA_IMS: Api = Api {
    folder: "alibaba-ims",
    door: door::door,
    router: |recorder| server::router(account(recorder)),
    routes: |recorder| server::routes(account(recorder)),
    served: &server::API,
    call,
    strict,
    echo,
};

/// The reply that the page shows, without what every request brings or the server fills in.
const PAGE_REPLY: &[u8] = br#"{
    "RequestId": "6616F09B-2768-4C11-8866-A8EE4C4A583E",
    "Application": {
        "AccountId": "177242285274****",
        "CreateDate": "2020-10-23T08:06:57Z",
        "UpdateDate": "2020-10-23T08:06:57Z",
        "AppId": "472457090344041****"
    }
}"#;

/// The ID of the application in it, and that of the request.
const PAGE: (&str, &str) = ("472457090344041****", "6616F09B-2768-4C11-8866-A8EE4C4A583E");

fn account(recorder: Recorder) -> Server<Account, Gate> {
    Server::new(Account, Gate).observer(recorder)
}

struct Account;

impl server::AlibabaIms for Account {
    type Principal = ();

    async fn create_application(
        &self,
        (): (),
        request: CreateApplicationRequest,
    ) -> Result<CreateApplicationReply, Fault> {
        match request.app_name.as_str() {
            stub::TOO_OFTEN => return Err(faults::throttled()),
            "unknown" => return Err(faults::unknown_application()),
            name => stub::judge(name, faults::duplicate_name, faults::quota)?,
        }
        created::created(request).map(CreateApplicationReply::Ok)
    }

    async fn get_application(
        &self,
        (): (),
        request: GetApplicationRequest,
    ) -> Result<GetApplicationReply, Fault> {
        stub::find(&request.app_id, |_| faults::unknown_application())?;
        let mut shown = ShownApplication::new();
        shown.request_id = Some(PAGE.1.to_owned());
        shown.application = Some(kept(request.app_id));
        Ok(GetApplicationReply::Ok(shown))
    }

    async fn list_applications(
        &self,
        (): (),
        _: ListApplicationsRequest,
    ) -> Result<ListApplicationsReply, Fault> {
        let mut applications = Applications::new();
        applications.application = Some(vec![kept(PAGE.0.to_owned())]);
        let mut listed = ListedApplications::new();
        listed.request_id = Some(PAGE.1.to_owned());
        listed.applications = Some(applications);
        Ok(ListApplicationsReply::Ok(listed))
    }

    async fn delete_application(
        &self,
        (): (),
        request: DeleteApplicationRequest,
    ) -> Result<DeleteApplicationReply, Fault> {
        stub::find(&request.app_id, |_| faults::unknown_application())?;
        let mut deleted = DeletedApplication::new();
        deleted.request_id = Some(PAGE.1.to_owned());
        Ok(DeleteApplicationReply::Ok(deleted))
    }
}

/// An application of this ID.
fn kept(id: String) -> Application {
    let mut app = Application::new();
    app.app_id = Some(id);
    app.app_name = Some("myapp".to_owned());
    app
}

fn echo(operation: &str, values: &Values) -> Option<Vec<u8>> {
    (operation == "createApplication").then(|| created::echo(values))?
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApplication" => stub::called(create(), |request| async move {
            Reading::of(client.create_application(&request).await)
        }),
        "getApplication" => Box::pin(async move {
            Reading::of(client.get_application(&GetApplicationRequest::new(PAGE.0)).await)
        }),
        "listApplications" => Box::pin(async move {
            Reading::of(client.list_applications(&ListApplicationsRequest::new()).await)
        }),
        "deleteApplication" => Box::pin(async move {
            Reading::of(client.delete_application(&DeleteApplicationRequest::new(PAGE.0)).await)
        }),
        other => stub::no_operation(other),
    }
}

fn create() -> Result<CreateApplicationRequest, Violation> {
    let (display_name, name) = (DisplayName::new("myapp")?, AppName::new("myapp")?);
    Ok(CreateApplicationRequest::new(display_name, AppType::WebApp, name))
}

fn strict(operation: &str, status: u16, reply: &[u8]) -> Violations {
    match (operation, status) {
        ("createApplication", 200) => strictly::<CreatedApplication>(reply),
        ("getApplication", 200) => strictly::<ShownApplication>(reply),
        ("listApplications", 200) => strictly::<ListedApplications>(reply),
        (_, 200) => strictly::<DeletedApplication>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
