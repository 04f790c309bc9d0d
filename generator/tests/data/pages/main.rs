//! A generated client goes through the pages of a generated server, without a socket.

mod outcomes;
mod shop;

use std::sync::atomic::Ordering;
use std::time::Duration;

use pages::client::Client;
use pages::operations::{
    CreateNoteRequest, CreateOrderRequest, CreatePaymentRequest, ListByAddressRequest,
    ListByCursorRequest, ListByLinkRequest, ListCountedRequest, ListNumberedRequest,
};
use pages::runtime::client::{Blocking, CallOptions, InMemory, RetryPolicy};
use pages::runtime::server::{Anonymous, Server};
use pages::server::router;

use shop::Shop;

fn client(shop: &Shop) -> Client {
    let quick = RetryPolicy::default().with_waits(Duration::ZERO, Duration::ZERO);
    Client::builder("http://shop")
        .with_transport(InMemory::new(router(Server::new(shop.clone(), Anonymous))))
        .with_options(CallOptions::new().with_retry(quick))
        .build()
        .unwrap()
}

/// The ids of a stream's items, and the error that ends it.
macro_rules! ids {
    ($pages:expr) => {{
        let mut items = $pages.items();
        let mut ids = Vec::new();
        while let Some(item) = items.next().await {
            ids.push(item.map(|thing| thing.id).map_err(|error| error.to_string()));
        }
        ids
    }};
}

#[tokio::test]
async fn pages_with_numbers_end_with_an_empty_one_and_a_number_too_large_is_no_end() {
    let client = client(&Shop::default());
    let mut names = client.list_numbered_pages(ListNumberedRequest::new()).items();
    for expected in ["page 1", "page 2", "page 3"] {
        assert_eq!(names.next().await.unwrap().unwrap(), expected);
    }
    let error = names.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the request cannot be sent");
    assert!(names.next().await.is_none());
}

#[tokio::test]
async fn an_offset_leads_through_what_may_be_absent() {
    let client = client(&Shop::default());
    let request = ListCountedRequest::new("me", 2);
    assert_eq!(ids!(client.list_counted_pages(request)), [Ok(10), Ok(11), Ok(12)]);
}

#[tokio::test]
async fn a_cursor_goes_on_until_it_is_null() {
    let client = client(&Shop::default());
    let request = ListByCursorRequest::new("1".parse::<pages::types::ListByCursorAfter>().unwrap());
    assert_eq!(ids!(client.list_by_cursor_pages(request)), [Ok(1), Ok(2), Ok(3)]);
}

#[tokio::test]
async fn an_address_leads_on_in_a_header_and_in_a_body() {
    let client = client(&Shop::default());
    assert_eq!(ids!(client.list_by_link_pages(ListByLinkRequest::new())), [Ok(0), Ok(1), Ok(2)]);
    let request = ListByAddressRequest::new();
    assert_eq!(ids!(client.list_by_address_pages(request)), [Ok(0), Ok(1), Ok(2)]);
}

#[tokio::test]
async fn a_page_is_attempted_again_as_any_call() {
    let shop = Shop::default();
    shop.failures.store(1, Ordering::Relaxed);
    let request = ListCountedRequest::new("me", 2);
    assert_eq!(ids!(client(&shop).list_counted_pages(request)), [Ok(10), Ok(11), Ok(12)]);
}

/// How many attempts reach a server that fails at first.
async fn attempts<T, E>(shop: &Shop, call: impl Future<Output = Result<T, E>>) -> usize {
    shop.failures.store(1, Ordering::Relaxed);
    shop.calls.store(0, Ordering::Relaxed);
    let _outcome = call.await;
    shop.calls.load(Ordering::Relaxed)
}

#[tokio::test]
async fn a_key_makes_a_request_repeatable_if_the_document_says_so() {
    let shop = Shop::default();
    let client = client(&shop);
    let mut order = CreateOrderRequest::new();
    assert_eq!(attempts(&shop, client.create_order(&order)).await, 1);
    order.idempotency_key = Some("k1".to_owned());
    assert_eq!(attempts(&shop, client.create_order(&order)).await, 2);
    let payment = CreatePaymentRequest::new("t1");
    assert_eq!(attempts(&shop, client.create_payment(&payment)).await, 2);
    let note = CreateNoteRequest::new("k1");
    assert_eq!(attempts(&shop, client.create_note(&note)).await, 1);
}

#[test]
fn a_call_blocks() {
    let client = Blocking::new(client(&Shop::default())).unwrap();
    assert_eq!(client.call(&ListNumberedRequest::new()).unwrap(), ["page 1"]);
    let request = ListCountedRequest::new("me", 2);
    let ids: Vec<_> = client.items(request).map(|thing| thing.unwrap().id).collect();
    assert_eq!(ids, [10, 11, 12]);
}
