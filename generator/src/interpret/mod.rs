//! Judges requests and replies by the model alone, over the runtime's own rules.
//!
//! Generated code and this module find the same violations in the same order, so that a limit can be changed in the
//! model and its effect seen without compiling a crate. The player's tests hold both to each other.

mod accept;
mod content;
mod input;
mod reply;
mod request;
mod value;

pub use reply::Reply;
pub use request::{Accepted, Credential, Refused, Request};
pub(crate) use value::violations;

use crate::model::{Api, Operation};

/// The most bytes of a request's body, as the runtime's server has it when nothing else is said.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// An API, ready to judge messages.
#[derive(Debug)]
pub struct Interpreter<'a> {
    api: &'a Api,
    /// The places of the operations of each path, in the notation of the router that axum uses.
    paths: matchit::Router<Vec<usize>>,
}

impl<'a> Interpreter<'a> {
    /// The interpreter of an API that was checked: no two of its paths clash.
    pub fn new(api: &'a Api) -> Self {
        let mut paths = matchit::Router::new();
        for operation in &api.operations {
            let path = wire_path(operation);
            let places = api.operations.iter().enumerate();
            let places = places.filter(|(_, other)| wire_path(other) == path);
            let places: Vec<usize> = places.map(|(place, _)| place).collect();
            // The first operation of a path enters all of them; the others find the path taken.
            paths.insert(path, places).ok();
        }
        Self { api, paths }
    }

    /// The operation of a name.
    pub fn operation(&self, id: &str) -> Option<&'a Operation> {
        self.api.operations.iter().find(|operation| operation.id == id)
    }
}

/// The path of an operation on the wire: an action has none of its own.
fn wire_path(operation: &Operation) -> &str {
    if operation.rpc.is_some() { "/" } else { &operation.path }
}
