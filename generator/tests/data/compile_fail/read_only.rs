//! A field that only the server sets has no place in a request.

use guarded::types::AccountRequest;

fn open(mut request: AccountRequest) {
    //= request.name = request.name.clone();
    request.id = "1".to_owned(); //~ E0609
    let _ = &mut request;
}

fn main() {
    let _ = open;
}
