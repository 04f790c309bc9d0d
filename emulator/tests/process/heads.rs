//! Heads of requests at their limits and beyond, and what is no HTTP at all.

use std::time::Duration;

use app_emulator::config::DEFAULT;
use app_emulator::store::Api;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};

use tokio::time::timeout;

use crate::api::{FIRST, check_fault, created};
use crate::home::Home;
use crate::http2::Connection;
use crate::wire::{answers, call, exchange, get, written};

/// Sends what is no request that HTTP knows: it is refused without a body, or the connection ends.
async fn check_refused(cases: &[Vec<u8>]) {
    let home = Home::file();
    let emulator = home.start();
    for case in cases {
        let seen = exchange(emulator.address, case).await;
        let shown = String::from_utf8_lossy(case.get(..200).unwrap_or(case)).into_owned();
        if seen.starts_with(b"HTTP/1.1 ") {
            let seen = answers(&seen);
            let refused = seen.iter().all(|answer| (400..500).contains(&answer.status));
            assert!(refused, "{shown:?} {seen:?}");
        } else {
            // Frames of HTTP/2 begin with a length that is far below 2^16 here.
            assert!(seen.first().is_none_or(|byte| *byte == 0), "{shown:?} {seen:?}");
        }
        assert_eq!(get(emulator.address, "/healthz").await.status, 200, "{shown:?}");
    }
    emulator.stop();
}

/// A request with these bytes in its line or its headers.
fn with(line: &[u8], headers: &[u8]) -> Vec<u8> {
    [b"POST ", line, b" HTTP/1.1\r\nHost: emulator.test\r\n", headers, b"\r\n"].concat()
}

