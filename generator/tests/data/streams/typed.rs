//! Calls by the generated client, over a router without a socket and over one with it.

use std::time::Duration;

use futures_util::{Stream, StreamExt, stream};
use streams::client::Client;
use streams::operations::{
    AnswerOkContent, AnswerRequest, CopyRequest, DigestBody, DigestRequest, ImportPetsRequest,
    LinesRequest, SequenceRequest, WatchReply, WatchRequest,
};
use streams::runtime::accept::Accept;
use streams::runtime::client::{Caller, Error, InMemory};
use streams::runtime::content::{Binary, Event, Items, StreamError};
use streams::runtime::decode::Decode;
use streams::runtime::json::Json;
use streams::types::{ChangeKind, LinesBodyItem, Pet};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::echo;

fn in_memory() -> Client {
    Client::from(Caller::over("http://localhost", InMemory::new(echo())).unwrap())
}

/// A client of a server that listens.
async fn over_a_socket() -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, echo()).await });
    Client::new(&format!("http://{address}")).unwrap()
}

async fn clients() -> [Client; 2] {
    [in_memory(), over_a_socket().await]
}

fn pet(name: &str) -> Pet {
    Pet::new(name.to_owned().try_into().unwrap())
}

/// A stream that goes on when it is told to.
fn told<T: Send + 'static>() -> (mpsc::UnboundedSender<T>, impl Stream<Item = T> + Send + 'static) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let next = |mut receiver: mpsc::UnboundedReceiver<T>| async {
        receiver.recv().await.map(|item| (item, receiver))
    };
    (sender, stream::unfold(receiver, next))
}

async fn all<T>(mut items: Items<T>) -> Result<Vec<T>, StreamError> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item?);
    }
    Ok(all)
}

#[tokio::test]
async fn small_bytes_are_sent_and_read_at_once() {
    for client in clients().await {
        let reply = client.copy(&CopyRequest::new(Binary::from(vec![1, 2, 3]))).await.unwrap();
        assert_eq!(&*reply.into_bytes().await.unwrap(), [1, 2, 3]);
    }
}

#[tokio::test]
async fn bytes_flow_there_and_back_while_they_come() {
    for client in clients().await {
        let (sender, pieces) = told();
        let body = Binary::of_stream(pieces.map(Ok::<_, StreamError>));
        sender.send("one".into()).unwrap();
        let reply = client.copy(&CopyRequest::new(body)).await.unwrap();
        let mut flow = reply.flow();
        assert_eq!(flow.next().await.unwrap().unwrap(), "one");
        sender.send("two".into()).unwrap();
        assert_eq!(flow.next().await.unwrap().unwrap(), "two");
        drop(sender);
        assert!(flow.next().await.is_none());
    }
}

