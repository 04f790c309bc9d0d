//! A process that is killed under load has lost nothing that it acknowledged, and is in nobody's way.

use std::time::Duration;

use app_emulator::store::Api;
use tokio::time::sleep;

use crate::api::{FIRST, created};
use crate::home::Home;
use crate::kept::check_kept;
use crate::load::{Acknowledged, Load};
use crate::wire::{call, get};

/// How many times the process is killed; `cargo xtask prove crashes` asks for more.
fn rounds() -> u32 {
    std::env::var("PROVE_ROUNDS").map_or(3, |rounds| rounds.parse().unwrap())
}

pub(crate) async fn whatever_was_acknowledged_is_there_after_a_kill(home: Home) {
    let home = home.without_quotas();
    let mut acknowledged = Acknowledged::new();
    for round in 0..rounds() {
        let emulator = home.start();
        let load = Load::start(emulator.address, &round.to_string());
        sleep(Duration::from_millis(fastrand::u64(200..600))).await;
        emulator.kill();
        acknowledged.extend(load.end().await);

        let emulator = home.start();
        check_kept(&home, &acknowledged).await;
        assert_eq!(get(emulator.address, "/readyz").await.status, 200);
        emulator.kill();
    }
}

pub(crate) async fn a_process_goes_on_when_another_on_its_database_is_killed(home: Home) {
    let home = home.without_quotas();
    let [one, two] = [home.start(), home.start()];
    let loads = [Load::start(one.address, "one"), Load::start(two.address, "two")];
    sleep(Duration::from_millis(300)).await;
    one.kill();
    for api in Api::ALL {
        let answer = call(two.address, FIRST.create(api, "app_after")).await;
        assert_eq!(answer.status, created(api), "{answer:?}");
    }
    for load in loads {
        check_kept(&home, &load.end().await).await;
    }
    two.stop();
}
