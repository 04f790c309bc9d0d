//! Four cloud APIs that create applications, on one port: Huawei Cloud RTC, Huawei ROMA Connect, Huawei APIG and
//! Alibaba Cloud IMS, each with its own limits, error bodies and signatures.
//!
//! What it knows of shapes, limits and errors comes from the generated crates; nothing is checked twice by hand. What
//! is written here is what no document says: who may call ([`directory`], [`gate`]), what the services do
//! ([`service`]), and where applications are kept ([`store`]).

pub mod app;
pub mod command;
pub mod config;
pub mod directory;
pub mod front;
pub mod gate;
mod ids;
pub mod listen;
pub mod patience;
#[cfg(test)]
mod readme;
pub mod run;
pub mod service;
pub mod store;
mod times;
pub mod tour;
