//! The keywords of every object of OpenAPI, as tables.

mod components;
mod document;
mod example;
mod media;
mod ours;
mod parameter;
mod path;
mod schema;
mod security;
mod swagger;

pub(crate) use components::COMPONENTS;
pub(crate) use document::DOCUMENT;
pub(crate) use media::{MEDIA_TYPE, REQUEST_BODY, RESPONSE};
pub(crate) use ours::{NAMES as OUR_NAMES, OF_VALUES, shape as our_shape};
pub(crate) use parameter::{HEADER, PARAMETER, WHOLE_QUERY};
pub(crate) use path::{OPERATION, PATH_ITEM, PATHS};
pub(crate) use schema::{INNER, SCHEMA};
pub(crate) use security::REQUIREMENT;
pub(crate) use swagger::{DOCUMENT as SWAGGER, OPERATION as SWAGGER_OPERATION};
