//! Secrets are written nowhere: not to the log, however much of it is asked for, and not to a file.

use std::collections::BTreeSet;

use app_emulator::store::Api;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request};
use specwright_runtime::operation::SignatureAlgorithm;

use tokio::task::JoinSet;

use crate::api::{Account, FIRST, HOST, SECOND, created};
use crate::emulator::{Emulator, run};
use crate::home::Home;
use crate::http2::Connection;
use crate::kept::documents;
use crate::support::postgres::Cluster;
use crate::wire::call;

const APIG_SECRET: &str = "hunter2-of-apig";
const ROMA_SECRET: &str = "hunter2-of-roma";
/// A secret that breaks the rules of both APIs.
const BAD_SECRET: &str = "hunter2 is too bad";
const BAD_TOKEN: &str = "hunter2-token";
/// The password of a database that lets nobody in.
const PASSWORD: &str = "hunter2-password";

/// Requests with every kind of secret, good ones and bad ones, and what must be seen nowhere.
#[derive(Default)]
struct Sent {
    requests: Vec<Request<Bytes>>,
    secrets: BTreeSet<String>,
}

impl Sent {
    fn new() -> Self {
        let mut sent = Self::default();
        for text in [APIG_SECRET, ROMA_SECRET, BAD_SECRET, BAD_TOKEN] {
            sent.secrets.insert(text.to_owned());
        }
        for account in [FIRST, SECOND] {
            sent.secrets.extend([account.sk, account.token].map(str::to_owned));
            sent.add_all(account);
        }
        assert!(sent.secrets.len() >= 30, "signatures are among them");
        sent
    }

    fn add_all(&mut self, account: Account) {
        for api in Api::ALL {
            let id = account.id;
            let with_token = account.create(api, &format!("app_token_{id}"));
            let signed = account.create_signed(api, &format!("app_signed_{id}"));
            for request in [with_token, signed] {
                self.add(with_bad_token(request.clone()));
                self.add(with_bad_signature(request.clone()));
                self.add(to_nowhere(request.clone()));
                self.add(request);
            }
        }
        for secret in [APIG_SECRET, ROMA_SECRET, BAD_SECRET] {
            self.add(with_secret(account, Api::Apig, "app_secret", secret));
            self.add(with_secret(account, Api::Roma, "secret", secret));
        }
    }

    fn add(&mut self, request: Request<Bytes>) {
        self.secrets.extend(signature(&request));
        self.requests.push(request);
    }
}

fn with_bad_token(mut request: Request<Bytes>) -> Request<Bytes> {
    request.headers_mut().insert("x-auth-token", HeaderValue::from_static(BAD_TOKEN));
    request
}

/// What was signed is changed afterwards.
fn with_bad_signature(request: Request<Bytes>) -> Request<Bytes> {
    let (mut head, body) = request.into_parts();
    let text = head.uri.to_string().replace("AppName=app", "AppName=other");
    head.uri = text.parse().unwrap();
    head.headers.insert("host", HeaderValue::from_static("elsewhere.test"));
    Request::from_parts(head, body)
}

fn to_nowhere(request: Request<Bytes>) -> Request<Bytes> {
    let (mut head, body) = request.into_parts();
    let query = head.uri.query().unwrap_or_default();
    head.uri = format!("http://{HOST}/v2/nowhere?{query}").parse().unwrap();
    Request::from_parts(head, body)
}

/// A request that brings a secret: as JSON, then as JSON that breaks off.
fn with_secret(account: Account, api: Api, member: &str, secret: &str) -> Request<Bytes> {
    let name = format!("app_{}", secret.replace([' ', '-'], "_"));
    let mut request = account.unsigned(api, &name);
    let body = format!(r#"{{"name":"{name}","{member}":"{secret}"}}"#);
    *request.body_mut() = body.into();
    account.signed(request, SignatureAlgorithm::SdkHmacSha256)
}

/// The signature of a request, as it stands there and without percent-encoding.
fn signature(request: &Request<Bytes>) -> Vec<String> {
    let header = request.headers().get(AUTHORIZATION);
    let header = header.and_then(|value| value.to_str().unwrap().split_once("Signature="));
    let query = request.uri().query().and_then(|query| query.split_once("&Signature="));
    let Some((_, rest)) = header.or(query) else { return Vec::new() };
    let encoded = rest.split('&').next().unwrap().to_owned();
    let decoded = encoded.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    vec![encoded, decoded]
}

#[track_caller]
fn check_absent<'a>(text: &str, secrets: impl IntoIterator<Item = &'a String>) {
    for secret in secrets {
        let place = text.find(secret.as_str());
        let around = place.map(|place| text.get(place.saturating_sub(300)..place + 50));
        assert_eq!(around, None, "{secret:?} is seen");
    }
}

