//! A server that understands what it gets, and bare requests to it.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod values;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use promises::operations::{
    AddKeyReply, AddKeyRequest, AddPetReply, AddPetRequest, FillSlotReply, FillSlotRequest,
    OpenAccountReply, OpenAccountRequest, SendParcelBody, SendParcelOk, SendParcelOkContent,
    SendParcelReply, SendParcelRequest,
};
use promises::runtime::fault::Fault;
use promises::runtime::server::{Attempt, Authenticator, Denial, Router, Server};
use promises::server::{Promises, router};
use promises::types::Receipt;
use tower::ServiceExt;

/// Understands what it gets.
struct Echo;

impl Promises for Echo {
    type Principal = ();

    async fn open_account(
        &self,
        request: OpenAccountRequest,
    ) -> Result<OpenAccountReply, Fault> {
        Ok(OpenAccountReply::Ok(request.body))
    }

    async fn add_key(&self, (): (), _: AddKeyRequest) -> Result<AddKeyReply, Fault> {
        Ok(AddKeyReply::NoContent)
    }

    async fn add_pet(&self, _: AddPetRequest) -> Result<AddPetReply, Fault> {
        Ok(AddPetReply::NoContent)
    }

    async fn fill_slot(&self, _: FillSlotRequest) -> Result<FillSlotReply, Fault> {
        Ok(FillSlotReply::NoContent)
    }

    /// A parcel comes back as it was, in the media type that the caller likes best; a text gets a receipt.
    async fn send_parcel(
        &self,
        request: SendParcelRequest,
    ) -> Result<SendParcelReply, Fault> {
        let parcel = match request.body {
            Some(SendParcelBody::VndParcelJson(parcel)) => parcel,
            Some(SendParcelBody::Csv(text)) => {
                let number = i64::try_from(text.len()).map_err(|_| Fault::new("internal"))?;
                return Ok(SendParcelReply::Created(Receipt::new(number)));
            }
            _ => return Ok(SendParcelReply::NoContent),
        };
        let size = request.size.as_ref().map(|size| format!("{:?}x{:?}", size.width, size.height));
        let csv = format!("{},{},{:?}", request.parcel_id, size.unwrap_or_default(), request.session);
        let likes_json = 0 == request.accept.choose(&["application/vnd.parcel+json", "text/csv"]);
        let mut reply = SendParcelOk::new(match likes_json {
            true => SendParcelOkContent::VndParcelJson(parcel),
            false => SendParcelOkContent::Csv(csv),
        });
        reply.x_stops = request.x_trace;
        Ok(SendParcelReply::Ok(reply))
    }
}

/// Knows one token.
struct Door;

impl Authenticator for Door {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        match attempt.credential("token") {
            Some("fake-token") => Ok(()),
            _ => Err(Denial::BadCredentials),
        }
    }
}

/// The router of the server.
fn served() -> Router {
    router(Server::new(Echo, Door))
}

/// The status, the media type and the body that answer a request, given as its line, its headers and its body.
async fn answer(line: &str, headers: &[(&str, &str)], body: &str) -> (u16, String, String) {
    let (method, path) = line.split_once(' ').expect("a method and a path");
    let mut request = Request::builder().method(method).uri(path);
    if !body.is_empty() {
        request = request.header("content-type", "application/json");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).expect("a good request");
    let Ok(reply) = served().oneshot(request).await;
    let (head, body) = reply.into_parts();
    let media_type = head.headers.get("content-type").and_then(|value| value.to_str().ok());
    let body = to_bytes(body, 65_536).await.expect("a whole answer");
    let text = String::from_utf8_lossy(&body).into_owned();
    (head.status.as_u16(), media_type.unwrap_or_default().to_owned(), text)
}

fn main() {
    let _ = answer;
}
