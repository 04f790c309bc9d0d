//! A list does not grow past its limits.

use guarded::types::{Name, Names};

fn grow(mut names: Names, name: Name) -> Vec<Name> {
    //= let mut names = names.into_vec();
    let _ = &mut names;
    names.push(name); //~ E0599
    //= names
    names.into_vec()
}

fn main() {
    let _ = grow;
}
