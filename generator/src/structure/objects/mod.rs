//! The keywords of every object of OpenAPI 3.0.3, as tables.

mod components;
mod document;
mod example;
mod media;
mod ours;
mod parameter;
mod path;
mod schema;
mod security;

pub(crate) use components::COMPONENTS;
pub(crate) use document::DOCUMENT;
pub(crate) use ours::NAMES as OUR_NAMES;
pub(crate) use path::{METHODS, OPERATION, PATH_ITEM};
pub(crate) use schema::SCHEMA;
pub(crate) use security::REQUIREMENT;
