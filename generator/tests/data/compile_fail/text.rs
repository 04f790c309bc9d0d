//! A text is not made past its limits.

use guarded::types::Name;
use std::marker::PhantomData;

fn main() {
    //= let name = Name::new("ab").unwrap();
    let name = Name { value: "ab".to_owned(), limits: PhantomData }; //~ E0451
    let _: &str = name.as_str();
}
