//! Whoever receives the webhooks and the callbacks of an API, and the API that sends them.

#[cfg(test)]
mod calls;
#[cfg(test)]
mod raw;

use std::sync::{Arc, Mutex};

use axum::Router;
use outgoing::callbacks::operations::{
    CallbackClosedDeleteReply, CallbackClosedDeleteRequest, PriceChangedReply, PriceChangedRequest,
};
use outgoing::callbacks::receiver::{self as callbacks, Callbacks};
use outgoing::runtime::fault::Fault;
use outgoing::runtime::server::{Anonymous, Attempt, Authenticator, Denial, Server};
use outgoing::webhooks::operations::{NewPetReply, NewPetRequest};
use outgoing::webhooks::receiver::{self as webhooks, Webhooks};

/// Remembers what it is told.
#[derive(Clone, Default)]
pub struct Listener(pub Arc<Mutex<Vec<String>>>);

impl Listener {
    fn hear(&self, heard: String) {
        self.0.lock().expect("nobody panics with the lock").push(heard);
    }
}

impl Webhooks for Listener {
    type Principal = &'static str;

    async fn new_pet(
        &self,
        sender: &'static str,
        request: NewPetRequest,
    ) -> Result<NewPetReply, Fault> {
        let pet = request.body;
        self.hear(format!("{sender} {}: {} {}", request.x_event, pet.id, pet.name.as_str()));
        Ok(match pet.name.as_str() {
            "Rex" => NewPetReply::NoContent,
            _ => NewPetReply::ClientError(409, "not wanted".to_owned()),
        })
    }
}

impl Callbacks for Listener {
    type Principal = ();

    async fn price_changed(
        &self,
        request: PriceChangedRequest,
    ) -> Result<PriceChangedReply, Fault> {
        self.hear(format!("{} {:?}", request.body.id, request.attempt));
        Ok(if request.body.id == 7 { PriceChangedReply::Gone } else { PriceChangedReply::Ok(true) })
    }

    async fn callback_closed_delete(
        &self,
        _: CallbackClosedDeleteRequest,
    ) -> Result<CallbackClosedDeleteReply, Fault> {
        Ok(CallbackClosedDeleteReply::NoContent)
    }
}

/// Knows one sender.
struct Door;

impl Authenticator for Door {
    type Principal = &'static str;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<&'static str, Denial> {
        match attempt.credential("signature") {
            Some("good") => Ok("the shop"),
            _ => Err(Denial::BadSignature),
        }
    }
}

/// The application of the listener: webhooks below `/hooks`, callbacks below `/prices`.
pub fn listening(listener: &Listener) -> Router {
    let webhooks = webhooks::router(Server::new(listener.clone(), Door));
    let callbacks = callbacks::router(Server::new(listener.clone(), Anonymous));
    Router::new().nest("/hooks", webhooks).nest("/prices", callbacks)
}

fn main() {
    let _ = listening(&Listener::default());
}
