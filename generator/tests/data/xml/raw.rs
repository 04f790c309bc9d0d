//! Requests as they stand on the wire, and the answers to them.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use crate::echo;

/// A request as its line, what its caller takes and its body, and the answer as its status, media type and body.
async fn check((line, accept): (&str, &str), body: &str, expected: &str) {
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(path).header("accept", accept);
    let media_type = if path == "/order" { "application/vnd.shop+xml" } else { "application/xml" };
    let request = request.header("content-type", media_type).body(Body::from(body.to_owned()));
    let reply = echo().oneshot(request.unwrap()).await.unwrap();
    let (head, body) = reply.into_parts();
    let media_type = head.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    let body = String::from_utf8(to_bytes(body, 4096).await.unwrap().to_vec()).unwrap();
    let body = body.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "");
    assert_eq!(format!("{} {media_type} {body}", head.status.as_u16()), expected, "{line} {body}");
}

const AS_JSON: (&str, &str) = ("PUT /pet", "application/json");
const AS_XML: (&str, &str) = ("PUT /pet", "application/xml");

/// A pet with a bit of everything.
const PET: &str = "<?xml version='1.0'?>
<pet id='7'>
  <name>Rex</name>
  <alive xsi:nil='true' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>
  <tag><label>a</label></tag>
  <category><name>Dogs</name><id>2</id></category>
  <photoUrls><photoUrl>u</photoUrl><photoUrl/></photoUrls>
  <tag><label>b</label></tag>
  <pet><name>Old</name><photoUrls/></pet>
</pet>";

#[tokio::test]
async fn elements_and_attributes_are_members() {
    let expected = concat!(
        r#"200 application/json {"id":7,"name":"Rex","alive":null,"category":{"id":2,"name":"Dogs"},"photoUrls":["u",""],"#,
        r#""tags":[{"label":"a"},{"label":"b"}],"parent":{"name":"Old","photoUrls":[]}}"#,
    );
    check(AS_JSON, PET, expected).await;
}

#[tokio::test]
async fn members_are_elements_and_attributes() {
    let pet = "<pet id=\"7\"><name>R&amp;x</name><category><id>2</id></category><photoUrls><photoUrl>u</photoUrl></photoUrls><tag><label>a</label></tag></pet>";
    check(AS_XML, pet, &format!("200 application/xml {pet}")).await;
}

#[tokio::test]
async fn limits_and_places_are_those_of_json() {
    let photos = "<photoUrls/>";
    let invalid = |detail: &str| {
        format!(r#"422 application/problem+json {{"title":"invalid","detail":"{detail}"}}"#)
    };
    let long = format!("<pet><name>0123456789</name>{photos}</pet>");
    check(AS_JSON, &long, &invalid("name: at most 9 characters, but this has 10")).await;
    let low = format!("<pet id='0'><name>x</name>{photos}</pet>");
    check(AS_JSON, &low, &invalid("id: at least 1, but this is less")).await;
    let twice = format!("<pet><name>x</name><name>y</name>{photos}</pet>");
    check(AS_JSON, &twice, &invalid("name: each field once, but this one came twice")).await;
    let expected = r#"400 application/problem+json {"title":"missing","detail":"photoUrls"}"#;
    check(AS_JSON, "<pet><name>x</name></pet>", expected).await;
}

#[tokio::test]
async fn what_is_no_document_of_the_schema_is_malformed() {
    let malformed = |reason: &str| {
        format!(r#"400 application/problem+json {{"title":"malformed","detail":"not the XML that is asked for: {reason}"}}"#)
    };
    check(AS_JSON, "<cat/>", &malformed("its root element is not `pet`")).await;
    check(AS_JSON, "<!DOCTYPE pet><pet/>", &malformed("a document type is refused")).await;
    check(AS_JSON, "{}", &malformed("it has characters outside of its root element")).await;
}

#[tokio::test]
async fn namespaces_are_held_to_and_written() {
    let order = ("POST /order", "*/*");
    let given = "<x:Order xmlns:x='https://example.com/order' xmlns:y='https://example.com/number' y:number='1'><x:line><piece>p</piece></x:line></x:Order>";
    let expected = "200 text/xml <o:Order xmlns:o=\"https://example.com/order\" xmlns:n=\"https://example.com/number\" n:number=\"1\"><o:line><piece>p</piece></o:line></o:Order>";
    check(order, given, expected).await;
    let expected = r#"400 application/problem+json {"title":"malformed","detail":"not the XML that is asked for: its root element is not `Order`"}"#;
    check(order, "<Order/>", expected).await;
}
