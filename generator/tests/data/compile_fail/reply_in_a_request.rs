//! What a reply brought is not sent as it is.

use guarded::types::{Account, AccountRequest};

fn send(_: AccountRequest) {}

//= fn forward(account: AccountRequest) {
fn forward(account: Account) {
    send(account); //~ E0308
}

fn main() {
    let _ = forward;
    let _ = std::mem::size_of::<(Account, AccountRequest)>();
}
