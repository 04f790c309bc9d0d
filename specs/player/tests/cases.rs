//! Every case of every API passes, and no API with cases is left out.

use specwright_player::api::Api;
use specwright_player::play::{self, specs};
use specwright_player::{ALIBABA_IMS, APIS, HUAWEI_APIG, HUAWEI_ROMA, HUAWEI_RTC};
use std::collections::BTreeSet;
use std::io::Write;
use std::{fs, io};

async fn check(api: &Api) {
    let outcome = play::play(api).await.expect("the cases can be read");
    let failures: Vec<String> = outcome.failures.iter().map(ToString::to_string).collect();
    assert!(
        failures.is_empty(),
        "{} cases of {} failed\n{}",
        failures.len(),
        api.folder,
        failures.join("\n")
    );
    assert!(outcome.passed > 0, "{} has no cases", api.folder);
    writeln!(io::stdout(), "{}: {} cases passed", api.folder, outcome.passed)
        .expect("tests may print");
}

#[tokio::test]
async fn the_cases_of_huawei_apig_pass() {
    check(&HUAWEI_APIG).await;
}

#[tokio::test]
async fn the_cases_of_huawei_roma_pass() {
    check(&HUAWEI_ROMA).await;
}

#[tokio::test]
async fn the_cases_of_huawei_rtc_pass() {
    check(&HUAWEI_RTC).await;
}

#[tokio::test]
async fn the_cases_of_alibaba_ims_pass() {
    check(&ALIBABA_IMS).await;
}

#[test]
fn every_folder_with_cases_is_played() {
    let entries = fs::read_dir(specs()).expect("the specs can be listed");
    let paths = entries.map(|entry| entry.expect("the specs can be listed").path());
    let folders: BTreeSet<_> = paths.filter(|path| path.join("cases").is_dir()).collect();
    let played: BTreeSet<_> = APIS.iter().map(|api| specs().join(api.folder)).collect();
    assert_eq!(folders, played);
}
