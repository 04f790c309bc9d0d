//! A secret is not made past its limits.

use guarded::types::AccountRequestPassword;
use std::marker::PhantomData;

fn main() {
    //= let _ = AccountRequestPassword::new("short");
    let _ = AccountRequestPassword { value: "short".to_owned(), limits: PhantomData }; //~ E0451
}
