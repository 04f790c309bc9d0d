//! Calls operations through their clients and their routers; a script says what is sent and what is answered.
#![allow(unused_mut, reason = "not every request is changed")]

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use case_petstore::runtime::client::{Caller, Error, FromReply, InMemory};
use case_petstore::runtime::content::Binary;
use case_petstore::runtime::decode::Decode;
use case_petstore::runtime::encode::Encode;
use case_petstore::runtime::fault::Fault;
use case_petstore::runtime::json::Json;
use case_petstore::runtime::server::{Attempt, Authenticator, Denial, Router, Server};

type Values = BTreeMap<String, Json>;

/// What is sent and what is answered.
#[derive(Clone)]
struct Script {
    params: Values,
    body: Json,
    status: u16,
    reply: Json,
    headers: Values,
}

impl Script {
    fn new(json: &str) -> Self {
        let mut parts: Values = BTreeMap::decode(json.as_bytes()).expect("an object");
        let mut part = |name: &str| parts.remove(name).expect("a part of the script");
        let (params, headers) = (read(&part("params")), read(&part("headers")));
        let (body, status, reply) = (part("body"), read::<i64>(&part("status")), part("reply"));
        let status = status.try_into().expect("a status");
        Self { params, body, status, reply, headers }
    }
}

/// The value that JSON says.
fn read<T: Decode>(json: &Json) -> T {
    T::decode(&json.encode()).unwrap_or_else(|broken| panic!("{json}: {broken}"))
}

/// The value of a name, where there is one.
fn of<T: Decode>(values: &Values, name: &str) -> Option<T> {
    values.get(name).map(read)
}

/// Bytes once all of them are there.
async fn whole(body: Binary) -> Binary {
    let media_type = body.media_type().map(str::to_owned);
    let bytes = Binary::from(body.into_bytes().await.expect("the client sends all"));
    media_type.iter().fold(bytes, |bytes, media_type| bytes.with_media_type(media_type))
}

/// What a handler read.
type Seen = Arc<Mutex<Option<Box<dyn Any + Send>>>>;

/// A service that answers as its script says.
struct Scripted {
    script: Script,
    seen: Seen,
}

impl Scripted {
    fn new(script: Script) -> (Self, Seen) {
        let seen = Seen::default();
        (Self { script, seen: seen.clone() }, seen)
    }

    fn read(&self, request: impl Any + Send) {
        *self.seen.lock().expect("nobody panics") = Some(Box::new(request));
    }
}

/// Lets everyone in who has a credential where one is asked for.
struct Door;

impl Authenticator for Door {
    type Principal = ();

    async fn authenticate(&self, _: Attempt<'_>) -> Result<(), Denial> {
        Ok(())
    }
}

/// Whether the handler read what was sent, and the client gives what was answered.
fn compared<Q, R>(sent: &Q, reply: Result<R::Success, Error<R>>, expected: R, seen: &Seen) -> String
where
    Q: Debug + PartialEq + 'static,
    R: FromReply + Debug + PartialEq,
    R::Success: Debug + PartialEq,
{
    let outcome = match reply {
        Err(Error::InvalidRequest(invalid)) => return format!("unsent: {invalid}"),
        Ok(success) => Ok(success),
        Err(error) => {
            let told = format!("{error}: {error:?}");
            Err(error.into_failure().ok_or(told))
        }
    };
    let expected = expected.into_success().map_err(Ok);
    if outcome != expected {
        return format!("answered {expected:?}, got {outcome:?}").replace('\n', " ");
    }
    match seen.lock().expect("nobody panics").take().map(|seen| seen.downcast::<Q>()) {
        Some(Ok(seen)) if *seen == *sent => "served".to_owned(),
        other => format!("sent {sent:?}, read {other:?}").replace('\n', " "),
    }
}

fn caller(router: Router) -> Caller {
    Caller::over("http://127.0.0.1", InMemory::new(router)).expect("the address is a good one")
}

async fn answer(case: &str, id: &str, script: Script) -> String {
    match case {
        // The cases.
        _ => panic!("no case {case}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect("text");
        let mut parts = line.splitn(3, '\t');
        let mut part = || parts.next().expect("a case, an operation and a script");
        let (case, id, script) = (part(), part(), Script::new(part()));
        println!("{}", answer(case, id, script).await);
    }
}
