//! A list is not made past its limits.

use guarded::types::Names;
use std::marker::PhantomData;

fn main() {
    //= let names = Names::new([]).unwrap();
    let names = Names { items: Vec::new(), limits: PhantomData }; //~ E0451
    let _: usize = names.len();
}
