//! Calls by the generated client.

use xml::client::Client;
use xml::operations::{AnimalsRequest, NoteRequest, OrderRequest, PutPetRequest};
use xml::runtime::client::{Caller, Error, InMemory};
use xml::runtime::decode::Decode;
use xml::types::{AnimalsItem, Order, Pet};

use crate::echo;

fn client() -> Client {
    Client::from(Caller::over("http://localhost", InMemory::new(echo())).unwrap())
}

#[tokio::test]
async fn an_object_comes_back_as_it_was() {
    let json = br#"{"number":"a\"\n1","lines":[{"piece":"x < y"},{"weight":1.5,"more":"z"}]}"#;
    let order = Order::decode(json).unwrap();
    assert_eq!(client().order(&OrderRequest::new(order.clone())).await.unwrap(), order);
    let empty = Order::decode(br#"{"lines":[]}"#).unwrap();
    assert_eq!(client().order(&OrderRequest::new(empty.clone())).await.unwrap(), empty);
}

#[tokio::test]
async fn a_list_has_a_root_of_its_own() {
    let animals = client().animals(&AnimalsRequest::default()).await.unwrap();
    assert_eq!(animals, [AnimalsItem::Dog, AnimalsItem::Cat]);
}

#[tokio::test]
async fn a_type_of_several_media_types_is_sent_as_json() {
    let pet = Pet::decode(br#"{"name":"Rex","photoUrls":[],"parent":{"name":"Old","photoUrls":["u"]}}"#).unwrap();
    assert_eq!(client().put_pet(&PutPetRequest::new(pet.clone())).await.unwrap(), pet);
}

#[tokio::test]
async fn what_xml_cannot_hold_is_not_sent() {
    let order = Order::decode(br#"{"lines":[{"piece":"\u0000"}]}"#).unwrap();
    let error = client().order(&OrderRequest::new(order)).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
}

#[tokio::test]
async fn xml_without_a_structure_is_a_text() {
    let note = client().note(&NoteRequest::new("<a/>")).await.unwrap();
    assert_eq!(note, "<a/>");
}
