//! Methods that the document does not have.

use crate::app::ask;
use crate::served_by_one;

/// Checks the status, the header `Allow` and the body.
async fn check(method: &str, target: &str, (status, allow, body): (u16, Option<&str>, &str)) {
    let (seen, headers, text) = ask(served_by_one(), method, target).await;
    let allowed = headers.get("allow").map(|value| value.to_str().unwrap());
    assert_eq!((seen, allowed, text.as_str()), (status, allow, body), "{method} {target}");
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    check("HEAD", "/pets", (200, None, "")).await;
    let (_, get, body) = ask(served_by_one(), "GET", "/pets/Rex").await;
    let (status, head, _) = ask(served_by_one(), "HEAD", "/pets/Rex").await;
    assert_eq!(
        (status, &head["x-note"], &head["content-type"]),
        (200, &get["x-note"], &get["content-type"])
    );
    assert_eq!(head["content-length"].to_str().unwrap(), body.len().to_string());
    check("HEAD", "/health", (204, None, "")).await;
    check("HEAD", "/nothing", (404, None, "")).await;
}

#[tokio::test]
async fn options_says_what_is_allowed() {
    check("OPTIONS", "/pets", (204, Some("GET, POST, HEAD, OPTIONS"), "")).await;
    check("OPTIONS", "/health", (204, Some("GET, HEAD, OPTIONS"), "")).await;
}

#[tokio::test]
async fn a_documented_method_is_the_handlers() {
    check("OPTIONS", "/pets/Rex", (200, None, "about Rex")).await;
}

#[tokio::test]
async fn every_other_method_is_refused_with_what_is_allowed() {
    for (target, expected) in
        [("/pets", "GET, POST, HEAD, OPTIONS"), ("/pets/Rex", "GET, OPTIONS, HEAD")]
    {
        let (status, headers, _) = ask(served_by_one(), "PATCH", target).await;
        assert_eq!((status, headers["allow"].to_str().unwrap()), (405, expected));
    }
}
