//! A server that sends back what it gets, and what clients and bare requests make of it.

#[cfg(test)]
mod parts;
#[cfg(test)]
mod raw;
#[cfg(test)]
mod typed;

use std::sync::atomic::{AtomicUsize, Ordering};

use bodies::operations::{
    AddDraftBody, AddDraftReply, AddDraftRequest, AnyReply, AnyRequest, LogReply, LogRequest, OrderReply, OrderRequest, PutBlobOk, PutBlobReply,
    PutBlobRequest, PutDraftBody, PutDraftReply, PutDraftRequest, PutImageReply, PutImageRequest, PutNoteReply, PutNoteRequest, PutPetFormReply,
    PutPetFormRequest, PutPetReply, PutPetRequest, ReportBody, ReportGoneContent,
    ReportNotFoundContent, ReportOk, ReportOkContent, ReportReply, ReportRequest, SearchReply,
    SearchRequest, UploadReply, UploadRequest,
};
use bodies::runtime::content::Binary;
use bodies::runtime::decode::Decode;
use bodies::runtime::encode::Encode;
use bodies::runtime::fault::Fault;
use bodies::runtime::file::File;
use bodies::runtime::server::{Anonymous, Router, Server};
use bodies::server::{Bodies, router};
use bodies::types::{Pet, Problem};

/// Sends back what it gets.
pub struct Echo;

impl Bodies for Echo {
    type Principal = ();

    async fn put_note(&self, request: PutNoteRequest) -> Result<PutNoteReply, Fault> {
        Ok(match request.body.as_str() {
            "later" => PutNoteReply::Accepted,
            "gone" => PutNoteReply::ClientError(410, problem("gone")),
            text => PutNoteReply::Ok(text.to_owned()),
        })
    }

    async fn log(&self, request: LogRequest) -> Result<LogReply, Fault> {
        let length = request.body.map_or(0, |line| line.len() + 1);
        let length = i32::try_from(length).map_err(|_| Fault::new("internal"))?;
        Ok(LogReply::Ok(length.try_into().map_err(|_| Fault::new("internal"))?))
    }

    async fn put_blob(&self, request: PutBlobRequest) -> Result<PutBlobReply, Fault> {
        let bytes = request.body.into_bytes().await?;
        let size = i64::try_from(bytes.len()).map_err(|_| Fault::new("internal"))?;
        Ok(PutBlobReply::Ok(PutBlobOk::new(Binary::from(bytes), size)))
    }

    async fn put_image(&self, request: PutImageRequest) -> Result<PutImageReply, Fault> {
        Ok(PutImageReply::Ok(request.body))
    }

    async fn put_pet(&self, request: PutPetRequest) -> Result<PutPetReply, Fault> {
        Ok(PutPetReply::Ok(request.body))
    }

    async fn put_pet_form(&self, request: PutPetFormRequest) -> Result<PutPetFormReply, Fault> {
        request.body.map(|_| PutPetFormReply::NoContent).ok_or_else(|| Fault::new("missing"))
    }

    async fn report(&self, request: ReportRequest) -> Result<ReportReply, Fault> {
        let (kind, name) = match request.body {
            ReportBody::Json(pet) => ("json", pet.name.as_str().to_owned()),
            ReportBody::Csv(text) if text.as_str() == "lost" => {
                return Ok(ReportReply::NotFound(ReportNotFoundContent::Csv("a,lost".to_owned())));
            }
            ReportBody::Csv(text) if text.as_str() == "gone" => {
                return Ok(ReportReply::Gone(ReportGoneContent::Json(problem("gone"))));
            }
            ReportBody::Csv(text) => ("csv", text.as_str().to_owned()),
            _ => return Ok(ReportReply::Default(501, problem("unknown"))),
        };
        let body = match request.accept.choose(&["application/json", "text/csv"]) {
            0 => ReportOkContent::Json(Pet::new(
                name.try_into().map_err(|_| Fault::new("internal"))?,
            )),
            _ => ReportOkContent::Csv(name),
        };
        let mut reply = ReportOk::new(body);
        reply.x_kind = Some(kind.to_owned());
        Ok(ReportReply::Ok(reply))
    }

    async fn put_draft(&self, request: PutDraftRequest) -> Result<PutDraftReply, Fault> {
        let pet = match request.body {
            PutDraftBody::Json(pet) => pet,
            PutDraftBody::Csv(name) => {
                Pet::new(name.try_into().map_err(|_| Fault::new("internal"))?)
            }
            _ => return Err(Fault::new("internal")),
        };
        Ok(PutDraftReply::Ok(pet))
    }

    async fn add_draft(&self, request: AddDraftRequest) -> Result<AddDraftReply, Fault> {
        Ok(AddDraftReply::Ok(match request.body {
            Some(AddDraftBody::Json(body)) => body,
            Some(AddDraftBody::Csv(text)) => problem(&text),
            _ => problem("nothing"),
        }))
    }

    async fn upload(&self, request: UploadRequest) -> Result<UploadReply, Fault> {
        let body = request.body;
        HANDLERS_OF_UPLOADS.fetch_add(1, Ordering::SeqCst);
        let flowing =
            body.more.iter().flatten().chain([&body.photo]).find(|file| file.bytes().is_none());
        if let Some(file) = flowing {
            return measured(body.title.as_str(), file).await;
        }
        let files = std::iter::once(&body.photo).chain(body.more.iter().flatten());
        let files = files.map(|file| {
            let (name, media_type) = (file.name().unwrap_or("?"), file.media_type().unwrap_or("?"));
            format!(" {name} {media_type} {:?}", file.bytes().unwrap_or_default())
        });
        let pet = body.pet.map(|pet| format!(" and {}", pet.name.as_str())).unwrap_or_default();
        Ok(UploadReply::Ok(format!("{}:{}{pet}", body.title.as_str(), files.collect::<String>())))
    }

    async fn order(&self, request: OrderRequest) -> Result<OrderReply, Fault> {
        Ok(OrderReply::Ok(request.body))
    }

    async fn search(&self, request: SearchRequest) -> Result<SearchReply, Fault> {
        Ok(SearchReply::Ok(request.body))
    }

    async fn any(&self, request: AnyRequest) -> Result<AnyReply, Fault> {
        Pet::decode(&request.body.encode()).map(AnyReply::Ok).map_err(|_| Fault::new("invalid"))
    }
}

/// How many handlers of uploads have begun.
pub static HANDLERS_OF_UPLOADS: AtomicUsize = AtomicUsize::new(0);

/// How much of a file flows to the handler.
async fn measured(title: &str, file: &File) -> Result<UploadReply, Fault> {
    let (mut flow, mut length) = (file.flow(), 0);
    while let Some(piece) = flow.next().await {
        length += piece?.len();
    }
    Ok(UploadReply::Ok(format!("{title}: {length} bytes of {}", file.name().unwrap_or("?"))))
}

fn problem(title: &str) -> Problem {
    let mut problem = Problem::new();
    problem.title = Some(title.to_owned());
    problem
}

/// The router of the server, which takes bodies of at most 1,000 bytes.
pub fn echo() -> Router {
    router(Server::new(Echo, Anonymous).max_body_bytes(1000))
}

/// The same with files of which the last may flow, in a body of 1,000,000 bytes at most.
pub fn streaming() -> Router {
    let server = Server::new(Echo, Anonymous).max_body_bytes(1000);
    router(server.with_max_stream_bytes(1_000_000))
}

fn main() {
    let _ = (echo(), streaming());
}
