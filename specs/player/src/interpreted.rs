//! Plays cases by the model of a document alone: no generated crate has a part in it.

use crate::api::{self, Api};
use crate::case::{CaseFile, Expected, ReplyCase, RequestCase};
use crate::play::specs;
use crate::{compare, request};
use bytes::Bytes;
use http::request::Parts;
use specwright::interpret::{Credential, Interpreter, Reply, Request};
use specwright::{disk, model, model_of};
use specwright_runtime::fault::Fault;
use specwright_runtime::json::Json;
use std::collections::BTreeMap;

/// The values of a request's parameters, by their names on the wire.
pub type Values = BTreeMap<String, Json>;

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// The handler is given these values.
    Accepted(Values),
    /// A fault is answered.
    Refused {
        /// The status of the fault, where the document has one for it.
        status: Option<u16>,
        /// What the observer is told.
        violations: Vec<Expected>,
    },
}

impl Seen {
    /// What the observer is told.
    pub fn violations(&self) -> &[Expected] {
        match self {
            Self::Accepted(_) => &[],
            Self::Refused { violations, .. } => violations,
        }
    }
}

/// The model of an API's document, or what is wrong with the document.
pub fn model(api: &Api) -> Result<model::Api, String> {
    let path = specs().join(api.folder).join("openapi.yaml");
    let sources = disk::read_sources(&path).map_err(|error| error.to_string())?;
    let (model, report) = model_of(&sources);
    model.ok_or_else(|| report.to_text(&sources))
}

/// The request of a case, built once and judged by many models.
#[derive(Debug)]
pub struct Prepared {
    head: Parts,
    body: Bytes,
}

impl Prepared {
    /// The request of a case, or why there is none.
    pub fn new(file: &CaseFile, case: &RequestCase) -> Result<Self, String> {
        let (head, ()) = request::head(file, case)?.into_parts();
        Ok(Self { head, body: request::body(file, case).into() })
    }

    /// What becomes of the request in front of a service.
    pub fn judge(&self, interpreter: &Interpreter<'_>, api: &Api) -> Seen {
        let request = Request { head: &self.head, body: &self.body };
        match interpreter.request(request, |credentials| self.admitted(api, credentials)) {
            Ok(accepted) => Seen::Accepted(accepted.values),
            Err(refused) => {
                let violations = api::noted(&refused.violations);
                Seen::Refused { status: refused.status, violations }
            }
        }
    }

    fn admitted(&self, api: &Api, credentials: &[Credential<'_>]) -> Result<(), String> {
        let credential = |name: &str| {
            let found = credentials.iter().find(|credential| credential.scheme == name);
            found.map(|credential| credential.expose().to_owned())
        };
        (api.door)(&|name| credential(name).or_else(|| self.parameter(name)))
            .map_err(|denial| Fault::from(denial).name().to_owned())
    }

    /// A parameter in the query or in a form, as it is written.
    fn parameter(&self, name: &str) -> Option<String> {
        let form = std::str::from_utf8(&self.body).ok();
        let pairs = self.head.uri.query().into_iter().chain(form).flat_map(|text| text.split('&'));
        let mut pairs = pairs.filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    }
}

/// How a reply is read: the places of its unlisted values, or what is wrong with it. An error where it is not documented.
pub fn reply(
    interpreter: &Interpreter<'_>,
    file: &CaseFile,
    case: &ReplyCase,
) -> Result<compare::Read, String> {
    let operation = interpreter
        .operation(&file.operation)
        .ok_or_else(|| format!("the document has no operation {:?}", file.operation))?;
    let (body, headers) = (case.document(), case.headers()?);
    let reply = Reply { status: case.status, headers: &headers, body: body.as_bytes() };
    let read = interpreter.reply(operation, reply).zip(interpreter.strict_reply(operation, reply));
    match read {
        None => Err(format!("the status {} is not documented", case.status)),
        Some((broken, strict)) if broken.is_empty() => Ok(Ok(api::unlisted(&strict))),
        Some((broken, _)) => Ok(Err(api::noted(&broken))),
    }
}
