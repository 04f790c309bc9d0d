//! What every contestant is: a program that answers requests over a port, or so many of them in memory.

mod kinds;
mod load;
pub mod program;

pub use kinds::{KINDS, Kind};
pub use load::drive;
