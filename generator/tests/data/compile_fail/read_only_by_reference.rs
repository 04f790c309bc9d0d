//! A field that a schema beside its reference says the server sets has no place in a request.

use guarded::types::{Account, AccountRequest, State};

//= fn open(mut request: Account) {
fn open(mut request: AccountRequest) {
    request.state = Some(State::Closed); //~ E0609
    let _ = &mut request;
}

fn main() {
    let _ = open;
    let _ = std::mem::size_of::<(Account, AccountRequest)>();
}
