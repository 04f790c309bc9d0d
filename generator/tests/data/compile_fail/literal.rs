//! An object is made by its function, so that one field more breaks nobody.

use guarded::types::{AccountRequest, AccountRequestPassword, Name};

fn made(name: Name, password: AccountRequestPassword) -> AccountRequest {
    //= AccountRequest::new(name, password)
    AccountRequest { name, password } //~ E0639
}

fn main() {
    let _ = made;
}