pub(crate) async fn no_output_holds_a_secret(home: Home) {
    let mut sent = Sent::new();
    if let Some(url) = &home.url {
        let password = url.split([':', '@']).nth(2).unwrap();
        sent.secrets.insert(password.to_owned());
    }
    let emulator = Emulator::start(home.command().env("RUST_LOG", "trace"));
    let connection = Connection::open(emulator.address).await;
    let mut statuses = BTreeSet::new();
    for request in &sent.requests {
        let answer = call(emulator.address, request.clone()).await;
        statuses.insert(answer.status);
        let is_failure = answer.status >= 400;
        if is_failure {
            check_absent(&String::from_utf8_lossy(&answer.body), &sent.secrets);
        }
        connection.attempt(request.clone()).await.unwrap();
    }
    assert_eq!(statuses, BTreeSet::from([200, 201, 400, 401, 404]));
    drop(connection);
    let output = emulator.stop();
    assert!(output.contains("TRACE"), "{output}");
    check_absent(&output, &sent.secrets);
}

pub(crate) async fn a_secret_of_roma_is_in_no_byte_of_the_database(home: Home) {
    let emulator = home.start();
    for (api, member, secret) in
        [(Api::Apig, "app_secret", APIG_SECRET), (Api::Roma, "secret", ROMA_SECRET)]
    {
        let answer = call(emulator.address, with_secret(FIRST, api, member, secret)).await;
        assert_eq!(answer.status, created(api), "{answer:?}");
    }
    check_stored(&documents(&home).await);
    if home.url.is_none() {
        check_stored(&files(&home));
        emulator.stop();
        check_stored(&files(&home));
    }
}

/// APIG shows its secrets again, so that they are there; that shows that the search can find something.
#[track_caller]
fn check_stored(text: &str) {
    assert!(text.contains(APIG_SECRET));
    assert!(!text.contains(ROMA_SECRET), "the secret of ROMA is kept");
}

/// Every file of the embedded database: its own, and the log beside it.
fn files(home: &Home) -> String {
    let files = std::fs::read_dir(home.data()).unwrap();
    let bytes: Vec<u8> =
        files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_cannot_be_opened_is_told_without_its_password() {
    let mut urls = vec![
        format!("postgres://user:{PASSWORD}@127.0.0.1:1/none"),
        format!("postgres://user:{PASSWORD}@[broken/none"),
        format!("mysql://user:{PASSWORD}@127.0.0.1/none"),
        format!("postgres://user:{PASSWORD}@127.0.0.1/none?sslmode={PASSWORD}"),
        PASSWORD.to_owned(),
    ];
    if let Some(cluster) = Cluster::shared() {
        let url = cluster.database().await;
        let password = url.split([':', '@']).nth(2).unwrap();
        urls.push(url.replacen(password, PASSWORD, 1));
    }
    let mut ends = JoinSet::new();
    for url in urls {
        let home = Home::new(Some(url.clone()));
        ends.spawn_blocking(move || run(home.command().env("RUST_LOG", "trace")));
        let home = Home::file();
        ends.spawn_blocking(move || {
            run(home.command().env("RUST_LOG", "trace").env("APP_EMULATOR_DATABASE", &url))
        });
    }
    for ended in ends.join_all().await {
        assert_eq!(ended.status.code(), Some(1), "{}", ended.output);
        assert!(ended.output.contains("error: "), "{}", ended.output);
        check_absent(&ended.output, &[PASSWORD.to_owned()]);
    }
}
