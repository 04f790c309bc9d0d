//! A small API as the generator writes it: three operations on two paths.

pub mod client;
pub mod faults;
pub mod operations;
pub mod server;
pub mod types;
mod wire;
