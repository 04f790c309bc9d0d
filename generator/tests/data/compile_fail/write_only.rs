//! A field that only callers set is not told by a reply.

use guarded::types::{Account, AccountRequest};

//= fn told(account: AccountRequest) {
fn told(account: Account) {
    let _ = account.password; //~ E0609
}

fn main() {
    let _ = told;
    let _ = std::mem::size_of::<(Account, AccountRequest)>();
}
