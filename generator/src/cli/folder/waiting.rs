//! Work that mostly waits for the disk, on several threads. In: the number of tasks, and what each of them does. Out: nothing,
//! or the error of a task.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The most threads. A file system writes files that are completed at the same time together.
const THREADS: usize = 16;

/// Does a number of tasks. After an error, no other task is begun.
///
/// # Errors
/// The error of the first task that failed.
pub(super) fn each(
    count: usize,
    task: impl Fn(usize) -> Result<(), String> + Sync,
) -> Result<(), String> {
    let next = AtomicUsize::new(0);
    let failed: Mutex<Option<(usize, String)>> = Mutex::new(None);
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return;
            }
            let Err(error) = task(index) else { continue };
            next.store(count, Ordering::Relaxed);
            let mut failed = failed.lock().unwrap_or_else(|poison| poison.into_inner());
            if failed.as_ref().is_none_or(|(first, _)| index < *first) {
                *failed = Some((index, error));
            }
        }
    };
    thread::scope(|scope| {
        // A thread that cannot be started is not needed, because the current thread works as well.
        for _ in 1..count.min(THREADS) {
            _ = thread::Builder::new().spawn_scoped(scope, work);
        }
        work();
    });
    let failed = failed
        .into_inner()
        .unwrap_or_else(|poison| poison.into_inner());
    failed.map_or(Ok(()), |(_, error)| Err(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A1: all tasks are done once, and the error of the first that fails is returned.
    #[test]
    fn tasks_are_done_once() {
        let done: Vec<AtomicUsize> = (0..1000).map(|_| AtomicUsize::new(0)).collect();
        let task = |index: usize| {
            done[index].fetch_add(1, Ordering::Relaxed);
            Ok(())
        };
        assert_eq!(each(done.len(), task), Ok(()));
        assert!(done.iter().all(|count| count.load(Ordering::Relaxed) == 1));
        assert_eq!(each(0, |_| Err("there is none".to_owned())), Ok(()));

        let begun = AtomicUsize::new(0);
        let failing = |index: usize| {
            begun.fetch_add(1, Ordering::Relaxed);
            match index {
                0 => Err("the first".to_owned()),
                _ => Ok(()),
            }
        };
        assert_eq!(each(1, failing), Err("the first".to_owned()));
        assert_eq!(begun.load(Ordering::Relaxed), 1);
    }
}
