// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! The client's side: a function for each operation.

use crate::operations::{AKSK_SCHEME, CreateAppReply, CreateAppRequest, TOKEN_SCHEME};
use crate::types;
use specwright_runtime::client::{Caller, Error, SetupError};
use specwright_runtime::signing::AccessKey;
use std::time::Duration;

/// A client of Huawei ROMA. `Debug` shows no credential.
#[derive(Clone, Debug)]
pub struct Client {
    caller: Caller,
}

impl Client {
    /// A client of the server at this address, such as `https://api.example.com`, over HTTP and TLS.
    ///
    /// # Errors
    /// When the address is not usable or TLS cannot be set up.
    pub fn new(base_url: &str) -> Result<Self, SetupError> {
        Caller::new(base_url).map(|caller| Self { caller })
    }

    /// The same with another limit of time for a call; 30 seconds without it.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self {
            caller: self.caller.with_timeout(timeout),
        }
    }

    /// The same with a credential for the scheme `token`.
    #[must_use]
    pub fn with_token(self, secret: impl Into<String>) -> Self {
        Self {
            caller: self.caller.with_credential(&TOKEN_SCHEME, secret),
        }
    }

    /// The same with an access key for the scheme `aksk`: every request is signed with it.
    #[must_use]
    pub fn with_aksk(self, access_key: AccessKey) -> Self {
        Self {
            caller: self.caller.with_access_key(&AKSK_SCHEME, access_key),
        }
    }

    /// Creates an application.
    ///
    /// The application belongs to the instance named in the path and to the user who calls. It gets a
    /// key and a secret, made up by the service unless the request brings its own.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/apps`
    ///
    /// Stated in `specs/huawei-roma/openapi.yaml` at
    /// `/paths/~1v2~1{project_id}~1instances~1{instance_id}~1apps/post`. Source: Creating an
    /// Application, URI.
    ///
    /// # Errors
    /// The documented failures `400`, `401`, `403`, `404`, `500`, and whatever is not documented.
    pub async fn create_app(
        &self,
        request: &CreateAppRequest,
    ) -> Result<types::App, Error<CreateAppReply>> {
        self.caller.call(request).await
    }
}

impl From<Caller> for Client {
    fn from(caller: Caller) -> Self {
        Self { caller }
    }
}
