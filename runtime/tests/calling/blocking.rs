//! Calls for programs that are not asynchronous.

use specwright_runtime::client::{Blocking, CallOptions, Caller, Error, InMemory, TransportError};

use crate::script::Step::Status;
use crate::script::{Act, GET, Script};

#[test]
fn a_call_blocks_until_the_reply_is_there() {
    let router = axum::Router::new().fallback(async || {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    });
    let caller = Caller::over("http://test", InMemory::new(router)).unwrap();
    Blocking::new(caller).unwrap().call(&Act::<GET>::default()).unwrap();
}

#[test]
fn clones_call_from_several_threads() {
    let script = Script::of(&[Status(503), Status(503)]);
    let client = Blocking::new(script.caller(CallOptions::new())).unwrap();
    std::thread::scope(|threads| {
        for _ in 0..4 {
            let client = client.clone();
            threads.spawn(move || client.call(&Act::<GET>::default()).unwrap());
        }
    });
    assert_eq!(script.sent().len(), 6);
}

#[tokio::test]
async fn an_asynchronous_program_is_told_instead_of_stopped() {
    let script = Script::default();
    let client = Blocking::new(script.caller(CallOptions::new())).unwrap();
    let error = client.call(&Act::<GET>::default()).unwrap_err();
    assert!(matches!(error, Error::Transport(TransportError::Blocked)), "{error:?}");
    assert!(script.sent().is_empty());
}
