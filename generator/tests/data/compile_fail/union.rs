//! What is an alternative by its rules is not put into a union without them.

use guarded::types::{Contact, Tags};
use std::collections::BTreeMap;

fn main() {
    //= let _ = Contact::Tags(Tags::new(BTreeMap::new()).unwrap());
    let _ = Contact::Tags(BTreeMap::new()); //~ E0308
    let _ = Tags::new(BTreeMap::new());
}
