//! A small API of two actions, and of one operation that is none.

pub mod faults;
pub mod operations;
pub mod server;
pub mod types;
mod wire;
