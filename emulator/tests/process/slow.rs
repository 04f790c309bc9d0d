//! Clients that are slow, or stop half-way.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use app_emulator::patience::Patience;
use app_emulator::store::Api;
use bytes::Bytes;
use futures_util::StreamExt as _;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::api::{FIRST, check_fault, created};
use crate::http2::Connection;
use crate::inside::{Inside, patience};
use crate::wire::{answers, call, get, read_to_end, written};

/// How long the server waits here, in milliseconds.
const TIME: u64 = 300;

/// What comes before a request is whole.
const BEGINNINGS: [&[u8]; 7] = [
    b"",
    b"P",
    b"POST /v2/apps HTTP/1.1\r\nHost: emul",
    b"POST /v2/apps HTTP/1.1\r\nHost: emulator.test\r\n",
    b"PRI * HT",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0\0\0\x10\x01",
];

/// Sends these bytes and then nothing; gives what comes back until the server ends the connection.
async fn stall(inside: &Inside, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(inside.address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let start = Instant::now();
    let seen = read_to_end(&mut stream).await;
    let waited = start.elapsed();
    assert!(waited < Duration::from_secs(5), "it waited {waited:?}");
    seen
}

async fn check_alive(inside: Inside) {
    assert_eq!(get(inside.address, "/healthz").await.status, 200);
    inside.stop().await.unwrap();
}

#[tokio::test]
async fn a_client_that_sends_no_whole_head_is_left() {
    let inside = Inside::start(patience(TIME)).await;
    for beginning in BEGINNINGS {
        let seen = stall(&inside, beginning).await;
        let text = String::from_utf8_lossy(&seen);
        assert!(!text.starts_with("HTTP/1.1 ") || text.starts_with("HTTP/1.1 408"), "{text}");
    }
    check_alive(inside).await;
}

#[tokio::test]
async fn half_a_body_is_answered_by_the_api_when_its_time_is_up() {
    let inside = Inside::start(patience(TIME)).await;
    for api in Api::ALL {
        let mut request = FIRST.create(api, "app_half");
        if api == Api::Ims {
            let form = "application/x-www-form-urlencoded".parse().unwrap();
            request.headers_mut().insert("content-type", form);
            *request.body_mut() = "RegionId=".into();
        }
        let bytes = written(request);
        let seen = stall(&inside, &bytes[..bytes.len() - 1]).await;
        check_fault(api, &answers(&seen)[0], "malformed");
    }
    check_alive(inside).await;
}

#[tokio::test]
async fn half_a_body_of_a_stream_is_answered_and_other_streams_go_on() {
    let inside = Inside::start(patience(TIME)).await;
    let connection = Connection::open(inside.address).await;
    for api in [Api::Apig, Api::Roma, Api::Rtc] {
        let half = futures_util::stream::iter([Ok(Frame::data(Bytes::from_static(b"{")))])
            .chain(futures_util::stream::pending());
        let stalled = FIRST.create(api, "app_half").map(|_| BodyExt::boxed(StreamBody::new(half)));
        let (stalled, whole) = tokio::join!(
            connection.stream(stalled),
            connection.attempt(FIRST.create(api, "app_whole"))
        );
        check_fault(api, &stalled.unwrap(), "malformed");
        assert_eq!(whole.unwrap().status, created(api));
    }
    drop(connection);
    check_alive(inside).await;
}

#[tokio::test]
async fn a_request_that_comes_byte_by_byte_is_answered() {
    let inside = Inside::start(patience(10_000)).await;
    for api in Api::ALL {
        let mut stream = TcpStream::connect(inside.address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        for byte in written(FIRST.create(api, "app_slow")) {
            stream.write_all(&[byte]).await.unwrap();
            tokio::task::yield_now().await;
        }
        stream.shutdown().await.unwrap();
        let seen = answers(&read_to_end(&mut stream).await);
        assert_eq!(seen[0].status, created(api), "{seen:?}");
    }
    check_alive(inside).await;
}

#[tokio::test]
async fn bytes_that_come_now_and_then_do_not_keep_a_connection() {
    let inside = Inside::start(patience(TIME)).await;
    let mut stream = TcpStream::connect(inside.address).await.unwrap();
    let start = Instant::now();
    let mut is_open = stream.write_all(b"POST /v2/apps HTTP/1.1\r\nx: ").await.is_ok();
    while is_open {
        assert!(start.elapsed() < Duration::from_secs(5), "it is still read");
        sleep(Duration::from_millis(20)).await;
        is_open = stream.write_all(b"x").await.is_ok();
    }
    check_alive(inside).await;
}

#[tokio::test]
async fn a_connection_without_a_next_request_is_left() {
    let inside = Inside::start(patience(TIME)).await;
    let seen = answers(&stall(&inside, &written(FIRST.create(Api::Rtc, "app"))).await);
    assert_eq!(seen.iter().map(|answer| answer.status).collect::<Vec<_>>(), [201]);
    check_alive(inside).await;
}

#[tokio::test]
async fn a_hundred_slow_clients_hold_up_nobody() {
    let inside = Inside::start(patience(10_000)).await;
    let mut slow = Vec::new();
    for _ in 0..100 {
        let mut stream = TcpStream::connect(inside.address).await.unwrap();
        let bytes = written(FIRST.create(Api::Rtc, "app"));
        stream.write_all(&bytes[..bytes.len() - slow.len() % 50 - 1]).await.unwrap();
        slow.push(stream);
    }
    let start = Instant::now();
    for api in Api::ALL {
        let answer = call(inside.address, FIRST.create(api, "app_quick")).await;
        assert_eq!(answer.status, created(api), "{answer:?}");
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    drop(slow);
    check_alive(inside).await;
}

#[tokio::test]
async fn requests_that_do_not_end_are_given_up_when_the_server_stops() {
    let inside =
        Inside::start(Patience { drain: Duration::from_millis(TIME), ..patience(10_000) }).await;
    let mut stream = TcpStream::connect(inside.address).await.unwrap();
    let bytes = written(FIRST.create(Api::Rtc, "app"));
    stream.write_all(&bytes[..bytes.len() - 1]).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    let start = Instant::now();
    assert_eq!(inside.stop().await.unwrap_err().kind(), ErrorKind::TimedOut);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[tokio::test]
async fn clients_that_ask_for_nothing_do_not_keep_the_server_from_stopping_well() {
    let drain = Duration::from_millis(TIME);
    let inside = Inside::start(Patience { drain, ..patience(10_000) }).await;
    let mut silent = Vec::new();
    for beginning in BEGINNINGS {
        let mut stream = TcpStream::connect(inside.address).await.unwrap();
        stream.write_all(beginning).await.unwrap();
        silent.push(stream);
    }
    sleep(Duration::from_millis(100)).await;
    inside.stop().await.unwrap();
}
