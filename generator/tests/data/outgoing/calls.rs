//! What senders send, and what is heard of it.

use outgoing::callbacks::operations::{
    CallbackClosedDeleteRequest, PriceChangedReply, PriceChangedRequest,
};
use outgoing::callbacks::sender::Sender as Callbacks;
use outgoing::operations::SubscribeRequest;
use outgoing::runtime::client::{Caller, Error, InMemory};
use outgoing::types::{Pet, Subscription};
use outgoing::webhooks::operations::{NewPetReply, NewPetRequest};
use outgoing::webhooks::sender::Sender as Webhooks;

use crate::{Listener, listening};

fn caller(listener: &Listener) -> Caller {
    Caller::over("http://unused.example", InMemory::new(listening(listener))).unwrap()
}

fn pet(id: i64, name: &str) -> Pet {
    Pet::new(id, name.to_owned().try_into().unwrap())
}

fn subscription(url: &str) -> SubscribeRequest {
    let mut request =
        SubscribeRequest::new("my shop", Subscription::new(url.to_owned().try_into().unwrap()));
    request.kind = Some("cat&dog".to_owned());
    request
}

fn heard(listener: &Listener) -> Vec<String> {
    std::mem::take(&mut listener.0.lock().unwrap())
}

#[tokio::test]
async fn a_webhook_reaches_its_receiver_and_the_answer_comes_back() {
    let listener = Listener::default();
    let sender = Webhooks::from(caller(&listener)).with_signature("good");
    let url = "http://listener.example/hooks/newPet";
    sender.send_new_pet(url, &NewPetRequest::new("born", pet(3, "Rex"))).await.unwrap();
    let refused = sender.send_new_pet(url, &NewPetRequest::new("sold", pet(4, "Tom"))).await;
    let Some(NewPetReply::ClientError(409, text)) = refused.unwrap_err().into_failure() else {
        panic!("not refused")
    };
    assert_eq!(text, "not wanted");
    assert_eq!(heard(&listener), ["the shop born: 3 Rex", "the shop sold: 4 Tom"]);
}

#[tokio::test]
async fn a_webhook_without_its_credential_is_not_sent() {
    let listener = Listener::default();
    let request = NewPetRequest::new("born", pet(3, "Rex"));
    let url = "http://listener.example/hooks/newPet";
    let sender = Webhooks::from(caller(&listener));
    let Error::InvalidRequest(invalid) = sender.send_new_pet(url, &request).await.unwrap_err()
    else {
        panic!("it was sent")
    };
    assert_eq!(invalid.to_string(), "`newPet` needs a credential for `signature`");
    let sent = sender.with_signature("bad").send_new_pet(url, &request).await.unwrap_err();
    assert_eq!(sent.status().unwrap().as_u16(), 401);
    assert!(heard(&listener).is_empty());
}

#[test]
fn a_callback_goes_where_the_request_says() {
    let url = |request: &SubscribeRequest| Callbacks::url_of_price_changed(request);
    assert_eq!(
        url(&subscription("http://listener.example/prices/priceChanged")).unwrap(),
        "http://listener.example/prices/priceChanged?shop=my%20shop&kind=cat%26dog"
    );
    let mut without_kind = subscription("http://listener.example/secret");
    without_kind.kind = None;
    let unresolved = url(&without_kind).unwrap_err();
    assert_eq!(unresolved.to_string(), "`$request.query.kind` has no value in the request");
}

#[tokio::test]
async fn a_callback_reaches_its_receiver() {
    let listener = Listener::default();
    let sender = Callbacks::from(caller(&listener));
    let asked = subscription("http://listener.example/prices/priceChanged");
    let url = Callbacks::url_of_price_changed(&asked).unwrap();
    let mut request = PriceChangedRequest::new(pet(3, "Rex"));
    request.attempt = Some(2);
    assert!(sender.send_price_changed(&url, &request).await.unwrap());
    let gone = sender.send_price_changed(&url, &PriceChangedRequest::new(pet(7, "Rex"))).await;
    assert_eq!(gone.unwrap_err().into_failure(), Some(PriceChangedReply::Gone));
    assert_eq!(heard(&listener), ["3 Some(2)", "7 None"]);
    let closed = "http://listener.example/prices/closed";
    sender.send_callback_closed_delete(closed, &CallbackClosedDeleteRequest::new()).await.unwrap();
}

#[tokio::test]
async fn an_address_that_is_none_of_the_web_is_refused() {
    let sender = Callbacks::from(caller(&Listener::default()));
    for url in ["", "/prices", "file:///etc/passwd", "http://a:secret@b/", "http://a/#b"] {
        let refused =
            sender.send_price_changed(url, &PriceChangedRequest::new(pet(3, "Rex"))).await;
        let Err(Error::InvalidRequest(invalid)) = refused else { panic!("{url} was sent") };
        assert_eq!(invalid.to_string(), "the value of `url` cannot stand in the path");
    }
}
