//! The handlers as one writes them by hand for axum: extractors and serde's derives, nothing validated.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct NewOrder {
    customer: String,
    #[expect(dead_code, reason = "the trivial handler does not look at it")]
    remark: Option<String>,
    #[expect(dead_code, reason = "the trivial handler does not look at it")]
    express: Option<bool>,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the trivial handler counts lines only")]
struct Line {
    sku: String,
    quantity: i32,
    cents: Option<i64>,
}

#[derive(Serialize)]
struct Receipt {
    number: i64,
    shop: String,
    customer: String,
    lines: i64,
}

/// The router of both operations.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/shops/{shop_id}/orders", post(create_order))
        .route("/shops/{shop_id}/orders/{number}", get(show_order))
}

async fn create_order(
    Path(shop): Path<String>,
    Json(order): Json<NewOrder>,
) -> (StatusCode, Json<Receipt>) {
    let lines = order.lines.len() as i64;
    let receipt = Receipt { number: 1, shop, customer: order.customer, lines };
    (StatusCode::CREATED, Json(receipt))
}

async fn show_order(Path((shop, number)): Path<(String, i64)>) -> Json<Receipt> {
    Json(Receipt { number, shop, customer: "ada_lovelace".to_owned(), lines: 1 })
}
