//! Plays the cases under `specs/*/cases` against the crates that were generated from the specs beside them.
//!
//! The cases are typed by hand from the documentation pages. A request case is sent through the generated router in front
//! of a small service of this package; a reply case is read by the types that the generated client uses.

pub mod api;
pub mod case;
pub mod compare;
pub mod interpreted;
pub mod json;
pub mod load;
pub mod mutants;
pub mod play;
pub mod request;
pub mod shape;

mod alibaba_ims;
mod huawei_apig;
mod huawei_roma;
mod huawei_rtc;
mod stub;

pub use alibaba_ims::ALIBABA_IMS;
pub use huawei_apig::HUAWEI_APIG;
pub use huawei_roma::HUAWEI_ROMA;
pub use huawei_rtc::HUAWEI_RTC;

/// Every API that has cases, in the order in which they merge into one router.
pub const APIS: [&api::Api; 4] = [&HUAWEI_APIG, &HUAWEI_ROMA, &HUAWEI_RTC, &ALIBABA_IMS];
