//! Requests as they stand on the wire, and the answers to them.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use crate::echo;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A request as its line, its headers and its body, and the answer as its status, media type and body.
async fn check(line: &str, headers: &[(&str, &str)], body: &str, expected: &str) {
    let (method, path) = line.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let reply = echo().oneshot(request).await.unwrap();
    let (head, body) = reply.into_parts();
    let media_type = head.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    let body = to_bytes(body, 4096).await.unwrap();
    let seen = format!("{} {media_type} {}", head.status.as_u16(), String::from_utf8_lossy(&body));
    assert_eq!(seen.trim_end(), expected, "{line} {headers:?}");
}

fn as_type(media_type: &str) -> [(&str, &str); 1] {
    [("content-type", media_type)]
}

#[tokio::test]
async fn a_text_is_read_as_it_stands() {
    check("PUT /note", &as_type("text/plain"), "a \"b", "200 text/plain; charset=utf-8 a \"b").await;
}

#[tokio::test]
async fn a_text_is_held_to_its_limits() {
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"body: at most 5 characters, but this has 6"}"#;
    check("PUT /note", &as_type("text/plain; charset=utf-8"), "ööööää", expected).await;
}

#[tokio::test]
async fn a_body_of_another_media_type_is_the_apis_own_fault() {
    let expected = r#"415 application/problem+json {"title":"media type","detail":"the body must be text/plain, and Content-Type must say so"}"#;
    check("PUT /note", &as_type("text/html"), "abc", expected).await;
    check("PUT /note", &[], "abc", expected).await;
}

#[tokio::test]
async fn a_body_that_is_too_large_is_the_apis_own_fault() {
    let expected = r#"413 application/problem+json {"title":"too large","detail":"the body has more than 1000 bytes"}"#;
    check("PUT /blob", &as_type("application/octet-stream"), &"x".repeat(1001), expected).await;
}

#[tokio::test]
async fn a_body_that_is_not_there_is_missing() {
    let expected = r#"400 application/problem+json {"title":"missing","detail":"body"}"#;
    check("PUT /note", &[], "", expected).await;
    check("PUT /note", &as_type("text/plain"), "", expected).await;
    check("PUT /blob", &[], "", expected).await;
    check("PUT /pet", &as_type(JSON), "", expected).await;
}

#[tokio::test]
async fn an_empty_body_is_a_value_where_nothing_is_one() {
    let media_type = "application/octet-stream";
    check("PUT /blob", &as_type(media_type), "", "200 application/octet-stream").await;
    let (line, media_type) = ("POST /log", "text/plain");
    check(line, &as_type(media_type), "", "200 text/plain; charset=utf-8 1").await;
    check(line, &[], "", "200 text/plain; charset=utf-8 0").await;
}

#[tokio::test]
async fn bytes_of_a_range_keep_their_media_type() {
    check("PUT /image", &as_type("image/png"), "\u{1}", "200 image/png \u{1}").await;
}

#[tokio::test]
async fn one_type_is_read_by_its_media_type_and_written_as_the_caller_likes() {
    let json = r#"{"name":"Rex","ids":[1,2]}"#;
    let both = "name=Rex&ids=1,2";
    let as_json = format!("200 {JSON} {json}");
    check("PUT /pet", &as_type(JSON), json, &as_json).await;
    check("PUT /pet", &as_type(FORM), both, &as_json).await;
    let accept = ("accept", "application/json;q=0.5, application/x-www-form-urlencoded");
    let expected = format!("200 {FORM} name=Rex&ids=1&ids=2");
    check("PUT /pet", &[as_type(JSON)[0], accept], json, &expected).await;
}

#[tokio::test]
async fn members_of_a_form_are_held_to_their_limits() {
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"age: at least 0, but this is less"}"#;
    check("PUT /pet", &as_type(FORM), "name=Rex&age=-1", expected).await;
    let expected = r#"400 application/problem+json {"title":"missing","detail":"name"}"#;
    check("PUT /pet", &as_type(FORM), "age=1", expected).await;
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"body: must be of the format `UTF-8 text`, but this is not"}"#;
    check("PUT /pet", &as_type(FORM), "name=%ff", expected).await;
}

