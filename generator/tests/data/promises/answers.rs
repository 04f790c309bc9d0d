//! What is answered: the status, the words, and nothing that was not to be said.

use crate::answer;
use crate::values::told;

const SHELF: &str = "/shelves/0c0ffee0-0000-4000-8000-000000000000/slots";

/// Checks the status of an answer, and the place and the keyword of each violation in it.
async fn check(line: &str, body: &str, expected: &str) {
    let (status, _, text) = answer(line, &[], body).await;
    assert_eq!(format!("{status}{}", told(&text)), expected, "{line} {body}");
}

/// Checks a whole answer.
async fn check_words(line: &str, headers: &[(&str, &str)], body: &str, expected: &str) {
    let (status, media_type, text) = answer(line, headers, body).await;
    assert_eq!(format!("{status} {media_type} {text}").trim_end(), expected, "{line} {body}");
}

#[tokio::test]
async fn an_alternative_that_no_discriminator_names_is_refused_in_the_apis_words() {
    let line = "POST /pets";
    check_words(line, &[], r#"{"kind":"cat","lives":9}"#, "204").await;
    let expected = r#"422 application/json {"code":"PET.1","message":"No such pet: one of `cat`, `dog`, but this is none of them"}"#;
    check_words(line, &[], r#"{"kind":"cow"}"#, expected).await;
    let expected = r#"422 application/json {"code":"PET.2","message":"kind is missing"}"#;
    check_words(line, &[], "{}", expected).await;
    let expected = r#"422 application/json {"code":"PET.1","message":"No such pet: a string is expected, but this is a number"}"#;
    check_words(line, &[], r#"{"kind":7}"#, expected).await;
}

#[tokio::test]
async fn an_integer_beyond_its_32_bits_is_the_callers_mistake() {
    let body = r#"{"count":1}"#;
    check(&format!("PUT {SHELF}/2147483648"), body, "400 path /slot format;").await;
    check(&format!("PUT {SHELF}/1"), r#"{"count":2147483648}"#, "400 body /count format;").await;
    check(&format!("PUT {SHELF}/1"), r#"{"count":1e400}"#, "400 body /count format;").await;
}

#[tokio::test]
async fn a_bad_uuid_is_the_callers_mistake() {
    check("PUT /shelves/0c0ffee0/slots/1", r#"{"count":1}"#, "400 path /shelf_id format;").await;
}

#[tokio::test]
async fn a_bad_path_and_a_bad_body_are_reported_together() {
    let expected = "400 path /shelf_id format; path /slot type; body /count minimum;";
    check("PUT /shelves/x/slots/one", r#"{"count":0}"#, expected).await;
}

#[tokio::test]
async fn a_rejected_secret_is_not_echoed() {
    let (line, token) = ("POST /keys", [("X-Token", "fake-token")]);
    for secret in ["hunter2", "HUNTER2-is-not-in-small-letters"] {
        let (status, _, text) = answer(line, &token, &format!(r#"{{"secret":"{secret}"}}"#)).await;
        assert!(status == 400 && !text.contains(secret), "{status} {text}");
        assert!(told(&text).starts_with(" body /secret "), "{text}");
    }
}

#[tokio::test]
async fn a_rejected_credential_is_not_echoed() {
    let expected = r#"401 application/json {"code":"KEY.2","message":"The token is not accepted."}"#;
    check_words("POST /keys", &[("X-Token", "hunter2")], r#"{"secret":"x"}"#, expected).await;
}

#[tokio::test]
async fn the_same_request_has_the_same_answer_each_time() {
    let body = r#"{"zeta":1,"level":10,"share":2,"labels":{"c":"long text","a":"long text","b":"long text"},"alpha":1}"#;
    let first = answer("POST /accounts", &[], body).await;
    for _ in 0..50 {
        assert_eq!(answer("POST /accounts", &[], body).await, first);
    }
    let expected = " body /share exclusiveMaximum; body /level maximum; body /labels/c maxLength; body /labels/a maxLength; body /labels/b maxLength; body /zeta additionalProperties; body /alpha additionalProperties;";
    assert_eq!(told(&first.2), expected);
}
