//! A text of a format is not made of any text.

use guarded::types::Key;
use std::marker::PhantomData;

fn main() {
    //= let key = Key::new("none").unwrap();
    let key = Key { text: "none".to_owned(), format: PhantomData }; //~ E0451
    let _: &str = key.as_str();
}
