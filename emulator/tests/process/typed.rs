//! The generated clients of the four APIs, called alike.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::net::SocketAddr;

use app_emulator::store::Api;
use axum::response::IntoResponse as _;
use http_body_util::BodyExt as _;
use huawei_apig::{operations as apig, types as apig_types};
use huawei_roma::{operations as roma, types as roma_types};
use huawei_rtc::{operations as rtc, types as rtc_types};
use serde_json::Value;
use specwright_runtime::client::Error;
use specwright_runtime::server::IntoReply;

use crate::api::{Account, GATEWAY, INSTANCE};

/// One account at all four APIs.
pub(crate) struct Clients {
    pub(crate) account: Account,
    pub(crate) apig: huawei_apig::client::Client,
    pub(crate) ims: alibaba_ims::client::Client,
    pub(crate) roma: huawei_roma::client::Client,
    pub(crate) rtc: huawei_rtc::client::Client,
}

/// A documented failure: its status, and the code in its body.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused(pub(crate) u16, pub(crate) String);

impl Clients {
    /// With the account's token; with parameters that are signed, where there are no tokens.
    pub(crate) fn with_token(address: SocketAddr, account: Account) -> Self {
        let clients = Self::new(address, account);
        Self {
            apig: clients.apig.with_token(account.token),
            ims: clients.ims.with_rpc(account.key()),
            roma: clients.roma.with_token(account.token),
            rtc: clients.rtc.with_token(account.token),
            account,
        }
    }

    /// With signed headers.
    pub(crate) fn with_signature(address: SocketAddr, account: Account) -> Self {
        let clients = Self::new(address, account);
        let key = || account.key().with_header("X-Project-Id", account.project);
        Self {
            apig: clients.apig.with_aksk(key()),
            ims: clients.ims.with_acs3(account.key()),
            roma: clients.roma.with_aksk(key()),
            rtc: clients.rtc.with_aksk(key()),
            account,
        }
    }

    fn new(address: SocketAddr, account: Account) -> Self {
        let url = format!("http://{address}");
        Self {
            account,
            apig: huawei_apig::client::Client::new(&url).unwrap(),
            ims: alibaba_ims::client::Client::new(&url).unwrap(),
            roma: huawei_roma::client::Client::new(&url).unwrap(),
            rtc: huawei_rtc::client::Client::new(&url).unwrap(),
        }
    }

    /// Creates an application, and gives its id.
    pub(crate) async fn create(&self, api: Api, name: &str) -> Result<String, Refused> {
        match api {
            Api::Apig => self.create_apig(apig_types::CreateApp::new(name.parse().unwrap())).await,
            Api::Roma => self.create_roma(roma_types::CreateApp::new(name.parse().unwrap())).await,
            Api::Rtc => {
                let request = rtc::CreateAppRequest::new(rtc_types::CreateApp::new(name));
                let reply = settle(self.rtc.create_app(&request).await).await?;
                Ok(reply.body.app_id.unwrap())
            }
            Api::Ims => {
                let reply = settle(self.ims.create_application(&web_app(name)).await).await?;
                Ok(reply.application.unwrap().app_id.unwrap())
            }
        }
    }

    pub(crate) async fn create_apig(&self, app: apig_types::CreateApp) -> Result<String, Refused> {
        let request = apig::CreateAppRequest::new(self.account.project, GATEWAY, app);
        Ok(settle(self.apig.create_app(&request).await).await?.id.unwrap())
    }

    pub(crate) async fn create_roma(&self, app: roma_types::CreateApp) -> Result<String, Refused> {
        let (instance, project) = self.roma_place();
        let request = roma::CreateAppRequest::new(instance, project, app);
        Ok(settle(self.roma.create_app(&request).await).await?.id.unwrap())
    }

