//! Server-Sent Events (the HTML Living Standard, section 9.2).

use std::time::Duration;

/// One event of a server.
///
/// What HTML does not let a field carry is left out when it is sent: a `name` or an `id` with an end of a line, an `id` with the
/// sign NUL. Every end of a line in a text becomes `\n`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// What kind of event it is (`event`); without one it is a `message`.
    pub name: Option<String>,
    /// Where it stands, so that a client that comes back can ask for what follows (`Last-Event-ID`).
    pub id: Option<String>,
    /// How long a client waits before it comes back (`retry`), in whole milliseconds.
    pub retry: Option<Duration>,
}

impl<T> Event<T> {
    /// An event that is nothing but its data.
    pub const fn new(data: T) -> Self {
        Self { data, name: None, id: None, retry: None }
    }

    /// The same of a kind.
    #[must_use]
    pub fn with_name(self, name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..self }
    }

    /// The same with an id.
    #[must_use]
    pub fn with_id(self, id: &str) -> Self {
        Self { id: Some(id.to_owned()), ..self }
    }

    /// The same with the time after which a client comes back.
    #[must_use]
    pub fn with_retry(self, retry: Duration) -> Self {
        Self { retry: Some(retry), ..self }
    }
}

/// How the data of events stand in their text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventData {
    /// As JSON.
    Json,
    /// As the characters of a string.
    Text,
}
