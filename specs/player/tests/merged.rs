//! One router of all APIs: each answers on its own paths, and strays get the words of the API that they came closest to.

use axum::body::Body;
use axum::extract::Request;
use http::HeaderMap;
use http::request::Builder;
use http_body_util::BodyExt;
use serde_json::Value;
use specwright_player::APIS;
use specwright_player::api::Recorder;
use specwright_runtime::server::merge;
use tower::ServiceExt;

const APIG: &str = "/v2/p/apigw/instances/eddc4d25480b4cd6b512f270a1b8b341/apps";
const ROMA: &str = "/v2/p/instances/5bb93fd5-0fab-4e30-b47c-a80d7f3e4f45/apps";
const RTC: &str = "/v2/apps";
const IMS: &str = "/?Action=CreateApplication&Version=2019-08-15&Signature=good\
                   &AppName=myapp&DisplayName=myapp&AppType=NativeApp";

/// What each of the first three says of strays. The third traces every request.
const APIG_WORDS: &str = "error_code=APIG.0101 error_msg";
const ROMA_WORDS: &str = "error_code=APIG.0101 error_details error_msg request_id";
const RTC_WORDS: &str = "error_code=APIG.0101 error_msg (traced)";

/// Checks the status, and then the names in the body, the code among them, with the headers that tell APIs apart.
async fn check(request: Builder, body: &'static str, status: u16, expected: &str) {
    let router = merge(APIS.map(|api| ((api.routes)(Recorder::default()), api.served)));
    let request: Request = request.body(Body::from(body)).expect("the request is a good one");
    let Ok(response) = router.oneshot(request).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.expect("the body is there").to_bytes();
    let body = serde_json::from_slice(&body).expect("the body is JSON");
    let words = names(&body).chain(telling(&head.headers)).collect::<Vec<_>>().join(" ");
    assert_eq!((head.status.as_u16(), words.as_str()), (status, expected));
}

fn names(body: &Value) -> impl Iterator<Item = String> {
    let fields = body.as_object().into_iter().flatten();
    fields.map(|(name, value)| match (name.as_str(), value) {
        ("error_code" | "Code" | "name" | "app_id", Value::String(value)) => {
            format!("{name}={value}")
        }
        _ => name.clone(),
    })
}

fn telling(headers: &HeaderMap) -> impl Iterator<Item = String> {
    let trace = headers.contains_key("x-request-id").then(|| "(traced)".to_owned());
    let allowed = headers.get("allow").and_then(|value| value.to_str().ok());
    trace.into_iter().chain(allowed.map(|allowed| format!("(allows {allowed})")))
}

fn post(path: &str) -> Builder {
    let request = Request::post(path).header("content-type", "application/json");
    request.header("x-auth-token", "fake-token")
}

#[tokio::test]
async fn a_good_request_reaches_each_api() {
    let app =
        "app_key app_secret app_type creator id name=app_demo register_time status update_time";
    check(post(APIG), r#"{"name":"app_demo"}"#, 201, app).await;
    let app = "create_time created_user id last_updated_user name=demo owner roles update_time";
    check(post(ROMA), r#"{"name":"demo"}"#, 201, app).await;
    check(post(RTC), r#"{"app_name":"my rtc"}"#, 201, "app_id=my rtc (traced)").await;
    check(post(IMS), "", 200, "Application RequestId").await;
}

#[tokio::test]
async fn a_bad_request_is_answered_by_its_api() {
    check(post(APIG), r#"{"name":1}"#, 400, "error_code=APIG.2011 error_msg").await;
    let roma = "error_code=ROMA.13000 error_details error_msg request_id";
    check(post(ROMA), r#"{"name":1}"#, 400, roma).await;
    check(post(RTC), r#"{"app_name":1}"#, 400, "error_code=RTC.00001003 error_msg (traced)").await;
    let ims = "Code=InvalidParameter.AppType HostId Message RequestId";
    check(post(&IMS.replace("NativeApp", "Other")), "", 400, ims).await;
}

#[tokio::test]
async fn a_stray_below_an_api_is_answered_by_that_api() {
    check(post("/v2/p/apigw/x"), "", 404, APIG_WORDS).await;
    check(post("/v2/p/apigw/instances/i/x"), "", 404, APIG_WORDS).await;
    check(post("/v2/p/instances"), "", 404, ROMA_WORDS).await;
    check(post("/v2/p/instances/i/x"), "", 404, ROMA_WORDS).await;
    check(post("/v2/apps/x/y"), "", 404, RTC_WORDS).await;
}

#[tokio::test]
async fn a_stray_between_several_is_answered_by_the_first() {
    check(post("/nowhere"), "", 404, APIG_WORDS).await;
    check(post("/v2/x"), "", 404, APIG_WORDS).await;
}

#[tokio::test]
async fn a_stray_is_judged_by_its_path_and_not_by_its_method() {
    check(post("/v2/p/instances/i/x").method("PUT"), "", 404, ROMA_WORDS).await;
    check(post("/v2/apps/x/y").method("GET"), "", 404, RTC_WORDS).await;
}

#[tokio::test]
async fn an_action_that_nobody_has_is_answered_by_the_api_of_actions() {
    let unknown = "Code=InvalidAction.NotFound HostId Message RequestId";
    check(post("/"), "", 404, unknown).await;
    check(post(&IMS.replace("CreateApplication", "RenameApplication")), "", 404, unknown).await;
    let version = "Code=InvalidVersion HostId Message RequestId";
    check(post(&IMS.replace("2019-08-15", "2015-05-01")), "", 404, version).await;
}

#[tokio::test]
async fn a_wrong_method_is_answered_by_the_api_of_the_path() {
    let all = |words: &str| format!("{words} (allows POST, GET)");
    check(post(APIG).method("PUT"), "", 405, &all(APIG_WORDS)).await;
    check(post(ROMA).method("PATCH"), "", 405, &all(ROMA_WORDS)).await;
    check(post(RTC).method("DELETE"), "", 405, &all(RTC_WORDS)).await;
    let one = |words: &str| format!("{words} (allows GET, DELETE)");
    check(post(&format!("{APIG}/a")), "", 405, &one(APIG_WORDS)).await;
    check(post(&format!("{ROMA}/a")), "", 405, &one(ROMA_WORDS)).await;
    check(post(&format!("{RTC}/a")), "", 405, &one(RTC_WORDS)).await;
    let ims = "Code=UnsupportedHTTPMethod HostId Message RequestId (allows POST, GET)";
    check(post(IMS).method("PUT"), "", 405, ims).await;
}
