// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types stand on the wire. Nothing here needs a review.

#[cfg(feature = "client-core")]
mod client;
mod decode;
mod encode;
#[cfg(feature = "server")]
mod server;
