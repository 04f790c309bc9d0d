//! An exact number is not made of any number, where whole ones are asked for.

use guarded::runtime::exact::BigInteger;
use guarded::runtime::json::JsonNumber;
use std::marker::PhantomData;

fn made(number: JsonNumber) -> BigInteger {
    //= BigInteger::new(number.as_str()).unwrap()
    BigInteger { number, kind: PhantomData } //~ E0451
}

fn main() {
    let _ = made;
    let _ = PhantomData::<u8>;
}
