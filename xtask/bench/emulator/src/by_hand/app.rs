//! An app as it is kept and shown.

use jiff::Timestamp;
use serde::Serialize;

use super::error::ApiError;
use super::random;
use super::request::CreateApp;

/// An app as it is kept and shown.
#[derive(Serialize)]
pub(super) struct App {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
    creator: &'static str,
    update_time: String,
    pub(super) app_key: String,
    app_secret: String,
    register_time: String,
    status: u8,
    app_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    related_domain_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related_project_id: Option<String>,
}

impl App {
    /// A new app, with whatever the request does not say.
    pub(super) fn new(request: CreateApp, created: Timestamp) -> Result<Self, ApiError> {
        let time = created.strftime("%Y-%m-%dT%H:%M:%S.%9fZ").to_string();
        Ok(Self {
            id: random::hex()?,
            name: request.name,
            remark: request.remark,
            creator: "USER",
            update_time: time.clone(),
            app_key: request.app_key.map_or_else(random::secret, Ok)?,
            app_secret: request.app_secret.map_or_else(random::secret, Ok)?,
            register_time: time,
            status: 1,
            app_type: "apig",
            related_domain_id: request.related_domain_id,
            related_project_id: request.related_project_id,
        })
    }
}
