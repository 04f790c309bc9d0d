//! Reads and writes a value that holds a type of one's own.

use shop::runtime::decode::Decode;
use shop::runtime::encode::Encode;
use shop::types::{State, Thing};

fn main() {
    let text = br#"{"cat":"abc","price":"120","st":"a"}"#;
    let thing = Thing::decode(text).expect("a thing");
    assert_eq!(thing.price, money::Amount(120));
    assert_eq!(thing.st, Some(State::Active));
    assert_eq!(thing.encode(), text);
    println!("{:?}", thing.category);
}
