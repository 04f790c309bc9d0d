//! What is attempted again, how often, and after what wait.

use std::time::Duration;

use specwright_runtime::client::{CallOptions, RetryPolicy};

use crate::script::Step::{After, Broken, Connect, Silence, Status, TooLarge};
use crate::script::{
    ACTION_BY_GET, Act, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, Script, Step, Stream,
    TRACE,
};

/// The usual policy without chance.
fn usual() -> RetryPolicy {
    RetryPolicy::default().with_jitter(0)
}

/// Plays a script and expects these waits in milliseconds; every wait is followed by an attempt.
async fn check<const OPERATION: usize>(
    policy: RetryPolicy,
    request: Act<OPERATION>,
    steps: &[Step],
    waits: &[u128],
) {
    let script = Script::of(steps);
    let _outcome = script.caller(CallOptions::new().with_retry(policy)).call(&request).await;
    assert_eq!(script.waits(), waits);
    assert_eq!(script.sent().len(), waits.len() + 1);
}

/// A request without an idempotency key.
fn act<const OPERATION: usize>() -> Act<OPERATION> {
    Act::default()
}

#[tokio::test]
async fn what_may_be_done_twice_by_its_method_is_attempted_again() {
    check(usual(), act::<GET>(), &[Status(503)], &[200]).await;
    check(usual(), act::<HEAD>(), &[Status(503)], &[200]).await;
    check(usual(), act::<OPTIONS>(), &[Status(503)], &[200]).await;
    check(usual(), act::<TRACE>(), &[Status(503)], &[200]).await;
    check(usual(), act::<PUT>(), &[Status(503)], &[200]).await;
    check(usual(), act::<DELETE>(), &[Status(503)], &[200]).await;
    check(usual(), act::<QUERY>(), &[Status(503)], &[200]).await;
}

#[tokio::test]
async fn what_may_not_be_done_twice_is_attempted_once() {
    for step in [Status(503), After(429, "1"), Connect, Broken] {
        check(usual(), act::<POST>(), &[step], &[]).await;
        check(usual(), act::<PATCH>(), &[step], &[]).await;
        check(usual(), act::<ACTION_BY_GET>(), &[step], &[]).await;
    }
}

#[tokio::test]
async fn a_body_that_flows_is_sent_once() {
    let script = Script::of(&[Status(503)]);
    let error = script.caller(CallOptions::new()).call(&Stream).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(script.sent().len(), 1);
}

#[tokio::test]
async fn an_idempotency_key_makes_every_request_repeatable_and_stays_the_same() {
    let request = Act::<POST> { key: Some("k1".to_owned()) };
    let script = Script::of(&[Status(503), Broken]);
    script.caller(CallOptions::new().with_retry(usual())).call(&request).await.unwrap();
    let sent = script.sent();
    let keys: Vec<_> = sent.iter().map(|request| &request.headers()["idempotency-key"]).collect();
    assert_eq!(keys, ["k1", "k1", "k1"]);
}

#[tokio::test]
async fn only_what_may_pass_is_attempted_again() {
    for status in [408, 429, 502, 503, 504] {
        check(usual(), act::<GET>(), &[Status(status)], &[200]).await;
    }
    check(usual(), act::<GET>(), &[Connect], &[200]).await;
    check(usual(), act::<GET>(), &[Broken], &[200]).await;
    check(usual(), act::<GET>(), &[TooLarge], &[]).await;
    for status in [200, 204, 302, 400, 401, 404, 409, 425, 500, 501, 505] {
        check(usual(), act::<GET>(), &[Status(status)], &[]).await;
    }
}

#[tokio::test]
async fn attempts_are_bounded_and_waits_double() {
    check(usual(), act::<GET>(), &[Status(503); 9], &[200, 400]).await;
    check(usual().with_max_attempts(5), act::<GET>(), &[Connect; 9], &[200, 400, 800, 1600]).await;
    let quick = usual().with_max_attempts(4);
    let quick = quick.with_waits(Duration::from_millis(10), Duration::from_millis(15));
    check(quick, act::<GET>(), &[Broken; 9], &[10, 15, 15]).await;
    check(RetryPolicy::never(), act::<GET>(), &[Status(503); 9], &[]).await;
    check(usual().with_max_attempts(0), act::<GET>(), &[Status(503); 9], &[]).await;
}

#[tokio::test]
async fn the_statuses_are_the_policys() {
    let policy = usual().with_statuses(&[500]);
    check(policy.clone(), act::<GET>(), &[Status(500)], &[200]).await;
    check(policy, act::<GET>(), &[Status(503)], &[]).await;
}

#[tokio::test]
async fn a_server_that_asks_for_a_wait_gets_it() {
    check(usual(), act::<GET>(), &[After(503, "7")], &[7_000]).await;
    check(usual(), act::<GET>(), &[After(429, "7"), Status(503)], &[7_000, 400]).await;
    let date = "Sun, 06 Nov 1994 08:49:47 GMT";
    check(usual(), act::<GET>(), &[After(503, date)], &[10_000]).await;
}

#[tokio::test]
async fn nobody_comes_sooner_than_the_policy_says() {
    let past = "Sun, 06 Nov 1994 08:00:00 GMT";
    for text in ["0", past, "soon"] {
        check(usual(), act::<GET>(), &[After(503, text)], &[200]).await;
    }
}

#[tokio::test]
async fn a_wait_beyond_the_time_of_the_call_gives_the_reply_at_once() {
    check(usual(), act::<GET>(), &[After(503, "31")], &[]).await;
    let script = Script::of(&[After(503, "3600")]);
    let error = script.caller(CallOptions::new()).call(&act::<GET>()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_followed_by_another() {
    let options = CallOptions::new().with_attempt_timeout(Duration::from_secs(5));
    let script = Script::of(&[Silence]);
    script.caller(options.with_retry(usual())).call(&act::<GET>()).await.unwrap();
    assert_eq!(script.waits(), [5_000, 200]);
    assert_eq!(script.timeouts(), [5_000, 5_000]);
}
