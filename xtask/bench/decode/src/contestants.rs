//! The ways to decode that are compared, each with the same types and limits.

mod garde;
mod jsonschema;
mod ours;
pub(crate) mod over_jiter;
mod typify;
mod validator;

use requests::{Decoder, plain};

/// All ways: ours first, then what it is compared with, then the others.
pub(crate) const ALL: [Decoder; 7] = [
    ours::DECODER,
    plain::DECODER,
    over_jiter::DECODER,
    typify::DECODER,
    garde::DECODER,
    validator::DECODER,
    jsonschema::DECODER,
];

/// The place of ours among all.
pub(crate) const OURS: usize = 0;

/// The place of plain serde among all.
pub(crate) const PLAIN: usize = 1;

/// The place of typify's types among all.
pub(crate) const TYPIFY: usize = 3;
