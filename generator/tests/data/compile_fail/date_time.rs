//! A point in time is not made of any text.

use guarded::types::Origin;
use std::marker::PhantomData;

fn main() {
    //= let _ = Origin::new("yesterday");
    let _ = Origin { text: "yesterday".to_owned(), format: PhantomData }; //~ E0451
}