#[tokio::test]
async fn what_is_no_http_is_refused() {
    check_refused(&[
        b"\r\n\r\n".to_vec(),
        b"hello\r\n\r\n".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1 x\r\n\r\n".to_vec(),
        b"G\0T / HTTP/1.1\r\n\r\n".to_vec(),
        b"GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n".to_vec(),
        b"GET /a b HTTP/1.1\r\nHost: a\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03".to_vec(),
        b"PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n".to_vec(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\xff\xff\xff\xff\xff\xff\xff\xff\xff".to_vec(),
        vec![0; 100_000],
    ])
    .await;
}

#[tokio::test]
async fn broken_headers_are_refused() {
    check_refused(&[
        with(b"/v2/apps", b"no colon\r\n"),
        with(b"/v2/apps", b": no name\r\n"),
        with(b"/v2/apps", b"na me: x\r\n"),
        with(b"/v2/apps", b"name: \0\r\n"),
        with(b"/v2/apps", b" folded: x\r\n"),
        with(b"/v2/apps", b"Content-Length: many\r\n"),
        with(b"/v2/apps", b"Content-Length: -1\r\n"),
        with(b"/v2/apps", b"Content-Length: 99999999999999999999999\r\n"),
        with(b"/v2/apps", b"Content-Length: 1\r\nContent-Length: 2\r\n"),
        with(b"/v2/apps", b"Transfer-Encoding: gzip\r\n"),
        with(&[b'/'; 70_000], b""),
        with(b"/v2/apps", &[&b"x: "[..], &[b'x'; 1_200_000], b"\r\n"].concat()),
        with(b"/v2/apps", &b"a: b\r\n".repeat(1_100)),
    ])
    .await;
}

#[tokio::test]
async fn a_broken_chunk_ends_its_request() {
    let chunked = |body: &[u8]| {
        let token = b"X-Auth-Token: fake-token\r\nContent-Type: application/json\r\n";
        let headers = [&token[..], b"Transfer-Encoding: chunked\r\n"].concat();
        [with(b"/v2/apps", &headers), body.to_vec()].concat()
    };
    check_refused(&[
        chunked(b"zz\r\n{}\r\n0\r\n\r\n"),
        chunked(b"-2\r\n{}\r\n0\r\n\r\n"),
        chunked(b"ffffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
        chunked(b"2\r\n{}xx0\r\n\r\n"),
        chunked(b"5\r\n{}"),
        chunked(b"2\r\n{}\r\n"),
        chunked(&[&b"2;"[..], &[b'x'; 100_000], b"\r\n{}\r\n0\r\n\r\n"].concat()),
    ])
    .await;
}

#[tokio::test]
async fn a_whole_request_is_answered_after_the_client_has_closed_its_side() {
    let home = Home::file();
    let emulator = home.start();
    for api in Api::ALL {
        let whole = written(FIRST.create(api, "app_whole"));
        let seen = answers(&exchange(emulator.address, &whole).await);
        assert_eq!(seen[0].status, created(api), "{seen:?}");
        let two = [written(FIRST.create(api, "app_two")), written(FIRST.create(api, "app_3"))];
        let seen = answers(&exchange(emulator.address, &two.concat()).await);
        assert_eq!(seen.len(), 2, "{seen:?}");
    }
    emulator.stop();
}

#[tokio::test]
async fn half_a_request_is_refused_when_the_client_has_closed_its_side() {
    let home = Home::file();
    let emulator = home.start();
    for api in [Api::Apig, Api::Roma, Api::Rtc] {
        let whole = written(FIRST.create(api, "app_half"));
        for length in (1..whole.len()).step_by(7).chain([whole.len() - 1]) {
            for answer in answers(&exchange(emulator.address, &whole[..length]).await) {
                if answer.body.is_empty() {
                    assert_eq!(answer.status, 400, "{api:?} {length} {answer:?}");
                } else {
                    check_fault(api, &answer, "malformed");
                }
            }
        }
        assert_eq!(
            call(emulator.address, FIRST.create(api, "app_half")).await.status,
            created(api)
        );
    }
    emulator.stop();
}

#[tokio::test]
async fn a_client_that_expects_to_go_on_is_told_so_unless_its_body_is_too_large() {
    let home = Home::file();
    let emulator = home.start();
    for api in Api::ALL {
        let mut request = FIRST.create(api, "app_continue");
        request.headers_mut().insert("expect", HeaderValue::from_static("100-continue"));
        if api == Api::Ims {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            request.headers_mut().insert("content-type", form);
            *request.body_mut() = Bytes::from_static(b"&");
        }
        let seen = answers(&exchange(emulator.address, &written(request.clone())).await);
        let statuses: Vec<_> = seen.iter().map(|answer| answer.status).collect();
        assert_eq!(statuses, [100, created(api)], "{api:?}");

        *request.body_mut() = vec![b' '; 1_048_577].into();
        let bytes = written(request);
        let head = &bytes[..bytes.len() - 1_048_577];
        let seen = answers(&exchange(emulator.address, head).await);
        check_fault(api, &seen[0], "too-large");
    }
    emulator.stop();
}

/// A request with a header of so many bytes.
fn with_header(api: Api, bytes: usize) -> Request<Bytes> {
    let mut request = FIRST.create(api, &format!("app_{bytes}"));
    let value = HeaderValue::from_bytes(&vec![b'x'; bytes]).unwrap();
    request.headers_mut().insert("x-large", value);
    request
}

/// A request with so many headers more.
fn with_headers(api: Api, count: usize) -> Request<Bytes> {
    let mut request = FIRST.create(api, &format!("app_{count}"));
    for number in 0..count {
        let name = HeaderName::try_from(format!("x-{number}")).unwrap();
        request.headers_mut().insert(name, HeaderValue::from_static("y"));
    }
    request
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_beyond_the_limits_are_too_large_in_the_words_of_each_api() {
    let home = Home::file();
    let emulator = home.start();
    for api in Api::ALL {
        let connection = Connection::open(emulator.address).await;
        for good in [with_header(api, 500_000), with_headers(api, 490)] {
            assert_eq!(call(emulator.address, good.clone()).await.status, created(api), "{api:?}");
        }
        for bad in [with_header(api, 530_000), with_headers(api, 510), with_headers(api, 900)] {
            check_fault(api, &call(emulator.address, bad.clone()).await, "too-large");
            check_fault(api, &connection.attempt(bad).await.unwrap(), "too-large");
        }
    }
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_of_roma_may_have_100_000_characters_and_no_more() {
    let token = "t".repeat(100_000);
    let tokens = format!("[\"fake-token\", \"{token}\"]");
    let home = Home::file().with_configuration(&DEFAULT.replacen("[\"fake-token\"]", &tokens, 1));
    let emulator = home.start();
    let connection = Connection::open(emulator.address).await;
    let request = |name, token: &str| {
        let mut request = FIRST.create(Api::Roma, name);
        request.headers_mut().insert("x-auth-token", HeaderValue::from_str(token).unwrap());
        request
    };
    assert_eq!(call(emulator.address, request("one", &token)).await.status, 201);
    assert_eq!(connection.attempt(request("two", &token)).await.unwrap().status, 201);
    let longer = token + "t";
    let answers = [
        call(emulator.address, request("three", &longer)).await,
        connection.attempt(request("four", &longer)).await.unwrap(),
    ];
    for answer in answers {
        check_fault(Api::Roma, &answer, "bad-credentials");
        assert_eq!((answer.status, &*answer.text("/error_code")), (400, "ROMA.1002"));
    }
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn http2_serves_every_api_on_many_streams_and_refuses_what_is_far_too_large() {
    let home = Home::file().without_quotas();
    let emulator = home.start();
    let connection = Connection::open(emulator.address).await;
    let mut streams = tokio::task::JoinSet::new();
    for number in 0..400 {
        let api = Api::ALL[number % 4];
        let name = format!("app_{number}");
        let request = match number % 8 {
            0..4 => FIRST.create(api, &name),
            _ => FIRST.create_signed(api, &name),
        };
        let connection = connection.clone();
        streams.spawn(async move { (api, connection.attempt(request).await.unwrap()) });
    }
    for (api, answer) in streams.join_all().await {
        assert_eq!(answer.status, created(api), "{api:?} {answer:?}");
    }
    for number in 0..1_000 {
        // A stream that is given up at once, with a reset.
        let request = FIRST.create(Api::ALL[number % 4], &format!("given_up_{number}"));
        let _ = timeout(Duration::ZERO, connection.attempt(request)).await;
    }
    for bytes in [1_100_000, 4_000_000] {
        if let Ok(answer) = connection.attempt(with_header(Api::Rtc, bytes)).await {
            assert_eq!((answer.status, answer.body.len()), (431, 0));
        }
    }
    assert_eq!(get(emulator.address, "/healthz").await.status, 200);
    emulator.stop();
}
