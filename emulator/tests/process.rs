//! What a caller can rely on whatever happens: to requests, to processes, to databases.

mod support;

#[path = "process/api.rs"]
mod api;
#[path = "process/emulator.rs"]
mod emulator;
#[path = "process/home.rs"]
mod home;
#[path = "process/http2.rs"]
mod http2;
#[path = "process/inside.rs"]
mod inside;
#[path = "process/wire.rs"]
mod wire;

#[path = "process/heads.rs"]
mod heads;
#[path = "process/requests.rs"]
mod requests;
#[path = "process/slow.rs"]
mod slow;
