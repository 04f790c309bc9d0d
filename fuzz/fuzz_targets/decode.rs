//! Any bytes as a value of one of many types: the decoders.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| fuzz::values::check(data));
