//! An enumeration that callers send has its listed values only.

use guarded::types::Kind;

fn main() {
    //= let _ = Kind::Person;
    let _ = Kind::Unknown; //~ E0599
}
