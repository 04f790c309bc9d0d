//! Judges requests and replies by the model alone, over the runtime's own rules.
//!
//! Generated code and this module find the same violations in the same order, so that a limit can be changed in the
//! model and its effect seen without compiling a crate. The player's tests hold both to each other.

mod accept;
mod content;
mod formed;
mod input;
mod reply;
mod request;
mod value;

pub use reply::Reply;
pub use request::{Accepted, Credential, Refused, Request};
pub(crate) use value::violations;

use crate::model::{Api, Operation};
use specwright_runtime::template;

/// The most bytes of a request's body, as the runtime's server has it when nothing else is said.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// An API, ready to judge messages.
#[derive(Debug)]
pub struct Interpreter<'a> {
    api: &'a Api,
    /// The places of the operations of each route, in the notation of the router that axum uses. Operations whose paths
    /// differ within a segment share a route.
    paths: matchit::Router<Vec<usize>>,
}

impl<'a> Interpreter<'a> {
    /// The interpreter of an API that was checked: no two of its paths clash.
    pub fn new(api: &'a Api) -> Self {
        let (mut paths, mut captures) = (matchit::Router::new(), template::Captures::default());
        for operation in &api.operations {
            let shape = template::shape(operation.wire_path());
            let places = api.operations.iter().enumerate();
            let places = places.filter(|(_, other)| template::shape(other.wire_path()) == shape);
            let places: Vec<usize> = places.map(|(place, _)| place).collect();
            // The first operation of a route enters all of them; the others find it taken.
            paths.insert(captures.route(operation.wire_path()), places).ok();
        }
        Self { api, paths }
    }

    /// The operation of a name.
    pub fn operation(&self, id: &str) -> Option<&'a Operation> {
        self.api.operations.iter().find(|operation| operation.id == id)
    }
}
