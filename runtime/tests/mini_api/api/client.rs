//! The client's side of the API.

use specwright_runtime::client::{Caller, Error, SetupError};

use super::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest, TOKEN,
};
use super::types::CreatedApp;

/// Calls the operations of the API.
#[derive(Clone, Debug)]
pub struct Client {
    caller: Caller,
}

impl Client {
    /// A client of the server at an address such as `https://api.example.com`.
    ///
    /// # Errors
    ///
    /// Refuses an address that is not usable.
    pub fn new(base_url: &str) -> Result<Self, SetupError> {
        Ok(Self::from(Caller::new(base_url)?))
    }

    /// The same with a credential for the scheme `token`.
    #[must_use]
    pub fn with_token(self, token: impl Into<String>) -> Self {
        Self { caller: self.caller.with_credential(&TOKEN, token) }
    }

    /// Creates an app.
    ///
    /// # Errors
    ///
    /// Everything but the documented success.
    pub async fn create_app(
        &self,
        request: &CreateAppRequest,
    ) -> Result<CreatedApp, Error<CreateAppReply>> {
        self.caller.call(request).await
    }

    /// Lists apps.
    ///
    /// # Errors
    ///
    /// Everything but the documented success.
    pub async fn list_apps(
        &self,
        request: &ListAppsRequest,
    ) -> Result<Vec<CreatedApp>, Error<ListAppsReply>> {
        self.caller.call(request).await
    }

    /// Deletes an app.
    ///
    /// # Errors
    ///
    /// Everything but the documented success.
    pub async fn delete_app(
        &self,
        request: &DeleteAppRequest,
    ) -> Result<(), Error<DeleteAppReply>> {
        self.caller.call(request).await
    }
}

impl From<Caller> for Client {
    fn from(caller: Caller) -> Self {
        Self { caller }
    }
}
