//! Any bytes as a document: the whole generator.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|document: &[u8]| fuzz::whole::check(document));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    fuzz::change(data, size, max_size, seed)
});
