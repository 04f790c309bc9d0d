// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How the types stand on the wire. Nothing here needs a review.

#[cfg(feature = "client-core")]
mod client;
mod decode;
mod encode;
#[cfg(any(feature = "client-core", feature = "server"))]
mod forms;
#[cfg(feature = "server")]
mod server;
