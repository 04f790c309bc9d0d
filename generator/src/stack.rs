//! A stack with room for the deepest document that reading lets through.

use std::cell::Cell;
use std::panic;
use std::thread::{self, Scope, ScopedJoinHandle};

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
/// Several such works in a row are faster within one: each thread has memory of its own, which goes back to the system with
/// it.
pub fn roomy<T: Send>(work: impl Fn() -> T + Sync) -> T {
    if IS_ROOMY.get() {
        return work();
    }
    match thread::scope(|scope| spawn(scope, &work).map(ScopedJoinHandle::join)) {
        Some(Ok(answer)) => answer,
        Some(Err(panicked)) => panic::resume_unwind(panicked),
        None => work(),
    }
}

/// A thread with room that does the work; nothing where the machine has none to give.
pub(crate) fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: &'scope (impl Fn() -> T + Sync),
) -> Option<ScopedJoinHandle<'scope, T>> {
    let roomy = || {
        IS_ROOMY.set(true);
        work()
    };
    thread::Builder::new().stack_size(BYTES).spawn_scoped(scope, roomy).ok()
}
