// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! The client's side: a function for each operation.

use crate::operations::*;
use specwright_runtime::client::{Builder, CallOptions, Caller, Error, Pages};
#[cfg(feature = "client")]
use specwright_runtime::client::SetupError;
use specwright_runtime::signing::AccessKey;
use std::time::Duration;

/// A client of Huawei RTC. `Debug` shows no credential.
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
    ///
    /// The server wants `X-Project-Id` along, which [`AccessKey::with_header`] takes.
    #[must_use]
    pub fn with_aksk(self, access_key: AccessKey) -> Self {
        Self { caller: self.caller.with_access_key(&AKSK_SCHEME, access_key) }
    }

    /// Creates an application.
    ///
    /// `POST /v2/apps`: see [`CreateAppRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `500`, `default`, and whatever is not documented.
    pub fn create_app(
        &self,
        request: &CreateAppRequest,
    ) -> impl Future<Output = Result<CreateAppCreated, Error<CreateAppReply>>> {
        self.caller.call(request)
    }

    /// Lists applications.
    ///
    /// `GET /v2/apps`: see [`ListAppsRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `500`, `default`, and whatever is not documented.
    pub fn list_apps(
        &self,
        request: &ListAppsRequest,
    ) -> impl Future<Output = Result<ListAppsOk, Error<ListAppsReply>>> {
        self.caller.call(request)
    }

    /// The pages of [`list_apps`](Self::list_apps) as a stream, from the one that the request asks for:
    /// each is a call of its own. `list_apps_pages(…).items()` is a stream of what they hold.
    pub fn list_apps_pages(&self, request: ListAppsRequest) -> Pages<ListAppsRequest> {
        self.caller.pages(request)
    }

    /// Shows an application.
    ///
    /// `GET /v2/apps/{app_id}`: see [`ShowAppRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `404`, `500`, `default`, and whatever is not documented.
    pub fn show_app(
        &self,
        request: &ShowAppRequest,
    ) -> impl Future<Output = Result<ShowAppOk, Error<ShowAppReply>>> {
        self.caller.call(request)
    }

    /// Deletes an application.
    ///
    /// `DELETE /v2/apps/{app_id}`: see [`DeleteAppRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `404`, `500`, `default`, and whatever is not documented.
    pub fn delete_app(
        &self,
        request: &DeleteAppRequest,
    ) -> impl Future<Output = Result<DeleteAppNoContent, Error<DeleteAppReply>>> {
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
