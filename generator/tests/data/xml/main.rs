//! A server of XML, and what clients and bare requests make of it.

#[cfg(test)]
mod raw;
#[cfg(test)]
mod typed;

use xml::operations::{
    AnimalsReply, AnimalsRequest, NoteReply, NoteRequest, OrderReply, OrderRequest, PutPetReply,
    PutPetRequest,
};
use xml::runtime::fault::Fault;
use xml::runtime::server::{Anonymous, Router, Server};
use xml::server::{Xml, router};
use xml::types::AnimalsItem;

/// Sends back what it gets.
pub struct Echo;

impl Xml for Echo {
    type Principal = ();

    async fn put_pet(&self, request: PutPetRequest) -> Result<PutPetReply, Fault> {
        Ok(PutPetReply::Ok(request.body))
    }

    async fn order(&self, request: OrderRequest) -> Result<OrderReply, Fault> {
        Ok(OrderReply::Ok(request.body))
    }

    async fn animals(&self, _: AnimalsRequest) -> Result<AnimalsReply, Fault> {
        Ok(AnimalsReply::Ok(vec![AnimalsItem::Dog, AnimalsItem::Cat]))
    }

    async fn note(&self, request: NoteRequest) -> Result<NoteReply, Fault> {
        Ok(NoteReply::Ok(request.body))
    }
}

/// The router of the server.
pub fn echo() -> Router {
    router(Server::new(Echo, Anonymous))
}

fn main() {
    let _ = echo();
}