#[tokio::test]
async fn a_stream_that_is_too_large_is_the_apis_own_fault_while_it_flows() {
    for client in clients().await {
        let pieces = stream::iter(0..11).map(|_| Ok::<_, StreamError>(vec![0; 100].into()));
        let body = DigestBody::OctetStream(Binary::of_stream(pieces));
        let error = client.digest(&DigestRequest::new(body)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 413);
        let body = DigestBody::OctetStream(Binary::from(vec![0; 1001]));
        let error = client.digest(&DigestRequest::new(body)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 413);
        let body = DigestBody::OctetStream(Binary::from(vec![0; 1000]));
        assert_eq!(client.digest(&DigestRequest::new(body)).await.unwrap(), 1000);
        let body = DigestBody::Json(pet("Rex"));
        assert_eq!(client.digest(&DigestRequest::new(body)).await.unwrap(), 14);
    }
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let request = CopyRequest::new(Binary::of_stream(stream::empty::<Result<_, StreamError>>()));
    for client in clients().await {
        let _ = client.copy(&request).await;
        let again = client.copy(&request).await;
        let again = match again {
            Ok(reply) => reply.into_bytes().await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        assert!(again.is_err(), "{again:?}");
    }
}

#[tokio::test]
async fn values_flow_one_by_one() {
    for client in clients().await {
        let (sender, pets) = told();
        sender.send(pet("Rex")).unwrap();
        let request = ImportPetsRequest::new(Items::new(pets));
        let mut places = client.import_pets(&request).await.unwrap();
        let first = places.next().await.unwrap().unwrap();
        assert_eq!((first.name.as_str(), first.place), ("Rex", 0));
        sender.send(pet("Tom")).unwrap();
        assert_eq!(places.next().await.unwrap().unwrap().place, 1);
        drop(sender);
        assert!(places.next().await.is_none());
    }
}

#[tokio::test]
async fn any_json_comes_back_as_a_sequence() {
    let values = [br#"{"a":[1,null]}"#.as_slice(), b"1.50", b"\"\\n\"", b"true"];
    let values: Vec<_> = values.into_iter().map(|json| Json::decode(json).unwrap()).collect();
    for client in clients().await {
        let request = SequenceRequest::new(Items::from(values.clone()));
        assert_eq!(all(client.sequence(&request).await.unwrap()).await.unwrap(), values);
    }
}

#[tokio::test]
async fn events_come_with_all_that_they_say() {
    for client in clients().await {
        let mut request = WatchRequest::default();
        let mut changes = client.watch(&request).await.unwrap();
        let born = changes.next().await.unwrap().unwrap();
        assert_eq!((born.data.kind, born.name.as_deref()), (ChangeKind::Born, Some("pet")));
        assert!(changes.next().await.is_none(), "comments are no events");
        request.last_event_id = Some(changes.last_event_id());
        let mut changes = client.watch(&request).await.unwrap();
        let sold = changes.next().await.unwrap().unwrap();
        assert_eq!((sold.data.kind, sold.data.pet), (ChangeKind::Sold, Some(pet("Rex"))));
        assert_eq!(changes.last_event_id(), "2");
        assert_eq!(changes.reconnection_time(), Some(Duration::from_millis(1500)));
    }
}

#[tokio::test]
async fn a_failure_beside_a_stream_is_read_to_its_end() {
    for client in clients().await {
        let mut request = WatchRequest::default();
        request.last_event_id = Some("unknown".to_owned());
        let error = client.watch(&request).await.unwrap_err();
        assert!(matches!(error.into_failure(), Some(WatchReply::NotFound(_))));
    }
}

#[tokio::test]
async fn texts_come_back_as_events() {
    let texts = ["", " a", "data: b", "two\nlines", ":", "\n"];
    let events = texts.iter().map(|text| {
        Event::new(LinesBodyItem::try_from((*text).to_owned()).unwrap())
    });
    let events: Vec<_> = events.collect();
    for client in clients().await {
        let request = LinesRequest::new(Items::from(events.clone()));
        let back = all(client.lines(&request).await.unwrap()).await.unwrap();
        let back: Vec<_> = back.iter().map(|event| event.data.as_str()).collect();
        assert_eq!(back, texts);
    }
}

#[tokio::test]
async fn a_caller_chooses_between_a_value_and_a_stream() {
    for client in clients().await {
        let mut request = AnswerRequest::new("one two");
        let AnswerOkContent::Json(whole) = client.answer(&request).await.unwrap() else {
            panic!("no JSON")
        };
        assert_eq!(whole.name.as_str(), "one two");
        request.accept = Accept::only("text/event-stream");
        let AnswerOkContent::EventStream(words) = client.answer(&request).await.unwrap() else {
            panic!("no events")
        };
        let words = all(words).await.unwrap();
        let words: Vec<_> = words.iter().map(|event| event.data.name.as_str()).collect();
        assert_eq!(words, ["one", "two"]);
    }
}

#[tokio::test]
async fn a_reply_that_does_not_begin_in_time_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::new(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let client = client.with_timeout(Duration::from_millis(50));
    let error = client.watch(&WatchRequest::default()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}
