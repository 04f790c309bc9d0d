// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! The client's side: a function for each operation.

use crate::operations::*;
use crate::types;
use specwright_runtime::client::{Builder, CallOptions, Caller, Error, Pages};
#[cfg(feature = "client")]
use specwright_runtime::client::SetupError;
use specwright_runtime::signing::AccessKey;
use std::time::Duration;

/// A client of Huawei APIG. `Debug` shows no credential.
#[derive(Clone, Debug)]
pub struct Client {
    caller: Caller,
}

impl Client {
    /// A client of the server at this address, such as `https://api.example.com`, over HTTP and TLS.
    ///
    /// # Errors
    /// When the address is not usable or TLS cannot be set up.
    #[cfg(feature = "client")]
    pub fn new(base_url: &str) -> Result<Self, SetupError> {
        Self::builder(base_url).build()
    }

    /// A client in the making: for transports of your own, layers around them, and settings of all calls.
    pub fn builder(base_url: &str) -> Builder<Self> {
        Builder::new(base_url)
    }

    /// The same with other settings, where these say something. A copy for one call costs little.
    #[must_use]
    pub fn with_options(&self, options: &CallOptions) -> Self {
        Self { caller: self.caller.with_options(options) }
    }

    /// The same with another limit of time for a call, with all its attempts; 30 seconds without it.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { caller: self.caller.with_timeout(timeout) }
    }

    /// The same with a credential for the scheme `token`.
    #[must_use]
    pub fn with_token(self, secret: impl Into<String>) -> Self {
        Self { caller: self.caller.with_credential(&TOKEN_SCHEME, secret) }
    }

    /// The same with an access key for the scheme `aksk`: every request is signed with it.
    #[must_use]
    pub fn with_aksk(self, access_key: AccessKey) -> Self {
        Self { caller: self.caller.with_access_key(&AKSK_SCHEME, access_key) }
    }

    /// Creates an app.
    ///
    /// The app belongs to the gateway named in the path. It gets a key and a secret, made up by the
    /// gateway unless the request brings its own, and may call every API that it is authorized for.
    ///
    /// `POST /v2/{project_id}/apigw/instances/{instance_id}/apps`
    ///
    /// Stated in `specs/huawei-apig/openapi.yaml` at
    /// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps/post`. Source: Creating an
    /// App, Calling Method.
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `403`, `404`, `500`, `default`, and whatever is not documented.
    pub fn create_app(
        &self,
        request: &CreateAppRequest,
    ) -> impl Future<Output = Result<types::App, Error<CreateAppReply>>> {
        self.caller.call(request)
    }

    /// Lists apps.
    ///
    /// The apps of the gateway that meet all that is asked for, some of them at a time. Beyond the
    /// page: the vendor's package and another page of the vendor have this operation.
    ///
    /// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps`
    ///
    /// Stated in `specs/huawei-apig/openapi.yaml` at
    /// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps/get`. Source: ListAppsV2, SDK.
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `403`, `404`, `500`, `default`, and whatever is not documented.
    pub fn list_apps(
        &self,
        request: &ListAppsRequest,
    ) -> impl Future<Output = Result<types::AppList, Error<ListAppsReply>>> {
        self.caller.call(request)
    }

    /// The pages of [`list_apps`](Self::list_apps) as a stream, from the one that the request asks for:
    /// each is a call of its own. `list_apps_pages(…).items()` is a stream of what they hold.
    pub fn list_apps_pages(&self, request: ListAppsRequest) -> Pages<ListAppsRequest> {
        self.caller.pages(request)
    }

    /// Shows an app.
    ///
    /// The app with its key and its secret. Beyond the page: the vendor's package and another page of
    /// the vendor have this operation.
    ///
    /// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`
    ///
    /// Stated in `specs/huawei-apig/openapi.yaml` at
    /// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps~1{app_id}/get`. Source:
    /// ShowDetailsOfAppV2, SDK.
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `403`, `404`, `500`, `default`, and whatever is not documented.
    pub fn show_app(
        &self,
        request: &ShowAppRequest,
    ) -> impl Future<Output = Result<types::App, Error<ShowAppReply>>> {
        self.caller.call(request)
    }

    /// Deletes an app.
    ///
    /// The app can call no API any more; its name and its key are free. Beyond the page: the vendor's
    /// package and another page of the vendor have this operation.
    ///
    /// `DELETE /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`
    ///
    /// Stated in `specs/huawei-apig/openapi.yaml` at
    /// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps~1{app_id}/delete`. Source:
    /// DeleteAppV2, SDK.
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `403`, `404`, `500`, `default`, and whatever is not documented.
    pub fn delete_app(&self, request: &DeleteAppRequest) -> impl Future<Output = Result<(), Error<DeleteAppReply>>> {
        self.caller.call(request)
    }
}

impl From<Caller> for Client {
    fn from(caller: Caller) -> Self {
        Self { caller }
    }
}

impl AsRef<Caller> for Client {
    fn as_ref(&self) -> &Caller {
        &self.caller
    }
}
