//! A text of other limits is another type.

use guarded::runtime::text::{Text, TextLimits};
use guarded::types::{AccountRequest, Name};

enum Loose {}

impl TextLimits for Loose {
    const NAME: &'static str = "Loose";
}

fn rename(request: &mut AccountRequest, name: &str) {
    //= request.name = Name::new(name).unwrap();
    request.name = Text::<Loose>::new(name).unwrap(); //~ E0308
}

fn main() {
    let _ = rename;
    let _ = Text::<Loose>::new("");
    let _ = Name::new("");
}
