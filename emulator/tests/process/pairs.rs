//! Two processes on one database decide as one.

use std::collections::BTreeMap;

use app_emulator::store::Api;
use bytes::Bytes;
use http::Request;
use specwright_runtime::operation::SignatureAlgorithm;
use tokio::task::JoinSet;

use crate::api::{FIRST, check_fault, created};
use crate::home::Home;
use crate::wire::{Answer, call};

pub(crate) async fn of_64_creates_of_one_name_at_two_processes_one_succeeds(home: Home) {
    let processes = [home.start(), home.start()];
    for api in Api::ALL {
        let mut calls = JoinSet::new();
        for number in 0..64 {
            // Two processes, and tokens as well as signatures.
            let address = processes[number % 2].address;
            let request = match number % 4 {
                0 | 1 => FIRST.create(api, "app_one"),
                _ => FIRST.create_signed(api, "app_one"),
            };
            calls.spawn(call(address, request));
        }
        let (good, bad): (Vec<_>, Vec<_>) =
            calls.join_all().await.into_iter().partition(|answer| answer.status == created(api));
        assert_eq!((good.len(), bad.len()), (1, 63), "{api:?}");
        bad.iter().for_each(|answer| check_fault(api, answer, "duplicate-name"));
    }
    processes.into_iter().for_each(|process| drop(process.stop()));
}

pub(crate) async fn a_signature_that_one_process_took_is_refused_by_the_other_and_after_a_restart(
    home: Home,
) {
    let [one, two] = [home.start(), home.start()];
    let algorithms = [SignatureAlgorithm::Acs3HmacSha256, SignatureAlgorithm::RpcHmacSha1];
    let requests: [Request<Bytes>; 2] = algorithms.map(|algorithm| {
        FIRST.signed(FIRST.unsigned(Api::Ims, &format!("{algorithm:?}")), algorithm)
    });
    for request in &requests {
        assert_eq!(call(one.address, request.clone()).await.status, 200);
        check_replay(&call(one.address, request.clone()).await);
        check_replay(&call(two.address, request.clone()).await);
    }
    one.kill();
    two.stop();
    let again = home.start();
    for request in &requests {
        check_replay(&call(again.address, request.clone()).await);
    }
    // The nonce was what stood in the way, not the name: with another one the name does.
    let answer = call(again.address, FIRST.create(Api::Ims, "RpcHmacSha1")).await;
    check_fault(Api::Ims, &answer, "duplicate-name");
    again.stop();
}

fn check_replay(answer: &Answer) {
    check_fault(Api::Ims, answer, "replay");
    assert_eq!(answer.text("/Code"), "SignatureNonceUsed");
}

pub(crate) async fn of_64_uses_of_one_signature_at_two_processes_one_succeeds(home: Home) {
    let processes = [home.start(), home.start()];
    let request = FIRST.create(Api::Ims, "app_many");
    let mut calls = JoinSet::new();
    for number in 0..64 {
        calls.spawn(call(processes[number % 2].address, request.clone()));
    }
    let mut seen = BTreeMap::<u16, usize>::new();
    for answer in calls.join_all().await {
        if answer.status != 200 {
            check_replay(&answer);
        }
        *seen.entry(answer.status).or_default() += 1;
    }
    assert_eq!(seen, BTreeMap::from([(200, 1), (400, 63)]));
    processes.into_iter().for_each(|process| drop(process.stop()));
}
