//! Serde, and validator afterwards. Patterns are regexes that are compiled once.

use regex::Regex;
use requests::Decoder;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::sync::LazyLock;
use validator::Validate;

pub(crate) const DECODER: Decoder =
    Decoder { name: "serde + validator", one, many, nested: Some(nested) };

static NAME: LazyLock<Regex> = LazyLock::new(|| compiled("^[A-Za-z][A-Za-z0-9_]*$"));
static APP_KEY: LazyLock<Regex> = LazyLock::new(|| compiled("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
static APP_SECRET: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$"));

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// The request that creates an app.
#[derive(Deserialize, Serialize, Validate)]
struct CreateApp {
    #[validate(length(min = 3, max = 64), regex(path = *NAME))]
    name: String,
    #[validate(length(max = 255))]
    remark: Option<String>,
    #[validate(length(min = 8, max = 200), regex(path = *APP_KEY))]
    app_key: Option<String>,
    #[validate(length(min = 8, max = 128), regex(path = *APP_SECRET))]
    app_secret: Option<String>,
}

/// Who owns an app.
#[derive(Deserialize, Serialize, Validate)]
struct Owner {
    #[validate(range(min = 1, max = 9))]
    level: i32,
    creator: Option<Creator>,
}

/// Who made an app.
#[derive(Deserialize, Serialize)]
enum Creator {
    #[serde(rename = "USER")]
    User,
    #[serde(rename = "MARKET")]
    Market,
}

/// An app and its past.
#[derive(Deserialize, Serialize, Validate)]
struct Record {
    id: String,
    #[validate(nested)]
    app: CreateApp,
    #[validate(nested)]
    history: Option<Vec<CreateApp>>,
    #[validate(nested)]
    owner: Option<Owner>,
}

fn one(json: &[u8]) -> bool {
    serde_json::from_slice(json).is_ok_and(|app: CreateApp| black_box(app).validate().is_ok())
}

fn many(json: &[u8]) -> bool {
    serde_json::from_slice(json)
        .is_ok_and(|apps: Vec<CreateApp>| black_box(apps).iter().all(|app| app.validate().is_ok()))
}

fn nested(json: &[u8]) -> bool {
    serde_json::from_slice(json).is_ok_and(|record: Record| black_box(record).validate().is_ok())
}
