//! Lists that come in pages, in each of the ways by which servers name the next one.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::Uri;
use axum::response::IntoResponse;
use futures_util::StreamExt;
use specwright_runtime::client::{
    Caller, Error, FromReply, InMemory, Incoming, IntoCall, Mismatch, Next, Outgoing, Paged, Pages,
    Success,
};
use specwright_runtime::fault::PROBLEMS;
use specwright_runtime::operation::{CredentialLimits, Operation, Requirement, Scheme, SchemeKind};
use specwright_runtime::violation::Place;

static KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey { place: Place::Query, name: "key" },
    limits: CredentialLimits::NONE,
};

static LIST: Operation = Operation {
    id: "list",
    method: "GET",
    also: &[],
    rpc: None,
    path: "/things",
    security: &[&[Requirement::of(&KEY)], &[]],
    consumes: &[],
    faults: &PROBLEMS,
};

/// How the next page is found.
#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    Page,
    Offset,
    Token,
    Link,
}

#[derive(Clone, Debug, PartialEq)]
struct List {
    by: By,
    at: Option<u8>,
}

/// What a page holds, and its header `Link`, which tokens stand in too.
#[derive(Debug)]
struct Things {
    items: Vec<i64>,
    link: Option<String>,
}

impl FromReply for Things {
    type Success = Self;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self { items: reply.json()?, link: reply.optional_header("Link")? }),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<Self, Self> {
        Ok(self)
    }
}

impl IntoCall for List {
    const OPERATION: &'static Operation = &LIST;
    type Reply = Things;

    fn write(&self, call: &mut Outgoing) {
        call.optional_query("at", self.at.as_ref());
    }
}

impl Paged for List {
    type Item = i64;

    fn next(&self, page: &Success<Self>) -> Next<Self> {
        let (count, at) = (page.items.len(), self.at.as_ref());
        let with = |at| Self { at: Some(at), ..self.clone() };
        match self.by {
            By::Page => Next::by_number("at", count, (at, 1, 1), with),
            By::Offset => Next::by_number("at", count, (at, 0, count), with),
            By::Token => Next::by_token("at", page.link.as_ref(), with),
            By::Link => Next::by_link(page.link.as_ref()),
        }
    }

    fn items(page: Success<Self>) -> Vec<i64> {
        page.items
    }
}

/// The pages of a server that answers a query with a body and a header `Link`; an absent one with status 503.
fn pages(by: By, at: Option<u8>, answers: &'static [(&str, &str, &str)]) -> Pages<List> {
    let router = Router::new().fallback(async move |uri: Uri| {
        let query = uri.query().unwrap_or_default();
        match answers.iter().find(|(known, ..)| *known == query) {
            Some((_, body, link)) => ([("link", *link)], *body).into_response(),
            None => axum::http::StatusCode::NOT_FOUND.into_response(),
        }
    });
    let caller = Caller::over("http://test/base", InMemory::new(router)).unwrap();
    caller.pages(List { by, at })
}

async fn check(pages: Pages<List>, expected: &[i64]) {
    let items: Vec<_> = pages.items().map(Result::unwrap).collect().await;
    assert_eq!(items, expected);
}

#[tokio::test]
async fn pages_have_numbers_and_an_empty_one_is_the_last() {
    let answers = &[("", "[1,2]", ""), ("at=2", "[3]", ""), ("at=3", "[]", "")];
    check(pages(By::Page, None, answers), &[1, 2, 3]).await;
    check(pages(By::Page, Some(2), answers), &[3]).await;
}

#[tokio::test]
async fn an_offset_goes_on_by_what_came_and_not_by_what_was_asked_for() {
    let answers = &[("", "[1,2]", ""), ("at=2", "[3]", ""), ("at=3", "[]", "")];
    check(pages(By::Offset, None, answers), &[1, 2, 3]).await;
}

#[tokio::test]
async fn a_token_leads_on_also_over_an_empty_page() {
    let answers = &[("", "[1]", "7"), ("at=7", "[]", "8"), ("at=8", "[2]", "")];
    check(pages(By::Token, None, answers), &[1, 2]).await;
}

#[tokio::test]
async fn the_same_token_again_ends_the_list() {
    let answers = &[("", "[1]", "7"), ("at=7", "[2]", "7")];
    check(pages(By::Token, None, answers), &[1, 2]).await;
}

#[tokio::test]
async fn an_address_of_the_same_server_is_followed() {
    let answers = &[
        ("", "[1]", "<http://test/base/things?p=2>; rel=\"next\""),
        ("p=2", "[2]", "<?p=3>; rel=next"),
        ("p=3", "[3]", "</base/things?p=4>; rel=next"),
        ("p=4", "[4]", "<?p=1>; rel=first"),
    ];
    check(pages(By::Link, None, answers), &[1, 2, 3, 4]).await;
}

#[tokio::test]
async fn an_address_of_another_server_is_not_followed() {
    let answers = &[("", "[1]", "<http://evil.test/base/things?p=2>; rel=\"next\"")];
    let mut pages = pages(By::Link, None, answers);
    assert_eq!(pages.next().await.unwrap().unwrap().items, [1]);
    let error = pages.next().await.unwrap().err().unwrap();
    let Error::InvalidRequest(invalid) = &error else { panic!("not refused") };
    assert_eq!(invalid.to_string(), "the address of the next page leads to another server");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_credential_goes_along_to_an_address() {
    let router = Router::new().fallback(async |uri: Uri| match uri.query() {
        Some("key=fake") => ([("link", "<?p=2>; rel=next")], "[1]").into_response(),
        Some("p=2&key=fake") => "[2]".into_response(),
        _ => axum::http::StatusCode::UNAUTHORIZED.into_response(),
    });
    let caller = Caller::over("http://test", InMemory::new(router)).unwrap();
    let caller = caller.with_credential(&KEY, "fake");
    check(caller.pages(List { by: By::Link, at: None }), &[1, 2]).await;
}

#[tokio::test]
async fn a_number_beyond_its_parameter_is_an_error_and_no_end() {
    let mut pages = pages(By::Page, Some(255), &[("at=255", "[1]", "")]);
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().err().unwrap();
    let Error::InvalidRequest(invalid) = &error else { panic!("{error:?}") };
    assert_eq!(invalid.to_string(), "`at` cannot hold what stands for the next page");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_error_is_the_last_that_comes() {
    let mut items = pages(By::Page, None, &[("", "[1]", "")]).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn no_page_is_asked_for_before_it_is_wanted() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let router = Router::new().fallback(move || {
        counted.fetch_add(1, Ordering::Relaxed);
        async { "[1,2]" }
    });
    let caller = Caller::over("http://test", InMemory::new(router)).unwrap();
    let mut items = caller.pages(List { by: By::Page, at: None }).items();
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}