#[tokio::test]
async fn types_that_differ_are_told_by_the_media_type() {
    check("POST /report", &as_type(JSON), r#"{"name":"Rex"}"#, r#"200 application/json {"name":"Rex"}"#).await;
    check("POST /report", &as_type("text/csv"), "a,b", r#"200 application/json {"name":"a,b"}"#).await;
    let accept = ("accept", "text/*, application/json;q=0.9");
    check("POST /report", &[as_type("text/csv")[0], accept], "a,b", "200 text/csv; charset=utf-8 a,b").await;
}

#[tokio::test]
async fn requests_of_the_same_media_types_are_held_to_their_own() {
    check("PUT /draft", &as_type(JSON), r#"{"name":"Rex"}"#, r#"200 application/json {"name":"Rex"}"#).await;
    let expected = r#"400 application/problem+json {"title":"missing","detail":"name"}"#;
    check("PUT /draft", &as_type(JSON), "{}", expected).await;
    check("POST /draft", &as_type(JSON), "{}", "200 application/json {}").await;
    check("POST /draft", &as_type("text/csv"), "a", r#"200 application/json {"title":"a"}"#).await;
}

#[tokio::test]
async fn a_caller_who_takes_nothing_that_is_answered_learns_it() {
    let expected = r#"406 application/problem+json {"title":"not acceptable","detail":"the reply can only be application/json or text/csv"}"#;
    check("POST /report", &[as_type("text/csv")[0], ("accept", "text/html")], "a", expected).await;
    let expected = r#"406 application/problem+json {"title":"not acceptable","detail":"the reply can only be text/plain"}"#;
    check("PUT /note", &[as_type("text/plain")[0], ("accept", "text/plain;q=0, image/*")], "a", expected).await;
}

#[tokio::test]
async fn a_reply_without_a_body_suits_every_caller() {
    check("PUT /pet/form", &[as_type(FORM)[0], ("accept", "text/html")], "name=a", "204").await;
}

#[tokio::test]
async fn a_range_with_a_structure_is_json() {
    check("POST /any", &as_type(JSON), r#"{"name":"Rex"}"#, r#"200 application/json {"name":"Rex"}"#).await;
}

#[tokio::test]
async fn parts_are_read_each_by_its_kind() {
    let body = concat!(
        "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHi\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"pet\"\r\n",
        "Content-Type: application/json\r\n\r\n{\"name\":\"Rex\"}\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n",
        "Content-Type: image/png\r\n\r\n\u{1}\u{2}\r\n--b--\r\n",
    );
    let expected = "200 text/plain; charset=utf-8 Hi: a.png image/png [1, 2] and Rex";
    check("POST /upload", &as_type("multipart/form-data; boundary=b"), body, expected).await;
}

#[tokio::test]
async fn parts_are_held_to_their_limits() {
    let title = "--b\r\nContent-Disposition: form-data; name=title\r\n\r\n";
    let expected = r#"400 application/problem+json {"title":"missing","detail":"photo"}"#;
    let headers = as_type("multipart/form-data; boundary=b");
    check("POST /upload", &headers, &format!("{title}abc\r\n--b--"), expected).await;
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"title: at most 9 characters, but this has 10"}"#;
    check("POST /upload", &headers, &format!("{title}0123456789\r\n--b--"), expected).await;
}

#[tokio::test]
async fn parts_that_break_off_are_malformed() {
    for (headers, body) in [("multipart/form-data; boundary=b", "--b\r\n"), ("multipart/form-data", "--b--")] {
        let (method, path) = ("POST", "/upload");
        let request = Request::builder().method(method).uri(path).header("content-type", headers);
        let reply = echo().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        assert_eq!(reply.status().as_u16(), 400, "{headers}");
    }
}

#[tokio::test]
async fn a_deep_object_is_read_from_its_pairs() {
    let expected = r#"200 application/json {"size":{"min":1,"max":2},"words":["a","b"]}"#;
    check("POST /search", &as_type(FORM), "size[min]=1&words=a&size%5Bmax%5D=2&words=b", expected).await;
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"size: at least 0, but this is less"}"#;
    check("POST /search", &as_type(FORM), "size[min]=-1", expected).await;
}

#[tokio::test]
async fn brackets_are_read_however_deep() {
    let form = "lines[0][price]=5&lines[0][size][width]=2&lines[1][tags][]=a&expand[]=x&meta[a]=1&until=7";
    let expected = r#"200 application/json {"expand":["x"],"lines":[{"price":"5","size":{"width":2}},{"tags":["a"]}],"meta":{"a":"1"},"until":7}"#;
    check("POST /orders", &as_type(FORM), form, expected).await;
    let expected = r#"200 application/json {"meta":"","until":"now"}"#;
    check("POST /orders", &as_type(FORM), "meta=&until=now", expected).await;
    let expected = r#"422 application/problem+json {"title":"invalid","detail":"lines: at least 1, but this is less"}"#;
    check("POST /orders", &as_type(FORM), "lines[0][count]=0", expected).await;
}
