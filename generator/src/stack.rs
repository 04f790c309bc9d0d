//! A stack with room for the deepest document that reading lets through.

use std::panic;
use std::thread;

/// The stages go through a document by recursion. [`MAX_DEPTH`](crate::source::MAX_DEPTH) bounds how deep that gets, and
/// this is several times what they need for it in a build without optimisations. Only what is used takes memory.
const BYTES: usize = 64 << 20;

/// Does the work on a stack of its own; where the machine has no thread to give, on that of the caller.
pub(crate) fn roomy<T: Send>(work: impl Fn() -> T + Sync) -> T {
    let spawned = thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(BYTES).spawn_scoped(scope, &work);
        thread.ok().map(|thread| thread.join())
    });
    match spawned {
        Some(Ok(answer)) => answer,
        Some(Err(panicked)) => panic::resume_unwind(panicked),
        None => work(),
    }
}
