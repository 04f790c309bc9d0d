//! The keywords of every object of Swagger 2.0 that later editions write otherwise, as tables.

mod document;
mod parameter;
mod path;
mod response;
mod security;

pub(crate) use document::DOCUMENT;
pub(crate) use path::OPERATION;
