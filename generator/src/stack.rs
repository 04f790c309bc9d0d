//! A stack with room for the deepest document that reading lets through.

use std::cell::Cell;
use std::panic;
use std::thread;

/// The stages go through a document by recursion. [`MAX_DEPTH`](crate::source::MAX_DEPTH) bounds how deep that gets, and
/// this is several times what they need for it in a build without optimisations. Only what is used takes memory.
const BYTES: usize = 64 << 20;

thread_local! {
    /// Whether this thread has the room.
    static IS_ROOMY: Cell<bool> = const { Cell::new(false) };
}

/// Does the work on a stack with room: on that of the caller if it has it, or if the machine has no thread to give, else on
/// one of its own.
///
/// What does several such works in a row is faster within one: each thread has memory of its own, which goes back to the
/// system with it.
pub fn roomy<T: Send>(work: impl Fn() -> T + Sync) -> T {
    if IS_ROOMY.get() {
        return work();
    }
    let spawned = thread::scope(|scope| {
        let roomy = || {
            IS_ROOMY.set(true);
            work()
        };
        let thread = thread::Builder::new().stack_size(BYTES).spawn_scoped(scope, roomy);
        thread.ok().map(|thread| thread.join())
    });
    match spawned {
        Some(Ok(answer)) => answer,
        Some(Err(panicked)) => panic::resume_unwind(panicked),
        None => work(),
    }
}
