//! Makes the crate's code of the document beside it.

fn main() {
    specwright::build("openapi.yaml");
}
