//! A value that no document lists comes from a reply, and is made by nobody.

use guarded::runtime::enumeration::Unlisted;
use guarded::types::State;

fn seen(unlisted: Unlisted) -> State {
    State::Unknown(unlisted)
}

fn main() {
    let _ = seen;
    //= let _ = State::Open;
    let _ = State::Unknown(Unlisted("lost".to_owned())); //~ E0423
}
