//! What openapi-to-rust makes, with trivial handlers behind it.

#[allow(dead_code, reason = "the handlers use a part of what is made")]
mod generated;

use generated::{
    CreateOrderResponse, NewOrder, Receipt, ServerApi, ShowOrderResponse, server_api_router,
};

#[derive(Clone)]
struct Shop;

#[async_trait::async_trait]
impl ServerApi for Shop {
    async fn create_order(&self, shop_id: String, body: NewOrder) -> CreateOrderResponse {
        let lines = body.lines.len() as i64;
        let receipt = Receipt { number: 1, shop: shop_id, customer: body.customer, lines };
        CreateOrderResponse::Created(receipt)
    }

    async fn show_order(&self, shop_id: String, number: i64) -> ShowOrderResponse {
        let customer = "ada_lovelace".to_owned();
        ShowOrderResponse::Ok(Receipt { number, shop: shop_id, customer, lines: 1 })
    }
}

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    contest::program::obey(&Some(server_api_router(Shop)), &arguments)
}
