//! Calls by the generated client over a router without a socket.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::any;
use bodies::client::Client;
use bodies::operations::{
    AddDraftBody, AddDraftRequest, AnyRequest, LogRequest, OrderRequest, PutBlobRequest, PutDraftBody, PutDraftRequest, PutImageRequest, PutNoteReply,
    PutNoteRequest, PutPetFormRequest, PutPetRequest, ReportBody, ReportGoneContent,
    ReportNotFoundContent, ReportOkContent, ReportReply, ReportRequest, SearchRequest,
    UploadRequest,
};
use bodies::runtime::accept::Accept;
use bodies::runtime::client::{Budget, Caller, Error, Exchange, Transport};
use bodies::runtime::content::{Binary, Body};
use bodies::runtime::file::File;
use bodies::runtime::json::Json;
use bodies::types::{Line, Order, Pet, Search, SearchSize, UploadBody};
use tower::ServiceExt;

use crate::echo;

/// Hands requests to a router.
struct InMemory(Router);

impl Transport for InMemory {
    fn send(&self, request: axum::http::Request<Body>, _: Budget) -> Exchange<'_> {
        let router = self.0.clone();
        Box::pin(async move {
            let reply = router.oneshot(request.map(axum::body::Body::from)).await.unwrap();
            Ok(reply.map(Body::from))
        })
    }
}

pub fn client_of(router: Router) -> Client {
    Client::from(Caller::over("http://localhost", InMemory(router)).unwrap())
}

fn client() -> Client {
    client_of(echo())
}

/// A client of a server that answers everything alike.
fn client_of_answer(status: u16, media_type: &'static str, body: &'static str) -> Client {
    let status = StatusCode::from_u16(status).unwrap();
    let answer =
        move || async move { (status, [("content-type", media_type)], body).into_response() };
    client_of(Router::new().fallback(any(answer)))
}

fn pet() -> Pet {
    let mut pet = Pet::new("Rex & é".to_owned().try_into().unwrap());
    pet.age = Some(3.try_into().unwrap());
    pet.tags = Some(vec!["a,b".to_owned(), String::new()]);
    pet.ids = Some(vec![1, 2].try_into().unwrap());
    pet
}

#[tokio::test]
async fn a_success_among_several_is_a_reply() {
    let client = client();
    let note = |text: &str| PutNoteRequest::new(text.to_owned().try_into().unwrap());
    let reply = client.put_note(&note("abc")).await.unwrap();
    assert_eq!(reply, PutNoteReply::Ok("abc".to_owned()));
    assert_eq!(client.put_note(&note("later")).await.unwrap(), PutNoteReply::Accepted);
}

#[tokio::test]
async fn a_failure_of_a_range_has_its_status_and_its_body() {
    let request = PutNoteRequest::new("gone".to_owned().try_into().unwrap());
    let error = client().put_note(&request).await.unwrap_err();
    let Some(PutNoteReply::ClientError(status, problem)) = error.into_failure() else {
        panic!("no failure of the range")
    };
    assert_eq!((status, problem.title.as_deref()), (410, Some("gone")));
}

#[tokio::test]
async fn a_body_that_may_be_absent_is_sent_where_there_is_one() {
    let mut request = LogRequest::default();
    assert_eq!(client().log(&request).await.unwrap().get(), 0);
    request.body = Some("abc".to_owned());
    assert_eq!(client().log(&request).await.unwrap().get(), 4);
    request.body = Some(String::new());
    assert_eq!(client().log(&request).await.unwrap().get(), 1);
}

#[tokio::test]
async fn bytes_come_back_as_they_were() {
    let bytes: Vec<u8> = (0..=63).map(|byte| byte * 4).collect();
    let reply = client().put_blob(&PutBlobRequest::new(Binary::from(bytes.clone()))).await.unwrap();
    assert_eq!(reply.body.media_type(), Some("application/octet-stream"));
    assert_eq!((&*reply.body.into_bytes().await.unwrap(), reply.x_size), (&*bytes, 64));
}

#[tokio::test]
async fn an_image_says_which_one_it_is() {
    let image = Binary::from(vec![1, 2]);
    let png = PutImageRequest::new(image.clone().with_media_type("image/png"));
    assert_eq!(client().put_image(&png).await.unwrap().media_type(), Some("image/png"));
    let error = client().put_image(&PutImageRequest::new(image)).await.unwrap_err();
    let Error::InvalidRequest(invalid) = error else { panic!("it was sent") };
    assert_eq!(invalid.name(), "Content-Type");
}

#[tokio::test]
async fn a_type_of_several_media_types_comes_back_as_it_was() {
    assert_eq!(client().put_pet(&PutPetRequest::new(pet())).await.unwrap(), pet());
}

#[tokio::test]
async fn a_form_is_written_and_read() {
    let mut request = PutPetFormRequest::default();
    request.body = Some(pet());
    client().put_pet_form(&request).await.unwrap();
}

