//! What typify makes of the same schemas: a newtype for each limit, checked while serde reads; patterns by `regress`.

use requests::{Decoder, is_ok};
use types::{CreateApp, Record};

pub(crate) const DECODER: Decoder =
    Decoder { name: "typify's types", one, many, nested: Some(nested) };

/// The types, in a module of their own because typify brings its own names.
mod types {
    typify::import_types!("../requests/requests.schema.json");
}

fn one(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<CreateApp>(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Vec<CreateApp>>(json))
}

fn nested(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Record>(json))
}
