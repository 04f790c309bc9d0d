//! What the generator makes, with trivial handlers behind it.

use axum::Router;
use orders::operations::{CreateOrderReply, CreateOrderRequest, ShowOrderReply, ShowOrderRequest};
use orders::server::{Orders, router as made};
use orders::types::Receipt;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Anonymous, Server};

struct Shop;

impl Orders for Shop {
    type Principal = ();

    async fn create_order(&self, request: CreateOrderRequest) -> Result<CreateOrderReply, Fault> {
        let (shop, order) = (request.shop_id, request.body);
        let lines = order.lines.len() as i64;
        let customer = order.customer;
        Ok(CreateOrderReply::Created(Receipt::new(1, shop, customer, lines)))
    }

    async fn show_order(&self, request: ShowOrderRequest) -> Result<ShowOrderReply, Fault> {
        let number = request.number.get();
        Ok(ShowOrderReply::Ok(Receipt::new(number, request.shop_id, "ada_lovelace", 1)))
    }
}

/// The router of both operations.
pub(crate) fn router() -> Router {
    made(Server::new(Shop, Anonymous))
}
