//! Serde, and validator afterwards. Patterns are regexes that are compiled once.

use regex::Regex;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::sync::LazyLock;
use validator::Validate;

static NAME: LazyLock<Regex> = LazyLock::new(|| compiled("^[A-Za-z][A-Za-z0-9_]*$"));
static APP_KEY: LazyLock<Regex> = LazyLock::new(|| compiled("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
static APP_SECRET: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$"));

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// The request that creates an app.
#[derive(Deserialize, Serialize, Validate)]
pub(crate) struct CreateApp {
    #[validate(length(min = 3, max = 64), regex(path = *NAME))]
    name: String,
    #[validate(length(max = 255))]
    remark: Option<String>,
    #[validate(length(min = 8, max = 200), regex(path = *APP_KEY))]
    app_key: Option<String>,
    #[validate(length(min = 8, max = 128), regex(path = *APP_SECRET))]
    app_secret: Option<String>,
    related_domain_id: Option<String>,
    related_project_id: Option<String>,
}

/// Reads one request.
pub(crate) fn one(json: &[u8]) -> Option<usize> {
    let app: CreateApp = serde_json::from_slice(json).ok()?;
    black_box(&app).validate().ok().map(|()| 1)
}

/// Reads a list of requests.
pub(crate) fn many(json: &[u8]) -> Option<usize> {
    let apps: Vec<CreateApp> = serde_json::from_slice(json).ok()?;
    black_box(&apps).iter().all(|app| app.validate().is_ok()).then_some(apps.len())
}
