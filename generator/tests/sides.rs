//! Both sides of an operation, from a generated client to a generated server: who may call, and what a server
//! is part of, and what it calls by itself.
//!
//! The tests stand in `data/security`, `data/application` and `data/outgoing`: they are compiled with the crate that is made of the document
//! beside them.

mod runner;
mod scratch;

use std::sync::LazyLock;

use runner::Fixture;
use scratch::Scratch;
use specwright::{ServerOptions, Traits};

const SECURITY: Fixture<'_> = Fixture {
    name: "security",
    document: include_str!("data/security/openapi.yaml"),
    server: ServerOptions { traits: Traits::Api, embeds_document: false, has_outgoing: false },
    tests: &[
        ("main.rs", include_str!("data/security/main.rs")),
        ("over.rs", include_str!("data/security/over.rs")),
        ("calls.rs", include_str!("data/security/calls.rs")),
        ("challenges.rs", include_str!("data/security/challenges.rs")),
        ("raw.rs", include_str!("data/security/raw.rs")),
    ],
};

const SERVED: Fixture<'_> = Fixture {
    name: "served",
    document: include_str!("data/application/openapi.yaml"),
    server: ServerOptions { traits: Traits::Tag, embeds_document: true, has_outgoing: false },
    tests: &[
        ("main.rs", include_str!("data/application/main.rs")),
        ("app.rs", include_str!("data/application/app.rs")),
        ("methods.rs", include_str!("data/application/methods.rs")),
        ("replies.rs", include_str!("data/application/replies.rs")),
        ("watched.rs", include_str!("data/application/watched.rs")),
    ],
};

const OUTGOING: Fixture<'_> = Fixture {
    name: "outgoing",
    document: include_str!("data/outgoing/openapi.yaml"),
    server: ServerOptions { traits: Traits::Api, embeds_document: false, has_outgoing: true },
    tests: &[
        ("main.rs", include_str!("data/outgoing/main.rs")),
        ("calls.rs", include_str!("data/outgoing/calls.rs")),
        ("raw.rs", include_str!("data/outgoing/raw.rs")),
    ],
};

/// The crates of all fixtures, which are one workspace.
static WRITTEN: LazyLock<Scratch> = LazyLock::new(|| {
    let mut scratch = Scratch::new("security");
    [SECURITY, SERVED, OUTGOING].iter().for_each(|fixture| fixture.write(&mut scratch));
    scratch
});

fn check(fixture: &Fixture<'_>) {
    fixture.passes(&WRITTEN);
}

#[test]
fn whoever_has_what_the_document_asks_for_reaches_the_handler_and_nobody_else_does() {
    check(&SECURITY);
}

#[test]
fn what_an_api_sends_by_itself_reaches_whoever_asked_for_it() {
    check(&OUTGOING);
}

#[test]
fn a_server_is_a_part_of_an_application() {
    check(&SERVED);
}
