//! The shapes whose decoding is timed, each with the same three types.

mod lean;
mod limits;
mod plain;
mod pull;

use crate::decode::Read;

/// One shape.
pub(crate) struct Shape {
    /// What the report calls it.
    pub(crate) name: &'static str,
    /// Reads one request.
    pub(crate) one: Read,
    /// Reads a list of requests.
    pub(crate) many: Read,
    /// Reads a nested document.
    pub(crate) nested: Read,
}

/// All shapes; the first is what the others are compared with.
pub(crate) fn all() -> [Shape; 4] {
    [
        Shape { name: "serde derives", one: plain::one, many: plain::many, nested: plain::nested },
        Shape {
            name: "pull, all violations",
            one: pull::one,
            many: pull::many,
            nested: pull::nested,
        },
        Shape {
            name: "serde by bridge, first",
            one: pull::bridged_one,
            many: pull::bridged_many,
            nested: pull::bridged_nested,
        },
        Shape {
            name: "lean serde impls, first",
            one: lean::one,
            many: lean::many,
            nested: lean::nested,
        },
    ]
}

/// Whether the decoding succeeded. The value is kept from being optimised away.
fn is_ok<T, E>(result: Result<T, E>) -> bool {
    std::hint::black_box(result).is_ok()
}
