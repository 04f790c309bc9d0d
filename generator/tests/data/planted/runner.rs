//! Sends each request of its input through the router of the crate, and tells what the observer saw.
//!
//! A line in is `{"target", "headers", "body"}`; a line out is `{"status", "seen", "decoded"}`: the entries that the observer
//! saw, and those of the body alone.

use std::sync::{Arc, Mutex};

use axum::body::Body;
use http::Request;
use planted::operations::{PlaceOrderReply, PlaceOrderRequest};
use planted::runtime::decode::Decode;
use planted::runtime::fault::Fault;
use planted::runtime::operation::Operation;
use planted::runtime::server::{Anonymous, Observer, Server};
use planted::runtime::violation::Violations;
use planted::{server, types};
use serde_json::{Value, json};
use tower::ServiceExt;

struct Shop;

impl server::Planted for Shop {
    type Principal = ();

    async fn place_order(&self, _: PlaceOrderRequest) -> Result<PlaceOrderReply, Fault> {
        Ok(PlaceOrderReply::NoContent)
    }
}

/// Keeps what it learns.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Observer for Seen {
    fn refused(&self, _: &'static Operation, violations: &Violations) {
        self.0.lock().expect("nobody panics").extend(entries(violations));
    }
}

fn entries(violations: &Violations) -> Vec<String> {
    let entries = violations.iter().map(|violation| {
        format!("{} {} {}", violation.place(), violation.pointer(), violation.keyword())
    });
    entries.collect()
}

async fn answer(asked: &Value) -> Value {
    let text = |key: &str| asked[key].as_str().expect("a text");
    let body = text("body").to_owned();
    let decoded = types::Order::decode(body.as_bytes()).map_or_else(|broken| entries(&broken), |_| Vec::new());
    let mut request = Request::post(text("target")).header("content-type", "application/json");
    for pair in asked["headers"].as_array().expect("a list") {
        request = request.header(pair[0].as_str().expect("a name"), pair[1].as_str().expect("a value"));
    }
    let seen = Seen::default();
    let router = server::router(Server::new(Shop, Anonymous).observer(seen.clone()));
    let request = request.body(Body::from(body)).expect("a request");
    let response = router.oneshot(request).await.expect("the router never fails");
    let seen = seen.0.lock().expect("nobody panics").clone();
    json!({ "status": response.status().as_u16(), "seen": seen, "decoded": decoded })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for line in std::io::stdin().lines() {
        let asked = serde_json::from_str(&line.expect("a line")).expect("a request");
        println!("{}", answer(&asked).await);
    }
}
