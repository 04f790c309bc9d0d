//! A nonce is good once.

use std::time::Duration;

use crate::door::{ID, Keys, ask, router, time};
use crate::signed::{ACS3, RPC, SDK, V11, request, reworded, signed, with_query};
use specwright_runtime::signing::Window;

fn window() -> Window {
    Window::new(time() + Duration::from_secs(60), Window::DEFAULT_SKEW)
}

#[tokio::test]
async fn a_signed_request_that_comes_again_is_a_replay() {
    for algorithm in [ACS3, RPC] {
        let router = router(Keys::default(), window());
        let request = signed(algorithm, request());
        assert_eq!(ask(router.clone(), request.clone()).await, ID);
        assert_eq!(ask(router, request).await, "replay");
    }
}

#[tokio::test]
async fn an_algorithm_without_a_nonce_knows_no_replay() {
    for algorithm in [SDK, V11] {
        let keys = Keys::default();
        let router = router(keys.clone(), window());
        let request = signed(algorithm, request());
        assert_eq!(ask(router.clone(), request.clone()).await, ID);
        assert_eq!(ask(router, request).await, ID);
        assert!(keys.nonces().is_empty());
    }
}

#[tokio::test]
async fn a_nonce_is_remembered_until_the_request_is_too_old() {
    let keys = Keys::default();
    assert_eq!(ask(router(keys.clone(), window()), signed(ACS3, request())).await, ID);
    let nonces: Vec<_> = keys.nonces().into_iter().collect();
    let expires = time() + Duration::from_secs(901);
    assert_eq!(nonces, [("3f3802373c769f5b86e2433a9f179555".to_owned(), expires)]);
    let late = Window::new(expires, Window::DEFAULT_SKEW);
    assert_eq!(ask(router(keys, late), signed(ACS3, request())).await, "skew");
}

#[tokio::test]
async fn a_nonce_is_not_spent_by_a_bad_signature() {
    let keys = Keys::default();
    let forged = reworded(signed(ACS3, request()), "Signature=", "Signature=00");
    assert_eq!(ask(router(keys.clone(), window()), forged).await, "bad-signature");
    let forged = with_query(signed(RPC, request()), |query| query.replace("limit=10", "limit=11"));
    assert_eq!(ask(router(keys.clone(), window()), forged).await, "bad-signature");
    assert!(keys.nonces().is_empty());
}
