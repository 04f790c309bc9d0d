//! How long the emulator waits for its clients.

use std::time::Duration;

/// How long the emulator waits for its clients.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the head of a request, and for the next request on an idle connection.
    pub head: Duration,
    /// For the body of a request, from the first moment that it has to be waited for.
    pub body: Duration,
    /// For requests that are under way when the process is told to stop.
    pub drain: Duration,
}

impl Default for Patience {
    /// 30 seconds for a head, 30 for a body, 20 for what is under way at the end.
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            body: Duration::from_secs(30),
            drain: Duration::from_secs(20),
        }
    }
}
