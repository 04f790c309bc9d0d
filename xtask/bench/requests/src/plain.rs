//! Serde derives without validation: what every other decoder is compared with.

use super::{Decoder, is_ok};
use serde::{Deserialize, Serialize};

/// Plain serde.
pub const DECODER: Decoder = Decoder { name: "serde derives", one, many, nested: Some(nested) };

/// The request that creates an app.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct CreateApp {
    /// Name of the app.
    pub name: String,
    /// Remark on the app.
    pub remark: Option<String>,
    /// Key of the app.
    pub app_key: Option<String>,
    /// Secret of the app.
    pub app_secret: Option<String>,
}

/// Who owns an app.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct Owner {
    /// Level of the owner.
    pub level: i32,
    /// Who made the app.
    pub creator: Option<Creator>,
}

/// Who made an app.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub enum Creator {
    /// A user.
    #[serde(rename = "USER")]
    User,
    /// The market.
    #[serde(rename = "MARKET")]
    Market,
}

/// An app and its past.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct Record {
    /// ID of the app.
    pub id: String,
    /// The app as it is.
    pub app: CreateApp,
    /// The app as it was.
    pub history: Option<Vec<CreateApp>>,
    /// Who owns the app.
    pub owner: Option<Owner>,
}

fn one(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<CreateApp>(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Vec<CreateApp>>(json))
}

fn nested(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Record>(json))
}
