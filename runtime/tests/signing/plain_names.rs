//! Names in the query that a client signs without encoding them, as the Python SDK of Alibaba Cloud does.

use crate::by_hand::{ByHand, acs3, sdk};
use crate::door::{ID, ask_at, time};

async fn check(by_hand: ByHand, sent: &'static str, signed: &'static str, expected: &str) {
    let by_hand = ByHand { sent, signed, ..by_hand };
    assert_eq!(ask_at(time(), by_hand.request()).await, expected, "{sent} {signed}");
}

#[tokio::test]
async fn both_spellings_are_taken() {
    check(acs3(), "Tags%5B0%5D=a+b", "Tags[0]=a%20b", ID).await;
    check(acs3(), "Tags%5B0%5D=a+b", "Tags%5B0%5D=a%20b", ID).await;
    check(acs3(), "Tags%5B0%5D=a+b", "Tags[1]=a%20b", "bad-signature").await;
    check(acs3(), "b+c=1&a=2", "a=2&b c=1", ID).await;
}

#[tokio::test]
async fn other_algorithms_have_one_spelling() {
    check(sdk(), "Tags%5B0%5D=a+b", "Tags[0]=a%20b", "bad-signature").await;
    check(sdk(), "Tags%5B0%5D=a+b", "Tags%5B0%5D=a%20b", ID).await;
}

#[tokio::test]
async fn the_signature_of_some_parameters_is_none_of_others_that_look_like_them() {
    check(acs3(), "a=x&b=1", "a=x&b=1", ID).await;
    check(acs3(), "a%3Dx%26b=1", "a=x&b=1", "bad-signature").await;
    check(acs3(), "a+b=1", "a%20b=1", ID).await;
    check(acs3(), "a%2520b=1", "a%20b=1", "bad-signature").await;
    check(acs3(), "a%0Ab=1", "a\nb=1", "bad-signature").await;
}
