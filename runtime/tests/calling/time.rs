//! How much time a call and its attempts have.

use std::time::Duration;

use specwright_runtime::client::{CallOptions, Error, RetryPolicy, TransportError};

use crate::script::Step::{Silence, Status};
use crate::script::{Act, GET, Script, Step};

/// Plays a script and expects what each attempt may take, in milliseconds.
async fn check(options: CallOptions, steps: &[Step], timeouts: &[u128]) {
    let policy = RetryPolicy::default().with_jitter(0);
    let script = Script::of(steps);
    let caller = script.caller(options.with_retry(policy.with_max_attempts(5)));
    let _outcome = caller.call(&Act::<GET>::default()).await;
    assert_eq!(script.timeouts(), timeouts);
}

fn options(timeout: u64) -> CallOptions {
    CallOptions::new().with_timeout(Duration::from_millis(timeout))
}

#[tokio::test]
async fn a_call_has_thirty_seconds() {
    check(CallOptions::new(), &[], &[30_000]).await;
}

#[tokio::test]
async fn attempts_share_the_time_of_their_call() {
    check(options(1_000), &[Status(503); 9], &[1_000, 800, 400]).await;
}

#[tokio::test]
async fn an_attempt_has_no_more_than_its_own_time() {
    let options = options(1_000).with_attempt_timeout(Duration::from_millis(500));
    check(options, &[Status(503); 9], &[500, 500, 400]).await;
}

#[tokio::test]
async fn a_call_ends_with_its_time() {
    let script = Script::of(&[Silence]);
    let caller = script.caller(options(250));
    let error = caller.call(&Act::<GET>::default()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Timeout)), "{error:?}");
    assert_eq!((script.sent().len(), script.waits()), (1, vec![250]));
}
