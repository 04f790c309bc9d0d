//! Serde, and garde afterwards. Patterns are regexes that are compiled once.

use garde::Validate;
use regex::Regex;
use requests::Decoder;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::sync::LazyLock;

pub(crate) const DECODER: Decoder =
    Decoder { name: "serde + garde", one, many, nested: Some(nested) };

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
    #[garde(length(chars, min = 3, max = 64), pattern(NAME))]
    name: String,
    #[garde(length(chars, max = 255))]
    remark: Option<String>,
    #[garde(length(chars, min = 8, max = 200), pattern(APP_KEY))]
    app_key: Option<String>,
    #[garde(length(chars, min = 8, max = 128), pattern(APP_SECRET))]
    app_secret: Option<String>,
}

/// Who owns an app.
#[derive(Deserialize, Serialize, Validate)]
struct Owner {
    #[garde(range(min = 1, max = 9))]
    level: i32,
    #[garde(skip)]
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
    #[garde(skip)]
    id: String,
    #[garde(dive)]
    app: CreateApp,
    #[garde(dive)]
    history: Option<Vec<CreateApp>>,
    #[garde(dive)]
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
