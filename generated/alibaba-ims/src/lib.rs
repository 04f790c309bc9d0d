// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! Alibaba IMS: types, server and client.
//!
//! Identity management, the part that manages the applications that users sign in to.
//!
//! - [`types`]: every value that crosses the wire; what has a limit cannot be made without it.
//! - `operations`: what each operation takes and gives (features `server` and `client`).
//! - `server`: a trait to implement, and a router that calls it (feature `server`).
//! - `client`: a function for each operation (feature `client`).
//! - `faults`: the API's own error bodies (features `server` and `client`).
//! - `testing`: values for tests, valid ones and near misses (feature `testing`).

#[cfg(feature = "client-core")]
pub mod client;
#[cfg(any(feature = "client-core", feature = "server"))]
pub mod faults;
#[allow(clippy::large_enum_variant, reason = "the document decides what variants hold")]
#[cfg(any(feature = "client-core", feature = "server"))]
pub mod operations;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "testing")]
pub mod testing;
#[allow(clippy::large_enum_variant, reason = "the document decides what variants hold")]
pub mod types;
mod wire;
pub use specwright_runtime as runtime;
