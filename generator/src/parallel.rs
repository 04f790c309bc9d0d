//! Works side by side, on as many threads as the machine runs at once.

use crate::stack;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does a work for each thing, and gives what came of them in their order. A thread takes the next thing when it is done with
/// one, so the longest work comes best first.
pub(crate) fn each<'t, T: Sync, R: Send>(
    things: &'t [T],
    work: impl Fn(&'t T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let taken = || {
        let mut done = Vec::new();
        while let Some((index, thing)) = take(&next, things) {
            done.push((index, work(thing)));
        }
        done
    };
    let others = thread::available_parallelism().map_or(1, usize::from).min(things.len());
    let mut done = thread::scope(|scope| {
        // Where the machine has no thread to give, those that there are do all.
        let others: Vec<_> = (1..others).filter_map(|_| stack::spawn(scope, &taken)).collect();
        let mut done = taken();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked)));
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take<'t, T>(next: &AtomicUsize, things: &'t [T]) -> Option<(usize, &'t T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, things.get(index)?))
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn results_stand_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1_000).collect();
        assert_eq!(each(&things, |thing| thing * 2), (0..2_000).step_by(2).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(each(&[], |thing: &usize| *thing).is_empty());
    }
}
