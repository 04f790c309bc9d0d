//! Serde, and garde afterwards. Patterns are regexes that are compiled once.

use garde::Validate;
use regex::Regex;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::sync::LazyLock;

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
    #[garde(length(chars, min = 3, max = 64), pattern(NAME))]
    name: String,
    #[garde(length(chars, max = 255))]
    remark: Option<String>,
    #[garde(length(chars, min = 8, max = 200), pattern(APP_KEY))]
    app_key: Option<String>,
    #[garde(length(chars, min = 8, max = 128), pattern(APP_SECRET))]
    app_secret: Option<String>,
    #[garde(skip)]
    related_domain_id: Option<String>,
    #[garde(skip)]
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
