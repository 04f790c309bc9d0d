//! A process that is told to stop.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use app_emulator::store::Api;
use bytes::Bytes;
use http_body_util::BodyExt as _;
use http_body_util::channel::Channel;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::api::{FIRST, created};
use crate::home::Home;
use crate::http2::Connection;
use crate::kept::kept;
use crate::load::Load;
use crate::wire::{answers, read_to_end, written};

pub(crate) async fn a_process_that_is_told_to_stop_answers_what_is_under_way(home: Home) {
    let mut emulator = home.start();
    let mut halves = Vec::new();
    for api in [Api::Apig, Api::Roma, Api::Rtc] {
        let bytes = written(FIRST.create(api, "app_half"));
        let (first, second) = bytes.split_at(bytes.len() - 5);
        let mut stream = TcpStream::connect(emulator.address).await.unwrap();
        stream.write_all(first).await.unwrap();
        halves.push((api, stream, second.to_owned()));
    }
    let mut idle = TcpStream::connect(emulator.address).await.unwrap();
    let second = Connection::open(emulator.address).await;
    assert_eq!(second.attempt(FIRST.create(Api::Ims, "app_2")).await.unwrap().status, 200);
    let (mut body, stream) = Channel::<Bytes>::new(1);
    let request = FIRST.create(Api::Rtc, "app_stream").map(|_| stream.boxed());
    let stream = tokio::spawn(async move { second.stream(request).await });
    body.send_data(Bytes::from_static(b"{\"app_name\":")).await.unwrap();
    // Only what the process has begun to read is under way.
    sleep(Duration::from_millis(200)).await;

    emulator.terminate();
    wait_until_refused(emulator.address).await;
    assert!(read_to_end(&mut idle).await.is_empty());
    for (api, mut stream, rest) in halves {
        stream.write_all(&rest).await.unwrap();
        let seen = answers(&read_to_end(&mut stream).await);
        assert_eq!(seen[0].status, created(api), "{seen:?}");
    }
    body.send_data(Bytes::from_static(b"\"app_stream\"}")).await.unwrap();
    drop(body);
    assert_eq!(stream.await.unwrap().unwrap().status, 201);
    let start = Instant::now();
    assert_eq!(emulator.wait().status.code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(kept(&home).await.len(), 5);
}

async fn wait_until_refused(address: SocketAddr) {
    let deadline = Instant::now() + Duration::from_secs(5);
    while TcpStream::connect(address).await.is_ok() {
        assert!(Instant::now() < deadline, "it goes on to take connections");
        sleep(Duration::from_millis(5)).await;
    }
}

pub(crate) async fn a_process_that_is_told_to_stop_under_load_loses_nothing(home: Home) {
    let home = home.without_quotas();
    let emulator = home.start();
    let load = Load::start(emulator.address, "stop");
    sleep(Duration::from_millis(300)).await;
    emulator.stop();
    // All that was done was acknowledged, and the other way round.
    assert_eq!(load.end().await, kept(&home).await);
}
