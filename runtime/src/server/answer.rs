//! One request to one operation.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::request::Parts;

use super::authenticate::{Attempt, Authenticator, Head};
use super::body::{self, Payload, Received};
use super::call::Call;
use super::parameters::Parameters;
use super::refusal::Refusal;
use super::reply::IntoReply;
use super::{Handle, Server, headers, media_type, refusal, security};
use crate::fault::Fault;
use crate::operation::Operation;

/// Answers a request to an operation. All that does not hang on the operation is in functions that it calls.
pub(super) async fn answer<S, A, R>(
    server: Arc<Server<S, A>>,
    head: Parts,
    payload: Payload,
) -> Result<Response, Infallible>
where
    S: Send + Sync + 'static,
    A: Authenticator,
    R: Handle<S, Principal = A::Principal>,
{
    let payload = payload.to(R::OPERATION, R::STREAMED, &head.headers);
    let (body, principal) = match admit(R::OPERATION, &server, &head, payload).await {
        Ok(admitted) => admitted,
        Err(refusal) => return Ok(refuse(R::OPERATION, &server, &head, &refusal)),
    };
    let request = match read::<R, S>(&head, &body) {
        Ok(request) => request,
        Err(refusal) => return Ok(refuse(R::OPERATION, &server, &head, &refusal)),
    };
    Ok(match request.handle(&server.service, principal).await {
        Ok(reply) => {
            let mut response = reply.into_reply_for(&head.headers).into_response();
            headers::complete(&mut response, R::OPERATION.faults, &head);
            response
        }
        Err(fault) => refusal::answer(R::OPERATION.faults, &head, &fault),
    })
}

/// What comes before the request is read: security first, so that a stranger learns nothing about the rules.
async fn admit<S, A>(
    operation: &'static Operation,
    server: &Server<S, A>,
    head: &Parts,
    payload: Payload,
) -> Result<(Received, A::Principal), Refusal>
where
    S: Send + Sync + 'static,
    A: Authenticator,
{
    let form = payload.as_read();
    let parameters = parameters(head, form.as_ref())?;
    let alternative = security::settle(operation, head, parameters)?;
    security::check_headers(&alternative, head)?;
    let body = match payload {
        Payload::Flowing(body) if !security::covers_body(&alternative) => {
            body::flow(body, server.max_stream_bytes())?
        }
        Payload::Unread(body) | Payload::Flowing(body) => {
            body::read(body, server.max_body_bytes).await?.into()
        }
        Payload::Read(body) => body.into(),
    };
    let attempt = Attempt {
        operation,
        credentials: alternative.credentials(),
        head: Head::new(head),
        body: body.held(),
    };
    let principal = server.authenticator.authenticate(attempt).await.map_err(Fault::from)?;
    media_type::check(operation, head, &body)?;
    Ok((Received { body, max_bytes: server.max_body_bytes }, principal))
}

fn read<R: Handle<S>, S>(head: &Parts, body: &Received) -> Result<R, Refusal> {
    media_type::check_acceptable(R::OPERATION, R::PRODUCES, head)?;
    let form = if R::OPERATION.rpc.is_some() { body.body.bytes() } else { None };
    Ok(Call::read::<R>(R::OPERATION, head, body, parameters(head, form)?)?)
}

/// The parameters of a request, with those of the form that an action may come with.
fn parameters<'a>(head: &'a Parts, form: Option<&'a Bytes>) -> Result<Parameters<'a>, Fault> {
    match form {
        Some(form) => Parameters::of_action(head, form),
        None => Ok(Parameters::of_query(head)),
    }
}

#[cold]
fn refuse<S, A>(
    operation: &'static Operation,
    server: &Server<S, A>,
    head: &Parts,
    refusal: &Refusal,
) -> Response {
    match refusal {
        Refusal::Fault(fault) => refusal::answer(operation.faults, head, fault),
        Refusal::Violations(violations) => {
            server.observer.refused(operation, violations);
            refusal::answer_violations(operation, head, violations)
        }
    }
}