    /// All applications: their names by their ids.
    pub(crate) async fn list(&self, api: Api) -> Result<BTreeMap<String, String>, Refused> {
        let pairs: Vec<_> = match api {
            Api::Apig => {
                let request = apig::ListAppsRequest::new(self.account.project, GATEWAY);
                let list = settle(self.apig.list_apps(&request).await).await?;
                list.apps.into_iter().flatten().map(|app| (app.id, app.name)).collect()
            }
            Api::Roma => {
                let (instance, project) = self.roma_place();
                let request = roma::ListAppsRequest::new(instance, project);
                let list = settle(self.roma.list_apps(&request).await).await?;
                list.apps.into_iter().flatten().map(|app| (app.id, app.name)).collect()
            }
            Api::Rtc => {
                let request = rtc::ListAppsRequest::new();
                let list = settle(self.rtc.list_apps(&request).await).await?.body;
                list.apps.into_iter().flatten().map(|app| (app.app_id, app.app_name)).collect()
            }
            Api::Ims => {
                let request = alibaba_ims::operations::ListApplicationsRequest::new();
                let list = settle(self.ims.list_applications(&request).await).await?.applications;
                let list = list.unwrap().application.into_iter().flatten();
                list.map(|application| (application.app_id, application.app_name)).collect()
            }
        };
        Ok(pairs.into_iter().map(|(id, name)| (id.unwrap(), name.unwrap())).collect())
    }

    /// The name of an application.
    pub(crate) async fn show(&self, api: Api, id: &str) -> Result<String, Refused> {
        let name = match api {
            Api::Apig => {
                let request = apig::ShowAppRequest::new(self.account.project, GATEWAY, id);
                settle(self.apig.show_app(&request).await).await?.name
            }
            Api::Roma => {
                let (instance, project) = self.roma_place();
                let request = roma::ShowAppRequest::new(id.parse().unwrap(), instance, project);
                settle(self.roma.show_app(&request).await).await?.name
            }
            Api::Rtc => {
                let request = rtc::ShowAppRequest::new(id);
                settle(self.rtc.show_app(&request).await).await?.body.app_name
            }
            Api::Ims => {
                let request = alibaba_ims::operations::GetApplicationRequest::new(id);
                let reply = settle(self.ims.get_application(&request).await).await?;
                reply.application.unwrap().app_name
            }
        };
        Ok(name.unwrap())
    }

    pub(crate) async fn delete(&self, api: Api, id: &str) -> Result<(), Refused> {
        match api {
            Api::Apig => {
                let request = apig::DeleteAppRequest::new(self.account.project, GATEWAY, id);
                settle(self.apig.delete_app(&request).await).await
            }
            Api::Roma => {
                let (instance, project) = self.roma_place();
                let request = roma::DeleteAppRequest::new(id.parse().unwrap(), instance, project);
                settle(self.roma.delete_app(&request).await).await
            }
            Api::Rtc => {
                let request = rtc::DeleteAppRequest::new(id);
                settle(self.rtc.delete_app(&request).await).await.map(drop)
            }
            Api::Ims => {
                let request = alibaba_ims::operations::DeleteApplicationRequest::new(id);
                settle(self.ims.delete_application(&request).await).await.map(drop)
            }
        }
    }

    fn roma_place(&self) -> (roma_types::InstanceId, roma_types::ProjectId) {
        (INSTANCE.parse().unwrap(), self.account.project.parse().unwrap())
    }
}

/// A request of IMS for an application in a browser.
pub(crate) fn web_app(name: &str) -> alibaba_ims::operations::CreateApplicationRequest {
    use alibaba_ims::types::AppType;
    let (display, name) = ("demo".parse().unwrap(), name.parse().unwrap());
    alibaba_ims::operations::CreateApplicationRequest::new(display, AppType::WebApp, name)
}

/// A success, or a documented failure; the document has a place for everything else that can come.
pub(crate) async fn settle<T, R>(result: Result<T, Error<R>>) -> Result<T, Refused>
where
    R: IntoReply + Debug,
{
    let (status, reply) = match result {
        Ok(reply) => return Ok(reply),
        Err(Error::Failure { status, reply }) => (status, reply),
        Err(error) => panic!("{error:?}"),
    };
    let response = reply.into_reply().into_response();
    assert_eq!(response.status(), status);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&body).unwrap();
    let code = body.get("error_code").or(body.get("Code")).unwrap();
    Err(Refused(status.as_u16(), code.as_str().unwrap().to_owned()))
}
