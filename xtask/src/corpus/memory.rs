//! The memory that all work may take together.

use std::fs;
use std::sync::{Condvar, Mutex, PoisonError};

/// What a machine is taken to have that does not tell.
const UNKNOWN: u64 = 8 << 30;

/// Memory that work asks for before it begins, and gives back when it ends.
pub struct Memory {
    /// All of it, in bytes.
    pub all: u64,
    left: Mutex<u64>,
    returned: Condvar,
}

/// A part that is in use.
pub struct Share<'m> {
    memory: &'m Memory,
    bytes: u64,
}

impl Memory {
    /// This many times 2^30 bytes, or three quarters of what the machine has left.
    pub fn new(gibibytes: Option<u64>) -> Self {
        let all = match gibibytes {
            Some(gibibytes) => gibibytes << 30,
            None => available().unwrap_or(UNKNOWN) / 4 * 3,
        };
        Self { all, left: Mutex::new(all), returned: Condvar::new() }
    }

    /// Waits until there is so much left; what asks for more than there is has all of it alone.
    pub fn take(&self, bytes: u64) -> Share<'_> {
        let bytes = bytes.min(self.all);
        let left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.returned.wait_while(left, |left| *left < bytes);
        *waited.unwrap_or_else(PoisonError::into_inner) -= bytes;
        Share { memory: self, bytes }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        *self.memory.left.lock().unwrap_or_else(PoisonError::into_inner) += self.bytes;
        self.memory.returned.notify_all();
    }
}

/// What the machine could give, where Linux tells it.
fn available() -> Option<u64> {
    let facts = fs::read_to_string("/proc/meminfo").ok()?;
    let line = facts.lines().find(|line| line.starts_with("MemAvailable:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn work_waits_until_memory_is_returned() {
        let (memory, is_done) = (Memory::new(Some(1)), AtomicBool::new(false));
        let first = memory.take(1 << 29);
        thread::scope(|scope| {
            scope.spawn(|| {
                let _second = memory.take(1 << 30);
                assert!(is_done.load(Ordering::SeqCst));
            });
            is_done.store(true, Ordering::SeqCst);
            drop(first);
        });
    }

    #[test]
    fn what_asks_for_too_much_has_all() {
        assert_eq!(Memory::new(Some(1)).take(u64::MAX).bytes, 1 << 30);
    }
}
