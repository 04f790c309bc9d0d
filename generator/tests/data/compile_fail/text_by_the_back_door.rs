//! What the runtime trusts by itself is not for others to call.

use guarded::types::Name;

fn main() {
    //= let _ = Name::new("ab".to_owned());
    let _ = Name::trusted("ab".to_owned()); //~ E0624
}
