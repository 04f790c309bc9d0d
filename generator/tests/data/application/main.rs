//! Servers of an API that has a trait for each tag.

#[cfg(test)]
mod app;
#[cfg(test)]
mod methods;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod watched;

use served::operations::{
    BuyPetReply, BuyPetRequest, DescribePetReply, DescribePetRequest, HealthReply, HealthRequest,
    ListPetsReply, ListPetsRequest, ShowPetOk, ShowPetReply, ShowPetRequest,
};
use served::runtime::decode::Decode;
use served::runtime::fault::Fault;
use served::runtime::server::{Anonymous, Router, Server};
use served::server::{Pets, Served, TheStore, router};
use served::types::{Pet, Problem};

/// Implements all traits.
pub struct All;

impl Pets for All {
    type Principal = ();

    async fn list_pets(&self, _: ListPetsRequest) -> Result<ListPetsReply, Fault> {
        Ok(ListPetsReply::Ok(vec!["Rex".to_owned()]))
    }

    async fn show_pet(&self, request: ShowPetRequest) -> Result<ShowPetReply, Fault> {
        let mut pet = pet(br#"{"kind":"dog","weight":1.5}"#)?;
        let mut note = "fine";
        match request.name.as_str() {
            "unlisted" => pet = self::pet(br#"{"kind":"secret","weight":1.5}"#)?,
            "weightless" => pet.weight = f64::NAN,
            "two-lines" => note = "secret\nnote",
            "no-failure" => return Ok(ShowPetReply::ClientError(500, Problem::new())),
            "known" => return Ok(ShowPetReply::Default(200, Problem::new())),
            "gone" => return Ok(ShowPetReply::ClientError(410, Problem::new())),
            _ => {}
        }
        let mut reply = ShowPetOk::new(pet);
        reply.x_note = Some(note.to_owned());
        Ok(ShowPetReply::Ok(reply))
    }
}

/// A pet as one who receives it would read it.
fn pet(json: &[u8]) -> Result<Pet, Fault> {
    Pet::decode_reply(json).map_err(|_| Fault::new("internal"))
}

impl TheStore for All {
    type Principal = ();

    async fn buy_pet(&self, _: BuyPetRequest) -> Result<BuyPetReply, Fault> {
        Ok(BuyPetReply::NoContent)
    }

    async fn describe_pet(&self, request: DescribePetRequest) -> Result<DescribePetReply, Fault> {
        Ok(DescribePetReply::Ok(format!("about {}", request.name)))
    }
}

impl Served for All {
    type Principal = ();

    async fn health(&self, _: HealthRequest) -> Result<HealthReply, Fault> {
        Ok(HealthReply::NoContent)
    }
}

/// One server for everything.
pub fn server() -> Server<All, Anonymous> {
    Server::new(All, Anonymous)
}

/// The router of it.
pub fn served_by_one() -> Router {
    router(server())
}

fn main() {
    let _ = served_by_one();
}
