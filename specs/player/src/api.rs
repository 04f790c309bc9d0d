//! What the player needs of an API: a router in front of a small service, and its client.

use crate::case::{Expected, Part};
use crate::interpreted::Values;
use axum::Router;
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use specwright_runtime::client::{Budget, Caller, Error, Exchange, Transport};
use specwright_runtime::content::Body;
use specwright_runtime::decode::Decode;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{self, Denial, Observer};
use specwright_runtime::violation::{Place, Violation, Violations};
use std::future::ready;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// An API under test.
#[derive(Debug)]
pub struct Api {
    /// The folder of the API under `specs/`.
    pub folder: &'static str,
    /// What the service's authenticator says of a request's credentials, for the player to ask without a router.
    pub door: fn(Credentials<'_>) -> Result<(), Denial>,
    /// The generated router in front of the service that answers the cases; refused requests are told to the recorder.
    pub router: fn(Recorder) -> Router,
    /// The same without an answer for unknown paths, so that several APIs merge into one router.
    pub routes: fn(Recorder) -> Router,
    /// What a router of several APIs knows of this one.
    pub served: &'static server::Api,
    /// Calls an operation, by its `operationId`, with the generated client over a transport that has the reply ready.
    pub call: fn(&str, ReadyReply) -> Called,
    /// What a reader that knows the listed values only finds wrong with a reply of an operation and a status.
    pub strict: fn(&str, u16, &[u8]) -> Violations,
    /// The body that the service answers with to a request for an operation with these parameters, where its server fills
    /// parameters in.
    pub echo: fn(&str, &Values) -> Option<Vec<u8>>,
}

/// The credentials of a request, by the names of their schemes; and its parameters, by their own.
pub type Credentials<'c> = &'c dyn Fn(&str) -> Option<String>;

/// A call of the generated client that is under way.
pub type Called = Pin<Box<dyn Future<Output = Reading> + Send>>;

/// What the generated client made of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A documented reply.
    Accepted,
    /// A reply of a documented status that breaks the document.
    Refused(Vec<Expected>),
    /// Something else went wrong.
    Failed(String),
}

impl Reading {
    /// What a generated client's result means.
    pub fn of<T, R: std::fmt::Debug>(result: Result<T, Error<R>>) -> Self {
        match result {
            Ok(_) | Err(Error::Failure { .. }) => Self::Accepted,
            Err(Error::InvalidReply { violations, .. }) => Self::Refused(noted(&violations)),
            Err(other) => Self::Failed(other.to_string()),
        }
    }
}

/// What a type that keeps to the listed values finds wrong with a document.
pub fn strictly<T: Decode>(document: &[u8]) -> Violations {
    T::decode(document).err().unwrap_or_default()
}

/// Where a document has values that their enumerations do not list.
pub fn unlisted(violations: &Violations) -> Vec<String> {
    let unlisted = noted(violations).into_iter().filter(|violation| violation.keyword == "enum");
    unlisted.map(|violation| violation.at).collect()
}

/// Remembers the violations of refused requests.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Vec<Expected>>>);

impl Recorder {
    /// The violations so far.
    pub fn violations(&self) -> Vec<Expected> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Observer for Recorder {
    fn refused(&self, _: &'static Operation, violations: &Violations) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(noted(violations));
    }
}

/// Violations as cases name them.
pub(crate) fn noted(violations: &Violations) -> Vec<Expected> {
    violations.iter().map(seen).collect()
}

fn seen(violation: &Violation) -> Expected {
    let place = match violation.place() {
        Place::Path => Part::Path,
        Place::Query => Part::Query,
        Place::Header => Part::Header,
        Place::Cookie => Part::Cookie,
        _ => Part::Body,
    };
    Expected { place, at: violation.pointer(), keyword: violation.keyword().to_owned() }
}

/// A transport that answers every call with one reply.
#[derive(Clone, Debug)]
pub struct ReadyReply {
    /// The status of the reply.
    pub status: u16,
    /// The headers of the reply.
    pub headers: HeaderMap,
    /// The body of the reply.
    pub body: Vec<u8>,
}

impl ReadyReply {
    /// A caller that gets this reply to whatever it sends.
    pub fn caller(self) -> Caller {
        let caller = Caller::over("http://gateway", self).expect("the address is a good one");
        // What is asked is how replies are read; nobody looks at the requests.
        caller.with_credentials_of_transport()
    }
}

impl Transport for ReadyReply {
    fn send(&self, _: Request<Body>, _: Budget) -> Exchange<'_> {
        let reply = Response::builder()
            .status(self.status)
            .body(Body::from(Bytes::from(self.body.clone())));
        let mut reply = reply.expect("the cases have statuses of three digits");
        *reply.headers_mut() = self.headers.clone();
        Box::pin(ready(Ok(reply)))
    }
}
