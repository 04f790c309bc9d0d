//! Makes the types, so that what is measured is what the generator of this revision writes.

use serde_json::{Value, json};
use specwright::{Options, SourceSet};

fn main() -> Result<(), serde_json::Error> {
    let sources = SourceSet::new("requests.json", document()?);
    specwright::build_with(&sources, &Options::new("ours", "requests.json"));
    Ok(())
}

/// The schemas as the components of an OpenAPI document without operations.
fn document() -> Result<String, serde_json::Error> {
    let schema: Value = serde_json::from_str(requests::SCHEMA)?;
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Requests", "version": "1" },
        "paths": {},
        "components": { "schemas": schema["definitions"] },
    });
    Ok(document.to_string().replace("#/definitions/", "#/components/schemas/"))
}
