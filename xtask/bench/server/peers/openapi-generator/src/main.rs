//! What openapi-generator makes for axum, with trivial handlers behind it.

use std::sync::Arc;

use axum_extra::extract::{CookieJar, Host};
use http::Method;
use openapi::apis::ErrorHandler;
use openapi::apis::default::{CreateOrderResponse, Default, ShowOrderResponse};
use openapi::models::{CreateOrderPathParams, NewOrder, Receipt, ShowOrderPathParams};

#[derive(Clone)]
struct Shop;

impl ErrorHandler for Shop {}

#[async_trait::async_trait]
impl Default for Shop {
    async fn create_order(
        &self,
        _: &Method,
        _: &Host,
        _: &CookieJar,
        path: &CreateOrderPathParams,
        body: &NewOrder,
    ) -> Result<CreateOrderResponse, ()> {
        let (shop, customer) = (path.shop_id.clone(), body.customer.clone());
        let receipt = Receipt::new(1, shop, customer, body.lines.len() as i64);
        Ok(CreateOrderResponse::Status201_TheOrderWasTaken(receipt))
    }

    async fn show_order(
        &self,
        _: &Method,
        _: &Host,
        _: &CookieJar,
        path: &ShowOrderPathParams,
    ) -> Result<ShowOrderResponse, ()> {
        let shop = path.shop_id.clone();
        let receipt = Receipt::new(path.number, shop, "ada_lovelace".to_owned(), 1);
        Ok(ShowOrderResponse::Status200_TheOrder(receipt))
    }
}

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let router = openapi::server::new::<_, Shop, ()>(Arc::new(Shop));
    contest::program::obey(&Some(router), &arguments)
}
