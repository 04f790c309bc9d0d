//! The four APIs, live on one port, over a database.

pub mod store;
