//! Requests on connections of their own, whole or byte by byte.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, HeaderValue};
use http::{HeaderMap, Request, Response, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Longer than any answer takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// An answer to a request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// The value of a header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// A text of the body, which is a JSON object.
    pub(crate) fn text(&self, pointer: &str) -> String {
        let body: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        body.pointer(pointer).unwrap().as_str().unwrap().to_owned()
    }

    /// Reads a response to its end.
    pub(crate) async fn of(response: Response<hyper::body::Incoming>) -> hyper::Result<Self> {
        let (head, body) = response.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Self { status: head.status.as_u16(), headers: head.headers, body })
    }
}

/// Sends a request on a connection of its own. There is no answer where the connection broke.
pub(crate) async fn attempt(address: SocketAddr, request: Request<Bytes>) -> io::Result<Answer> {
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    let exchange = async { Answer::of(sender.send_request(in_origin_form(request)).await?).await };
    timeout(PATIENCE, exchange).await?.map_err(io::Error::other)
}

/// Sends a request that must be answered.
pub(crate) async fn call(address: SocketAddr, request: Request<Bytes>) -> Answer {
    attempt(address, request).await.unwrap()
}

/// Gets a path without credentials.
pub(crate) async fn get(address: SocketAddr, path: &str) -> Answer {
    call(address, Request::get(path).header(HOST, "emulator.test").body(Bytes::new()).unwrap())
        .await
}

/// The request as HTTP/1 has it: the host is in a header.
fn in_origin_form(request: Request<Bytes>) -> Request<Full<Bytes>> {
    let (mut head, body) = request.into_parts();
    if let Some(authority) = head.uri.authority() {
        let host = HeaderValue::from_str(authority.as_str()).unwrap();
        head.headers.entry(HOST).or_insert(host);
    }
    head.uri = Uri::from(head.uri.into_parts().path_and_query.unwrap());
    Request::from_parts(head, Full::new(body))
}

/// The bytes of a request, as HTTP/1 has them.
pub(crate) fn written(request: Request<Bytes>) -> Vec<u8> {
    let (head, body) = in_origin_form(request).into_parts();
    let mut text = format!("{} {} HTTP/1.1\r\n", head.method, head.uri).into_bytes();
    for (name, value) in &head.headers {
        text.extend_from_slice(name.as_str().as_bytes());
        text.extend_from_slice(b": ");
        text.extend_from_slice(value.as_bytes());
        text.extend_from_slice(b"\r\n");
    }
    let body = body.into_inner().unwrap_or_default();
    text.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    text.extend_from_slice(&body);
    text
}

/// What a server sends until it ends the connection. A connection that is reset has come to its end as well.
pub(crate) async fn read_to_end(stream: &mut TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    let mut room = [0; 4096];
    while let Ok(count @ 1..) = timeout(PATIENCE, stream.read(&mut room)).await.unwrap() {
        all.extend_from_slice(&room[..count]);
    }
    all
}

/// Sends bytes, then nothing more; gives what comes back until the connection ends.
pub(crate) async fn exchange(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // A server that refuses a request need not read it to its end.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    read_to_end(&mut stream).await
}

/// The answers that stand in these bytes, one after another.
pub(crate) fn answers(mut bytes: &[u8]) -> Vec<Answer> {
    let mut answers = Vec::new();
    while !bytes.is_empty() {
        let (answer, rest) = split(bytes);
        answers.push(answer);
        bytes = rest;
    }
    answers
}

fn split(bytes: &[u8]) -> (Answer, &[u8]) {
    let mut room = [httparse::EMPTY_HEADER; 64];
    let mut head = httparse::Response::new(&mut room);
    let httparse::Status::Complete(end) = head.parse(bytes).unwrap() else {
        panic!("half an answer: {}", String::from_utf8_lossy(bytes));
    };
    let mut answer =
        Answer { status: head.code.unwrap(), headers: HeaderMap::new(), body: Bytes::new() };
    for header in &*head.headers {
        let name = http::HeaderName::from_bytes(header.name.as_bytes()).unwrap();
        answer.headers.append(name, HeaderValue::from_bytes(header.value).unwrap());
    }
    let length = answer.header("content-length").parse().unwrap_or(0);
    let (body, rest) = bytes[end..].split_at(length);
    answer.body = Bytes::copy_from_slice(body);
    (answer, rest)
}
