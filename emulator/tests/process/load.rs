//! Callers who create applications without a pause, and what they were told.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use app_emulator::store::Api;
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::api::{FIRST, check_fault, created, id};
use crate::wire::{PATIENCE, attempt};

const CALLERS: usize = 8;
const PAUSE: Duration = Duration::from_millis(5);

/// The names of applications by their ids, as they were acknowledged.
pub(crate) type Acknowledged = BTreeMap<String, String>;

/// Callers at work.
pub(crate) struct Load {
    state: Arc<State>,
    callers: JoinSet<Acknowledged>,
}

#[derive(Default)]
struct State {
    is_over: AtomicBool,
    acknowledged: AtomicUsize,
}

impl Load {
    /// Begins to create applications at all APIs; the word goes into their names.
    pub(crate) fn start(address: SocketAddr, word: &str) -> Self {
        let state = Arc::<State>::default();
        let mut callers = JoinSet::new();
        for caller in 0..CALLERS {
            callers.spawn(create(address, format!("{word}_{caller}"), state.clone()));
        }
        Self { state, callers }
    }

    /// Waits until so many applications were acknowledged.
    pub(crate) async fn reach(&self, count: usize) {
        let deadline = Instant::now() + PATIENCE;
        while self.state.acknowledged.load(Ordering::Relaxed) < count {
            assert!(Instant::now() < deadline, "{count} applications are not created");
            sleep(PAUSE).await;
        }
    }

    /// Ends, and gives what was acknowledged.
    pub(crate) async fn end(self) -> Acknowledged {
        self.state.is_over.store(true, Ordering::Relaxed);
        self.callers.join_all().await.into_iter().flatten().collect()
    }
}

async fn create(address: SocketAddr, word: String, state: Arc<State>) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    let mut number = 0;
    while !state.is_over.load(Ordering::Relaxed) {
        let api = Api::ALL[number % Api::ALL.len()];
        let name = format!("app_{word}_{number}");
        number += 1;
        match attempt(address, FIRST.create(api, &name)).await {
            Ok(answer) if answer.status == created(api) => {
                acknowledged.insert(id(api, &answer), name);
                state.acknowledged.fetch_add(1, Ordering::Relaxed);
            }
            Ok(answer) => check_fault(api, &answer, "internal"),
            Err(_) => sleep(PAUSE).await,
        }
    }
    acknowledged
}
