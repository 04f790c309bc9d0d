//! Plain serde: no limit is checked.

use serde::{Deserialize, Serialize};
use std::hint::black_box;

/// The request that creates an app.
#[derive(Deserialize, PartialEq, Serialize)]
pub(crate) struct CreateApp {
    pub(crate) name: String,
    pub(crate) remark: Option<String>,
    pub(crate) app_key: Option<String>,
    pub(crate) app_secret: Option<String>,
    pub(crate) related_domain_id: Option<String>,
    pub(crate) related_project_id: Option<String>,
}

/// Reads one request.
pub(crate) fn one(json: &[u8]) -> Option<usize> {
    let app: CreateApp = serde_json::from_slice(json).ok()?;
    black_box(&app);
    Some(1)
}

/// Reads a list of requests.
pub(crate) fn many(json: &[u8]) -> Option<usize> {
    let apps: Vec<CreateApp> = serde_json::from_slice(json).ok()?;
    Some(black_box(apps).len())
}
