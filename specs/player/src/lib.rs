//! Plays the cases under `specs/*/cases` against the crates that were generated from the specs beside them.
//!
//! The cases are typed by hand from the documentation pages. A request case is sent through the generated router in front
//! of a small service of this package; a reply case is read by the types that the generated client uses.

pub mod api;
pub mod case;
pub mod compare;
pub mod json;
pub mod load;
pub mod play;
pub mod request;

mod huawei_apig;

pub use huawei_apig::HUAWEI_APIG;

/// Every API that has cases.
pub const APIS: [&api::Api; 1] = [&HUAWEI_APIG];
