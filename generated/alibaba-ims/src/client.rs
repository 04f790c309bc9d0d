// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! The client's side: a function for each operation.

use crate::operations::*;
use crate::types;
use specwright_runtime::client::{Builder, CallOptions, Caller, Error};
#[cfg(feature = "client")]
use specwright_runtime::client::SetupError;
use specwright_runtime::signing::AccessKey;
use std::time::Duration;

/// A client of Alibaba IMS. `Debug` shows no credential.
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

    /// The same with an access key for the scheme `acs3`: every request is signed with it.
    #[must_use]
    pub fn with_acs3(self, access_key: AccessKey) -> Self {
        Self { caller: self.caller.with_access_key(&ACS3_SCHEME, access_key) }
    }

    /// The same with an access key for the scheme `rpc`: every request is signed with it.
    #[must_use]
    pub fn with_rpc(self, access_key: AccessKey) -> Self {
        Self { caller: self.caller.with_access_key(&RPC_SCHEME, access_key) }
    }

    /// Creates an application.
    ///
    /// `POST /#Action=CreateApplication`: see [`CreateApplicationRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `default`, and whatever is not documented.
    pub fn create_application(
        &self,
        request: &CreateApplicationRequest,
    ) -> impl Future<Output = Result<types::CreatedApplication, Error<CreateApplicationReply>>> {
        self.caller.call(request)
    }

    /// Shows an application.
    ///
    /// `POST /#Action=GetApplication`: see [`GetApplicationRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `default`, and whatever is not documented.
    pub fn get_application(
        &self,
        request: &GetApplicationRequest,
    ) -> impl Future<Output = Result<types::ShownApplication, Error<GetApplicationReply>>> {
        self.caller.call(request)
    }

    /// Lists applications.
    ///
    /// `POST /#Action=ListApplications`: see [`ListApplicationsRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `default`, and whatever is not documented.
    pub fn list_applications(
        &self,
        request: &ListApplicationsRequest,
    ) -> impl Future<Output = Result<types::ListedApplications, Error<ListApplicationsReply>>> {
        self.caller.call(request)
    }

    /// Deletes an application.
    ///
    /// `POST /#Action=DeleteApplication`: see [`DeleteApplicationRequest`].
    ///
    /// # Errors
    /// The documented failures `400`, `default`, and whatever is not documented.
    pub fn delete_application(
        &self,
        request: &DeleteApplicationRequest,
    ) -> impl Future<Output = Result<types::DeletedApplication, Error<DeleteApplicationReply>>> {
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
