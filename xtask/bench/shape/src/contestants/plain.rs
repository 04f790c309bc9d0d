//! Serde derives without validation.

use super::is_ok;
use serde::{Deserialize, Serialize};

/// The request that creates an app.
#[derive(Deserialize, Serialize)]
pub(crate) struct CreateApp {
    pub(crate) name: String,
    pub(crate) remark: Option<String>,
    pub(crate) app_key: Option<String>,
    pub(crate) app_secret: Option<String>,
}

/// Who owns an app.
#[derive(Deserialize, Serialize)]
pub(crate) struct Owner {
    pub(crate) level: i32,
    pub(crate) creator: Option<Creator>,
}

/// Who made an app.
#[derive(Deserialize, Serialize)]
pub(crate) enum Creator {
    #[serde(rename = "USER")]
    User,
    #[serde(rename = "MARKET")]
    Market,
}

/// An app and its past.
#[derive(Deserialize, Serialize)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) app: CreateApp,
    pub(crate) history: Option<Vec<CreateApp>>,
    pub(crate) owner: Option<Owner>,
}

/// Reads one request.
pub(crate) fn one(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<CreateApp>(json))
}

/// Reads a list of requests.
pub(crate) fn many(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Vec<CreateApp>>(json))
}

/// Reads a nested document.
pub(crate) fn nested(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Record>(json))
}
