//! Panics as values: what was said and where, without a word on standard error.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

/// What the last panic said.
static LAST: Mutex<String> = Mutex::new(String::new());

/// What the work gives, or what its panic said.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let former = panic::take_hook();
    panic::set_hook(Box::new(remember));
    let answer = panic::catch_unwind(AssertUnwindSafe(work));
    panic::set_hook(former);
    answer.map_err(|_| LAST.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// The standard message in one line: `panicked at FILE:LINE:COLUMN: …`.
fn remember(panic: &PanicHookInfo<'_>) {
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string().replace('\n', " ");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_says_what_and_where() {
        let said = caught(|| panic!("no way")).unwrap_err();
        assert!(said.contains("no way") && said.contains("panics.rs"), "{said}");
    }
}