#[tokio::test]
async fn files_are_sent_with_their_names_and_media_types() {
    let photo = File::new([0, 13, 10, 255]).with_name("a \"b\".png").with_media_type("image/png");
    let mut body = UploadBody::new("Hi".to_owned().try_into().unwrap(), photo);
    body.more =
        Some(vec![File::new("--specwright-0"), File::new("").with_name("x")].try_into().unwrap());
    body.pet = Some(pet());
    let seen = client().upload(&UploadRequest::new(body)).await.unwrap();
    let bytes: Vec<String> = b"--specwright-0".iter().map(u8::to_string).collect();
    let expected = format!(
        "Hi: a \"b\".png image/png [0, 13, 10, 255] more application/octet-stream [{}] x application/octet-stream [] and Rex & é",
        bytes.join(", ")
    );
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_deep_object_comes_back_as_it_was() {
    let (mut search, mut size) = (Search::new(), SearchSize::new());
    size.max = Some(7);
    search.size = Some(size);
    search.words = Some(vec!["a=b".to_owned()]);
    assert_eq!(client().search(&SearchRequest::new(search.clone())).await.unwrap(), search);
}

#[tokio::test]
async fn what_stands_in_brackets_comes_back_as_it_was() {
    let (mut order, mut line) = (Order::new(), Line::new());
    line.price = Some("5".to_owned());
    line.tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    order.expand = Some(vec!["lines".to_owned()]);
    order.lines = Some(vec![line.clone(), line]);
    assert_eq!(client().order(&OrderRequest::new(order.clone())).await.unwrap(), order);
}

#[tokio::test]
async fn a_caller_chooses_among_types_that_differ() {
    let mut request = ReportRequest::new(ReportBody::Csv("a,b".to_owned().try_into().unwrap()));
    let reply = client().report(&request).await.unwrap();
    assert!(
        matches!(reply.body, ReportOkContent::Json(_)) && reply.x_kind.as_deref() == Some("csv")
    );
    request.accept = Accept::only("text/csv");
    let reply = client().report(&request).await.unwrap();
    assert_eq!(reply.body, ReportOkContent::Csv("a,b".to_owned()));
    request.accept = Accept::only("text/html");
    assert_eq!(client().report(&request).await.unwrap_err().status().unwrap().as_u16(), 406);
}

#[tokio::test]
async fn bodies_that_share_their_media_types_keep_types_of_their_own() {
    let failure = async |text: &str| {
        let request = ReportRequest::new(ReportBody::Csv(text.to_owned().try_into().unwrap()));
        client().report(&request).await.unwrap_err().into_failure().unwrap()
    };
    let lost = ReportNotFoundContent::Csv("a,lost".to_owned());
    assert!(matches!(failure("lost").await, ReportReply::NotFound(body) if body == lost));
    let ReportReply::Gone(ReportGoneContent::Json(problem)) = failure("gone").await else {
        panic!("another reply");
    };
    assert_eq!(problem.title.as_deref(), Some("gone"));
}

#[tokio::test]
async fn any_json_is_a_body() {
    let body = Json::Object([("name".to_owned(), Json::String("Rex".to_owned()))].into());
    assert_eq!(client().any(&AnyRequest::new(body)).await.unwrap().name.as_str(), "Rex");
}

#[tokio::test]
async fn a_reply_of_another_media_type_is_kept_with_what_is_wrong() {
    let client = client_of_answer(200, "text/html", "<p>");
    let request = ReportRequest::new(ReportBody::Csv("a".to_owned().try_into().unwrap()));
    let Err(Error::InvalidReply { reply, violations }) = client.report(&request).await else {
        panic!("it was taken")
    };
    assert_eq!((reply.status().as_u16(), reply.body()), (200, &b"<p>"[..]));
    let first = violations.first().unwrap();
    assert_eq!((first.place().as_str(), first.pointer().as_str()), ("header", "/Content-Type"));
}

#[tokio::test]
async fn a_status_that_is_not_documented_keeps_all_that_came() {
    let client = client_of_answer(503, "text/html", "<p>");
    let error = client.put_blob(&PutBlobRequest::new(Binary::default())).await.unwrap_err();
    let Error::Undocumented(reply) = error else { panic!("it is documented") };
    assert_eq!((reply.status().as_u16(), reply.body()), (503, &b"<p>"[..]));
    assert_eq!(reply.headers()["content-type"], "text/html");
}

#[tokio::test]
async fn requests_that_share_their_media_types_keep_types_of_their_own() {
    let pet = Pet::new("Rex".to_owned().try_into().unwrap());
    let request = PutDraftRequest::new(PutDraftBody::Json(pet.clone()));
    assert_eq!(client().put_draft(&request).await.unwrap(), pet);
    let request = PutDraftRequest::new(PutDraftBody::Csv("Rex".to_owned()));
    assert_eq!(client().put_draft(&request).await.unwrap(), pet);
    let mut request = AddDraftRequest::new();
    let title = async |request: &AddDraftRequest| client().add_draft(request).await.unwrap().title;
    assert_eq!(title(&request).await.as_deref(), Some("nothing"));
    request.body = Some(AddDraftBody::Csv("a,b".to_owned()));
    assert_eq!(title(&request).await.as_deref(), Some("a,b"));
}
