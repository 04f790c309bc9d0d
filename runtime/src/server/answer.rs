//! One request to one operation.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::request::Parts;

use super::authenticate::{Attempt, Authenticator, Denial, Head};
use super::body::{self, Payload, Received};
use super::call::Call;
use super::caller::OfPrincipal;
use super::check::{CheckReplies, ReplyCheck};
use super::parameters::Parameters;
use super::refusal::Refusal;
use super::reply::IntoReply;
use super::security::Alternatives;
use super::{Handle, Server, headers, media_type, refusal, security};
use crate::fault::{Fault, names};
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
    R: Handle<S>,
    R::Caller: OfPrincipal<A::Principal>,
{
    let payload = payload.to(R::OPERATION, R::STREAMED, &head.headers);
    let (body, principal) = match admit(R::OPERATION, &server, &head, payload).await {
        Ok(admitted) => admitted,
        Err(refusal) => return Ok(refuse(R::OPERATION, &server, &head, &refusal)),
    };
    let Some(caller) = R::Caller::of_principal(principal) else {
        return Ok(refusal::answer_of(R::OPERATION, &head, &Fault::new(names::NO_CREDENTIALS)));
    };
    let request = match read::<R, S>(&head, &body) {
        Ok(request) => request,
        Err(refusal) => return Ok(refuse(R::OPERATION, &server, &head, &refusal)),
    };
    Ok(match request.handle(&server.service, caller).await {
        Ok(reply) if denies(R::OPERATION, &server, &reply) => {
            refusal::answer(R::OPERATION.faults, &head, &Fault::new(names::INTERNAL))
        }
        Ok(reply) => {
            let mut response = reply.into_reply_for(&head.headers).into_response();
            headers::complete(&mut response, R::OPERATION.faults, &head);
            response
        }
        Err(fault) => refusal::answer_of(R::OPERATION, &head, &fault),
    })
}

/// What comes before the request is read: security first, so that a stranger learns nothing about the rules.
async fn admit<S, A>(
    operation: &'static Operation,
    server: &Server<S, A>,
    head: &Parts,
    payload: Payload,
) -> Result<(Received, Option<A::Principal>), Refusal>
where
    S: Send + Sync + 'static,
    A: Authenticator,
{
    let form = payload.as_read();
    let mut alternatives = Alternatives::of(operation, head, parameters(head, form.as_ref())?);
    let mut alternative = alternatives.next()?;
    // Parts flow only where more bytes may come than may be held.
    let has_parts = matches!(payload, Payload::Parts(_));
    let may_flow = !has_parts || server.max_stream_bytes() > server.max_body_bytes;
    let body = match payload {
        Payload::Flowing(body) | Payload::Parts(body)
            if may_flow && !security::covers_body(&alternative) =>
        {
            body::flow(body, server.max_stream_bytes())?
        }
        Payload::Unread(body) | Payload::Flowing(body) | Payload::Parts(body) => {
            body::read(body, server.max_body_bytes).await?.into()
        }
        Payload::Read(body) => body.into(),
    };
    let principal = loop {
        let credentials = alternative.credentials();
        let attempt = Attempt { operation, credentials, head: Head::new(head), body: body.held() };
        let judged = principal(&server.authenticator, attempt).await;
        match judged {
            Ok(principal) => break principal,
            Err(denial) => {
                alternative = alternatives.after(denial)?;
                // A signature over a body that is not held would be judged without it.
                while body.bytes().is_none() && security::covers_body(&alternative) {
                    alternative = alternatives.next()?;
                }
            }
        }
    };
    media_type::check(operation, head, &body)?;
    let max_bytes = server.max_body_bytes;
    let received = match has_parts && body.bytes().is_none() {
        true => Received::beginning(&body, max_bytes).await.map_err(Fault::from)?,
        false => Received::whole(body, max_bytes),
    };
    Ok((received, principal))
}

/// The principal of an alternative; none of one without schemes, about which nobody is asked.
async fn principal<A: Authenticator>(
    authenticator: &A,
    attempt: Attempt<'_>,
) -> Result<Option<A::Principal>, Denial> {
    match attempt.credentials {
        [] => Ok(None),
        _ => authenticator.authenticate(attempt).await.map(Some),
    }
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

/// Checks a reply, where the server is asked to, and says whether it is not to be sent.
fn denies<S, A>(
    operation: &'static Operation,
    server: &Server<S, A>,
    reply: &impl IntoReply,
) -> bool {
    if server.check_replies == CheckReplies::Off {
        return false;
    }
    let denies = server.check_replies == CheckReplies::Deny;
    let mut check = ReplyCheck::of(operation, Arc::clone(&server.observer), denies);
    reply.check(&mut check);
    let violations = check.into_violations();
    if !violations.is_empty() {
        server.observer.broke(operation, &violations);
    }
    denies && !violations.is_empty()
}

#[cold]
fn refuse<S, A>(
    operation: &'static Operation,
    server: &Server<S, A>,
    head: &Parts,
    refusal: &Refusal,
) -> Response {
    match refusal {
        Refusal::Fault(fault) => refusal::answer_of(operation, head, fault),
        Refusal::Violations(violations) => {
            server.observer.refused(operation, violations);
            refusal::answer_violations(operation, head, violations)
        }
    }
}
