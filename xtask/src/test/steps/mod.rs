//! The steps of `cargo xtask test`, cheap ones first.

mod audit;
mod corpus;
mod dependencies;
mod documentation;
mod features;
mod format;
mod fresh;
mod jsts;
mod licences;
mod lint;
mod mutants;
mod page;
mod pages;
mod sdk;
mod specs;
mod support;
mod tests;
mod tidy;
mod wasm;
mod workflows;

use super::session::Session;
use super::step::{Outcome, Step};

/// Every step, in the order in which they run.
pub const ALL: &[Step] = &[
    format::STEP,
    tidy::STEP,
    support::STEP,
    fresh::STEP,
    specs::STEP,
    audit::STEP,
    pages::STEP,
    workflows::STEP,
    page::STEP,
    licences::STEP,
    dependencies::STEP,
    lint::STEP,
    tests::STEP,
    mutants::STEP,
    documentation::STEP,
    features::STEP,
    wasm::STEP,
    corpus::STEP,
    jsts::STEP,
    sdk::STEP,
];
