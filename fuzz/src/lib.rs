//! What the fuzz targets share: changes to documents, and what must hold of every answer.

mod grafts;
#[path = "../../generator/tests/hostile/judge.rs"]
mod judge;
/// What the proofs change documents with.
#[path = "../../xtask/src/prove"]
mod prove {
    pub(crate) mod chance;
    pub(crate) mod mutation;
}
pub mod values;
pub mod whole;

use prove::{chance::Chance, mutation};

/// Changes a document, and gives its new length. What is no text, or one time in three any document, is left to libFuzzer.
pub fn change(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut chance = Chance::new(u64::from(seed));
    let changed = match std::str::from_utf8(&data[..size]) {
        Ok(document) if chance.below(3) == 1 => mutation::mutate(document, &mut chance),
        Ok(document) if chance.below(2) == 1 => grafts::graft(document, &mut chance),
        _ => return libfuzzer_sys::fuzzer_mutate(data, size, max_size),
    };
    let length = changed.len().min(max_size);
    data[..length].copy_from_slice(&changed.as_bytes()[..length]);
    length
}
