//! A number is not made past its limits.

use guarded::types::Share;
use std::marker::PhantomData;

fn main() {
    //= let share = Share::new(1.5).unwrap();
    let share = Share { value: 1.5, limits: PhantomData }; //~ E0451
    let _: f64 = share.get();
}
