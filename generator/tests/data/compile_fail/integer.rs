//! An integer is not made past its limits.

use guarded::types::Age;
use std::marker::PhantomData;

fn main() {
    //= let age = Age::new(200).unwrap();
    let age = Age { value: 200, limits: PhantomData }; //~ E0451
    let _: i64 = age.get();
}
