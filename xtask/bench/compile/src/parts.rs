//! The parts of a crate that are compared with other generators, each with its types.

use peers::{Peer, Sign};

/// A part of a crate.
pub(crate) struct Part {
    /// The word that asks for it, which is also the feature by which ours has it.
    pub(crate) word: &'static str,
    /// How ours shows its operations.
    pub(crate) sign: Sign,
    /// The generators that have it too.
    pub(crate) peers: &'static [Peer],
    /// The most that ours may take, as a share of the fastest other crate that compiles.
    pub(crate) promise: f64,
}

/// Each is compared with the same part of others.
pub(crate) const PARTS: [Part; 2] = [
    Part {
        word: "client",
        sign: Sign { place: "client", before: "request: &", again: None },
        peers: &peers::CLIENTS,
        promise: 1.0 / 3.0,
    },
    Part {
        word: "server",
        sign: Sign { place: "server", before: "    fn ", again: None },
        peers: &peers::SERVERS,
        promise: 1.0 / 3.0,
    },
];
