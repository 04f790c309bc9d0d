//! A server whose bodies flow, and what clients and bare requests make of it.

#[cfg(test)]
mod checked;
#[cfg(test)]
mod raw;
#[cfg(test)]
mod typed;

use std::time::Duration;

use futures_util::{StreamExt, stream};
use streams::operations::{
    AnswerOkContent, AnswerReply, AnswerRequest, CopyReply, CopyRequest, DigestBody, DigestReply,
    DigestRequest, ImportPetsReply, ImportPetsRequest, LinesReply, LinesRequest, SequenceReply,
    SequenceRequest, WatchReply, WatchRequest,
};
use streams::runtime::content::{Event, Items};
use streams::runtime::decode::Decode;
use streams::runtime::encode::Encode;
use streams::runtime::fault::Fault;
use streams::runtime::server::{Anonymous, Router, Server};
use streams::server::{Streams, router};
use streams::types::{Change, ChangeKind, ImportPetsOkBodyItem, Pet, Problem};

/// Lets flow back what flows in.
pub struct Echo;

impl Streams for Echo {
    type Principal = ();

    async fn copy(&self, request: CopyRequest) -> Result<CopyReply, Fault> {
        Ok(CopyReply::Ok(request.body))
    }

    async fn digest(&self, request: DigestRequest) -> Result<DigestReply, Fault> {
        let count = match request.body {
            DigestBody::Json(pet) => pet.encode().len(),
            DigestBody::OctetStream(bytes) => {
                let (mut count, mut pieces) = (0, bytes.flow());
                while let Some(piece) = pieces.next().await {
                    count += piece?.len();
                }
                count
            }
            _ => return Err(Fault::new("internal")),
        };
        Ok(DigestReply::Ok(i64::try_from(count).map_err(|_| Fault::new("internal"))?))
    }

    async fn import_pets(
        &self,
        request: ImportPetsRequest,
    ) -> Result<ImportPetsReply, Fault> {
        let mut pets = request.body;
        let Some(first) = pets.next().await.transpose()? else { return Err(Fault::new("missing")) };
        let all = stream::iter([Ok(first)]).chain(pets).enumerate();
        let places = all.map(|(place, pet)| {
            pet.map(|pet| ImportPetsOkBodyItem::new(pet.name.as_str(), place as i64))
        });
        Ok(ImportPetsReply::Ok(Items::of_results(places)))
    }

    async fn sequence(&self, request: SequenceRequest) -> Result<SequenceReply, Fault> {
        Ok(SequenceReply::Ok(request.body))
    }

    async fn watch(&self, request: WatchRequest) -> Result<WatchReply, Fault> {
        match request.last_event_id.as_deref() {
            None => {
                let born = Event::new(Change::new(ChangeKind::Born)).with_id("1").with_name("pet");
                let quiet = stream::once(tokio::time::sleep(Duration::from_millis(50)));
                let quiet = quiet.filter_map(|()| std::future::ready(None));
                let changes = Items::new(stream::iter([born]).chain(quiet));
                Ok(WatchReply::Ok(
                    changes.with_keep_alive(|| tokio::time::sleep(Duration::from_millis(20))),
                ))
            }
            Some("1") => {
                let mut change = Change::new(ChangeKind::Sold);
                change.pet = Some(Pet::new(text("Rex")?));
                let sold = Event::new(change).with_id("2").with_retry(Duration::from_millis(1500));
                Ok(WatchReply::Ok(Items::from(vec![sold])))
            }
            Some("odd") => {
                let unlisted = Change::decode_reply(br#"{"kind":"secret"}"#);
                let unlisted = unlisted.map_err(|_| Fault::new("internal"))?;
                let born = || Event::new(Change::new(ChangeKind::Born));
                let events = [born(), Event::new(unlisted), born().with_id("a\nb"), born()];
                Ok(WatchReply::Ok(Items::from_iter(events)))
            }
            Some(_) => Ok(WatchReply::NotFound(Problem::new())),
        }
    }

    async fn lines(&self, request: LinesRequest) -> Result<LinesReply, Fault> {
        let texts = request.body.map(|event| {
            event.map(|event| Event::new(event.data.as_str().to_owned()))
        });
        Ok(LinesReply::Ok(Items::of_results(texts)))
    }

    async fn answer(&self, request: AnswerRequest) -> Result<AnswerReply, Fault> {
        let pet = |name: &str| text(name).map(Pet::new);
        let body = match request.accept.choose(&["application/json", "text/event-stream"]) {
            0 => AnswerOkContent::Json(pet(&request.body)?),
            _ => {
                let words = request.body.split(' ').map(|word| pet(word).map(Event::new));
                let words: Vec<_> = words.collect::<Result<_, _>>()?;
                AnswerOkContent::EventStream(Items::from(words))
            }
        };
        Ok(AnswerReply::Ok(body))
    }
}

fn text<T: TryFrom<String>>(text: &str) -> Result<T, Fault> {
    text.to_owned().try_into().map_err(|_| Fault::new("invalid"))
}

/// The router of the server, which takes bodies of at most 100 bytes, and streams of at most 1,000.
pub fn echo() -> Router {
    router(Server::new(Echo, Anonymous).max_body_bytes(100).with_max_stream_bytes(1000))
}

fn main() {
    let _ = echo();
}
