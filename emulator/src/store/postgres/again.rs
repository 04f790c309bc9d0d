//! Transactions that the engine calls off are tried again, as the engines' manuals ask for.

use std::time::Duration;

use sqlx::PgConnection;
use tokio::time::sleep;

/// Pauses grow from the first to the last of these; chance shortens them, so that those who met do not meet again.
const FIRST_PAUSE: Duration = Duration::from_millis(2);
const LAST_PAUSE: Duration = Duration::from_millis(200);

/// `serialization_failure` and `deadlock_detected`: nothing was changed, and the next time may go well.
const CALLED_OFF: [&str; 2] = ["40001", "40P01"];

/// What is done on one connection. It may be begun any number of times: what was called off left nothing behind.
pub(super) trait Work: Sync {
    /// What it comes to.
    type Outcome: Send;

    /// Does it once.
    fn once(
        &self,
        connection: &mut PgConnection,
    ) -> impl Future<Output = Result<Self::Outcome, sqlx::Error>> + Send;
}

/// Begins the work until the engine does not call it off. Its callers bound the time.
pub(super) async fn until_settled<W: Work>(
    work: &W,
    connection: &mut PgConnection,
) -> Result<W::Outcome, sqlx::Error> {
    let mut pause = FIRST_PAUSE;
    loop {
        match work.once(connection).await {
            Err(error) if is_one_of(&error, &CALLED_OFF) => {
                sleep(pause.mul_f64(fastrand::f64())).await;
                pause = (pause * 2).min(LAST_PAUSE);
            }
            result => return result,
        }
    }
}

/// Says whether the engine gave one of these codes (SQLSTATE).
pub(super) fn is_one_of(error: &sqlx::Error, codes: &[&str]) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| codes.contains(&&*code))
}
