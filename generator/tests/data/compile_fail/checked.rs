//! A checked value is not made past its rules.

use guarded::types::Tags;
use std::collections::BTreeMap;
use std::marker::PhantomData;

fn main() {
    //= let tags = Tags::new(BTreeMap::new()).unwrap();
    let tags = Tags { value: BTreeMap::new(), rules: PhantomData }; //~ E0451
    let _: bool = tags.is_empty();
}
