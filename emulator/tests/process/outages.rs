//! A database that goes away and comes back.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use app_emulator::store::Api;
use sqlx::{Connection as _, Executor as _};
use tokio::task::{JoinSet, block_in_place};
use tokio::time::sleep;

use crate::api::{FIRST, check_fault, created};
use crate::emulator::Emulator;
use crate::home::Home;
use crate::kept::{check_kept, open};
use crate::load::Load;
use crate::support::postgres::Cluster;
use crate::wire::{call, get};

/// What the process answers while its database is away.
async fn check_away(address: SocketAddr) {
    // All at once, for each of them waits a while for the database.
    let ready = tokio::spawn(async move { get(address, "/readyz").await.status });
    check_internal(address).await;
    assert_eq!(ready.await.unwrap(), 503);
    assert_eq!(get(address, "/healthz").await.status, 200);
}

/// Creates are answered as failures of each API.
async fn check_internal(address: SocketAddr) {
    let mut calls = JoinSet::new();
    for api in Api::ALL {
        calls.spawn(async move { (api, call(address, FIRST.create(api, "app_away")).await) });
    }
    for (api, answer) in calls.join_all().await {
        check_fault(api, &answer, "internal");
    }
}

/// The process works again, without having been touched.
async fn check_back(address: SocketAddr, word: &str) {
    let deadline = Instant::now() + Duration::from_secs(15);
    while get(address, "/readyz").await.status != 200 {
        assert!(Instant::now() < deadline, "it does not come back");
        sleep(Duration::from_millis(20)).await;
    }
    for api in Api::ALL {
        let answer = call(address, FIRST.create(api, &format!("app_{word}"))).await;
        assert_eq!(answer.status, created(api), "{answer:?}");
    }
}

/// Lets an engine go away under load and come back.
async fn check(leave: fn(&Cluster), return_: fn(&Cluster)) {
    let Some(cluster) = block_in_place(Cluster::start_new) else { return };
    let home = Home::new(Some(cluster.database().await)).without_quotas();
    let emulator = home.start();
    let load = Load::start(emulator.address, "load");
    sleep(Duration::from_millis(300)).await;
    block_in_place(|| leave(&cluster));
    check_away(emulator.address).await;
    block_in_place(|| return_(&cluster));
    check_back(emulator.address, "back").await;
    check_kept(&home, &load.end().await).await;
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_engine_may_be_stopped_and_started() {
    check(Cluster::stop, Cluster::start).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_engine_may_be_killed_and_started() {
    check(Cluster::kill, Cluster::start).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_engine_may_stand_still_and_go_on() {
    check(Cluster::freeze, Cluster::thaw).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_waits_for_another_that_writes_the_file() {
    let home = Home::file();
    let emulator = home.start();
    let mut other = open(&home).await;
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let address = emulator.address;
    let waiting = tokio::spawn(async move { call(address, FIRST.create(Api::Rtc, "app")).await });
    sleep(Duration::from_secs(1)).await;
    assert!(!waiting.is_finished());
    other.execute("ROLLBACK").await.unwrap();
    assert_eq!(waiting.await.unwrap().status, 201);
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_another_process_keeps_locked_is_an_internal_failure_until_it_is_free() {
    let home = Home::file();
    let emulator = home.start();
    let mut other = open(&home).await;
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let answer = call(emulator.address, FIRST.create(Api::Rtc, "app")).await;
    check_fault(Api::Rtc, &answer, "internal");
    other.execute("ROLLBACK").await.unwrap();
    other.close().await.unwrap();
    check_back(emulator.address, "back").await;
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_may_be_moved_away_and_back() {
    let home = Home::file().without_quotas();
    let emulator = home.start();
    let load = Load::start(emulator.address, "load");
    sleep(Duration::from_millis(200)).await;
    let (here, there) = (home.data(), home.data().with_extension("away"));
    std::fs::rename(&here, &there).unwrap();
    check_away(emulator.address).await;
    std::fs::rename(&there, &here).unwrap();
    check_back(emulator.address, "back").await;
    check_kept(&home, &load.end().await).await;
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_an_internal_failure_until_there_is_room() {
    let home = Home::file().without_quotas();
    let emulator = start_with_little_room(&home);
    let load = Load::start(emulator.address, "load");
    fill(emulator.address).await;
    let acknowledged = load.end().await;
    give_room(&emulator);
    check_back(emulator.address, "back").await;
    check_kept(&home, &acknowledged).await;
    emulator.stop();
}

/// Creates applications until there is no room for one more.
async fn fill(address: SocketAddr) {
    for number in 0..100_000 {
        let answer = call(address, FIRST.create(Api::Rtc, &format!("fill_{number}"))).await;
        if answer.status != created(Api::Rtc) {
            return check_fault(Api::Rtc, &answer, "internal");
        }
    }
    panic!("there is always room");
}

/// Starts a process whose files cannot grow beyond a megabyte: the system refuses its writes, as it does when a disk is
/// full.
fn start_with_little_room(home: &Home) -> Emulator {
    let mut shell = std::process::Command::new("sh");
    let script = "trap '' XFSZ; ulimit -S -f 2048; exec \"$@\"";
    shell.args(["-c", script, "sh", env!("CARGO_BIN_EXE_app-emulator")]);
    home.arguments(&mut shell);
    Emulator::start(&mut shell)
}

fn give_room(emulator: &Emulator) {
    let mut command = std::process::Command::new("prlimit");
    command.args(["--fsize=unlimited", "--pid", &emulator.id().to_string()]);
    assert!(command.status().unwrap().success());
}
