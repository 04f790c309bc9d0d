//! A text is not changed in its place.

use guarded::types::Name;

fn main() {
    let mut name = Name::new("abc").unwrap();
    //= name = Name::new("").unwrap();
    name.value.clear(); //~ E0616
    let _ = &mut name;
}
