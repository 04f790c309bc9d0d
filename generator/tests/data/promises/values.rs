//! What values are taken and which are refused, each with the place and the rule that it breaks.

use crate::answer;
use promises::runtime::json::Json;
use promises::runtime::decode::Decode;

/// The account that a body opens, or what is wrong with it: the place and the keyword of each violation.
async fn understood(body: &str) -> String {
    let (status, _, text) = answer("POST /accounts", &[], body).await;
    match status {
        200 => text,
        status => format!("{status}{}", told(&text)),
    }
}

/// The place and the keyword of each violation in an answer.
pub(crate) fn told(text: &str) -> String {
    let Ok(Json::Object(body)) = Json::decode(text.as_bytes()) else { panic!("no object: {text}") };
    let Some(Json::Array(errors)) = body.get("errors") else { panic!("no errors: {text}") };
    let told = errors.iter().map(|error| {
        let Json::Object(error) = error else { panic!("no violation: {text}") };
        let word = |name: &str| match error.get(name) {
            Some(Json::String(word)) => word.clone(),
            _ => panic!("no {name}: {text}"),
        };
        format!(" {} {} {};", word("in"), word("pointer"), word("keyword"))
    });
    told.collect()
}

async fn check(body: &str, expected: &str) {
    assert_eq!(understood(body).await, expected, "{body}");
}

/// Checks that a body is understood as it stands.
async fn check_kept(body: &str) {
    check(body, body).await;
}

#[tokio::test]
async fn a_pattern_that_looks_ahead_is_held_to() {
    check_kept(r#"{"login":"ada1"}"#).await;
    check(r#"{"login":"adab"}"#, "400 body /login pattern;").await;
    check(r#"{"login":"1234567890"}"#, "400 body /login pattern;").await;
}

#[tokio::test]
async fn exclusive_bounds_leave_out_the_bound_itself() {
    check_kept(r#"{"share":0.5,"level":1}"#).await;
    check(r#"{"share":0}"#, "400 body /share exclusiveMinimum;").await;
    check(r#"{"share":1.0}"#, "400 body /share exclusiveMaximum;").await;
    check(r#"{"level":0}"#, "400 body /level minimum;").await;
    check(r#"{"level":10}"#, "400 body /level maximum;").await;
}

#[tokio::test]
async fn limits_hold_for_the_items_of_a_list() {
    check_kept(r#"{"scores":[1,5]}"#).await;
    check(r#"{"scores":[1,0,6]}"#, "400 body /scores/1 minimum; body /scores/2 maximum;").await;
}

#[tokio::test]
async fn limits_hold_for_the_values_of_a_map() {
    check_kept(r#"{"labels":{"a":"abc"}}"#).await;
    check(r#"{"labels":{"a":"abc","b":"abcd"}}"#, "400 body /labels/b maxLength;").await;
}

#[tokio::test]
async fn an_optional_list_with_a_least_number_of_items_may_be_absent() {
    check_kept("{}").await;
    check_kept(r#"{"aliases":["a","b"]}"#).await;
    check(r#"{"aliases":[]}"#, "400 body /aliases minItems;").await;
}

#[tokio::test]
async fn a_field_that_no_property_names_is_refused_where_it_must_be() {
    check(r#"{"admin":true}"#, "400 body /admin additionalProperties;").await;
}

#[tokio::test]
async fn a_duplicate_key_is_refused() {
    check(r#"{"level":1,"level":2}"#, "400 body /level duplicate;").await;
}

#[tokio::test]
async fn an_optional_field_is_not_null() {
    check(r#"{"level":null}"#, "400 body /level type;").await;
}

#[tokio::test]
async fn markup_that_no_rule_forbids_comes_back_as_it_was() {
    check_kept(r#"{"display-name":"<b onclick='x()'>&amp;</b> -- ; DROP TABLE"}"#).await;
}

#[tokio::test]
async fn violations_speak_of_wire_names() {
    let long = format!(r#"{{"display-name":"{}"}}"#, "x".repeat(201));
    check(&long, "400 body /display-name maxLength;").await;
    let (_, _, text) = answer("POST /accounts", &[], &long).await;
    assert!(text.contains("display-name") && !text.contains("display_name"), "{text}");
}
