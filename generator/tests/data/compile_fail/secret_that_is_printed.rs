//! A secret has no text that a log could show.

use guarded::types::AccountRequestPassword;

fn show(password: &AccountRequestPassword) -> String {
    //= format!("{password:?}")
    format!("{password}") //~ E0277
}

fn main() {
    let _ = show;
}
