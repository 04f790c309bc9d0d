//! The shapes that other generators are known to fail on, from the generated client to the generated server and back.

use crate::served;
use promises::client::Client;
use promises::operations::{
    SendParcelBody, SendParcelOk, SendParcelOkContent, SendParcelReply, SendParcelRequest,
};
use promises::runtime::accept::Accept;
use promises::runtime::client::{Caller, Error, InMemory};
use promises::runtime::decode::Decode;
use promises::runtime::encode::Encode;
use promises::types::{Car, Cart, Parcel, ParcelId, Receipt, Size, Sled, Vehicle};

/// A client of the server, without a socket.
fn client() -> Client {
    Client::from(Caller::over("http://localhost", InMemory::new(served())).unwrap())
}

/// Checks what comes back of a request.
async fn check(request: SendParcelRequest, expected: SendParcelReply) {
    assert_eq!(client().send_parcel(&request).await.unwrap(), expected);
}

fn id(text: &str) -> ParcelId {
    text.to_owned().try_into().unwrap()
}

fn parcel() -> Parcel {
    Parcel::new(5.try_into().unwrap())
}

/// A request with everything that may be there.
fn full() -> SendParcelRequest {
    let mut request = SendParcelRequest::new(id("p/1 ü"));
    let mut size = Size::new();
    (size.width, size.height) = (Some(1), Some(2));
    request.size = Some(size);
    request.x_trace = Some(vec![id("aa"), id("b,b")]);
    request.session = Some("s-1".to_owned());
    request.body = Some(SendParcelBody::VndParcelJson(parcel()));
    request
}

fn reply(content: SendParcelOkContent, stops: Option<Vec<ParcelId>>) -> SendParcelReply {
    let mut reply = SendParcelOk::new(content);
    reply.x_stops = stops;
    SendParcelReply::Ok(reply)
}

#[tokio::test]
async fn a_vendors_json_comes_back_as_it_was() {
    let mut request = SendParcelRequest::new(id("p1"));
    request.body = Some(SendParcelBody::VndParcelJson(parcel()));
    check(request, reply(SendParcelOkContent::VndParcelJson(parcel()), None)).await;
}

#[tokio::test]
async fn references_stand_in_every_place() {
    let mut request = full();
    request.x_trace = Some(vec![id("aa"), id("bb")]);
    request.accept = Accept::only("text/csv");
    let csv = "p/1 ü,Some(1)xSome(2),Some(\"s-1\")".to_owned();
    let stops = Some(vec![id("aa"), id("bb")]);
    check(request, reply(SendParcelOkContent::Csv(csv), stops)).await;
}

#[tokio::test]
async fn each_success_of_several_has_its_own_type() {
    let mut request = SendParcelRequest::new(id("p1"));
    request.body = Some(SendParcelBody::Csv("abc".to_owned()));
    check(request, SendParcelReply::Created(Receipt::new(3))).await;
    check(SendParcelRequest::new(id("p1")), SendParcelReply::NoContent).await;
}

#[tokio::test]
async fn a_header_that_cannot_be_written_as_a_list_is_not_sent() {
    let error = client().send_parcel(&full()).await.unwrap_err();
    let Error::InvalidRequest(invalid) = error else { panic!("it was sent") };
    assert_eq!(invalid.name(), "X-Trace");
}

#[test]
fn a_variant_whose_type_has_no_place_for_its_tag_is_written_with_it() {
    let check = |value: Vehicle, expected: &str| {
        assert_eq!(String::from_utf8(value.encode()).unwrap(), expected);
        let again = Vehicle::decode(expected.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(again.encode()).unwrap(), expected);
    };
    check(Vehicle::Car(Car::new()), r#"{"kind":"car"}"#);
    check(Vehicle::Cart(Cart::new()), r#"{"kind":"cart"}"#);
    let name = ("name".to_owned(), "six".to_owned());
    check(Vehicle::Sled(Sled::from([name])), r#"{"kind":"sled","name":"six"}"#);
}
