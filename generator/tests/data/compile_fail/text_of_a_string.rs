//! A string is not a text of its own accord.

use guarded::types::Name;

fn main() {
    //= let _: Result<Name, _> = Name::new("ab");
    let _: Name = "ab".into(); //~ E0277
}
