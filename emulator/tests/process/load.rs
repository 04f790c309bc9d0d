//! Callers who create applications without a pause, and what they were told.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use app_emulator::store::Api;
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::api::{FIRST, check_fault, created, id};
use crate::wire::attempt;

const CALLERS: usize = 8;
const PAUSE: Duration = Duration::from_millis(5);

/// The names of applications by their ids, as they were acknowledged.
pub(crate) type Acknowledged = BTreeMap<String, String>;

/// Callers at work.
pub(crate) struct Load {
    is_over: Arc<AtomicBool>,
    callers: JoinSet<Acknowledged>,
}

impl Load {
    /// Begins to create applications at all APIs; the word goes into their names.
    pub(crate) fn start(address: SocketAddr, word: &str) -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let mut callers = JoinSet::new();
        for caller in 0..CALLERS {
            callers.spawn(create(address, format!("{word}_{caller}"), is_over.clone()));
        }
        Self { is_over, callers }
    }

    /// Ends, and gives what was acknowledged. That is never nothing.
    pub(crate) async fn end(self) -> Acknowledged {
        self.is_over.store(true, Ordering::Relaxed);
        let acknowledged: Acknowledged =
            self.callers.join_all().await.into_iter().flatten().collect();
        assert!(!acknowledged.is_empty());
        acknowledged
    }
}

async fn create(address: SocketAddr, word: String, is_over: Arc<AtomicBool>) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    let mut number = 0;
    while !is_over.load(Ordering::Relaxed) {
        let api = Api::ALL[number % Api::ALL.len()];
        let name = format!("app_{word}_{number}");
        number += 1;
        match attempt(address, FIRST.create(api, &name)).await {
            Ok(answer) if answer.status == created(api) => {
                acknowledged.insert(id(api, &answer), name);
            }
            Ok(answer) => check_fault(api, &answer, "internal"),
            Err(_) => sleep(PAUSE).await,
        }
    }
    acknowledged
}
