//! Engines that serialise every transaction call off many of them; CockroachDB is one.

use crate::ground::Ground;
use crate::{concurrency, nonces};

/// An empty database whose transactions are serialisable, unless they ask for less.
async fn ground() -> Option<Ground> {
    let ground = Ground::database().await?;
    ground
        .execute(
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation \
             = serializable', current_database()); END $$",
        )
        .await;
    Some(ground)
}

/// Runs a promise of the suite on such a database.
macro_rules! promises {
    ($($file:ident: $($promise:ident),+;)+) => {$($(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $promise() {
            if let Some(ground) = ground().await {
                $file::$promise(&ground).await;
            }
        }
    )+)+};
}

promises! {
    concurrency:
        of_64_creates_of_one_name_one_succeeds,
        of_64_creates_of_one_key_one_succeeds,
        of_64_creates_a_quota_of_20_admits_20,
        quotas_stay_exact_while_applications_come_and_go,
        of_64_deletes_one_finds_the_application;
    nonces:
        of_64_uses_of_a_nonce_one_is_new;
}
