//! A checked value is not changed in its place.

use guarded::types::Tags;

fn tag(tags: Tags) {
    //= let mut tags = tags.into_inner();
    let mut tags = tags;
    tags.insert("a".to_owned(), "b".to_owned()); //~ E0596
}

fn main() {
    let _ = tag;
}
