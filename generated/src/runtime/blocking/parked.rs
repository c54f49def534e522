//! Waits for futures by parking the thread, with timers but without a runtime.

use std::cell::Cell;
#[cfg(not(feature = "tokio"))]
use std::pin::Pin;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
#[cfg(not(feature = "tokio"))]
use std::time::Duration;
use std::time::Instant;

#[cfg(not(feature = "tokio"))]
use crate::runtime::timing::Timing;
#[cfg(not(feature = "tokio"))]
use crate::runtime::transport::BoxFuture;

thread_local! {
    /// Whether this thread makes a blocking call.
    static BLOCKS: Cell<bool> = const { Cell::new(false) };
    /// When the next timer of this thread elapses.
    static NEXT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Returns `true` if this thread makes a blocking call.
pub(crate) fn may_block() -> bool {
    BLOCKS.get()
}

/// Marks this thread as one that makes a blocking call, until it is dropped.
pub(super) struct Within(bool);

impl Within {
    pub(super) fn enter() -> Self {
        Self(BLOCKS.replace(true))
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        BLOCKS.set(self.0);
    }
}

/// Parks this thread until the future is ready.
pub(crate) fn block_on<F: Future>(work: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut work = pin!(work);
    // A future can make a blocking call itself: the timers around it are not lost.
    let around = NEXT.take();
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            NEXT.set(around);
            return done;
        }
        match NEXT.take() {
            Some(next) => thread::park_timeout(next.saturating_duration_since(Instant::now())),
            None => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Timers of threads that make blocking calls. Other threads have none.
#[cfg(not(feature = "tokio"))]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ThreadTiming;

#[cfg(not(feature = "tokio"))]
impl Timing for ThreadTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        let end = Instant::now().checked_add(duration)?;
        may_block().then(|| Box::pin(Sleep(end)) as BoxFuture<'static, ()>)
    }
}

#[cfg(not(feature = "tokio"))]
struct Sleep(Instant);

#[cfg(not(feature = "tokio"))]
impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.0 {
            return Poll::Ready(());
        }
        let next = NEXT.get().map_or(self.0, |next| next.min(self.0));
        NEXT.set(Some(next));
        Poll::Pending
    }
}

#[cfg(all(test, not(feature = "tokio")))]
mod tests {
    use std::time::{Duration, Instant};

    use super::{ThreadTiming, Within, block_on};
    use crate::runtime::timing::{Timing, within};

    #[test]
    fn c13_timers_without_a_runtime() {
        assert!(ThreadTiming.sleep(Duration::ZERO).is_none());
        let _within = Within::enter();
        let started = Instant::now();
        let never = std::future::pending::<()>();
        let late = within(&ThreadTiming, Duration::from_millis(20), async {
            // A timer of a blocking call within the call.
            let inner = ThreadTiming.sleep(Duration::from_millis(1));
            block_on(inner.expect("this thread blocks"));
            never.await;
        });
        assert_eq!(block_on(late), None);
        assert!(started.elapsed() >= Duration::from_millis(20));
    }

    #[test]
    fn c13_another_thread_wakes_the_call() {
        let (sender, receiver) = std::sync::mpsc::channel::<std::task::Waker>();
        let waking = std::thread::spawn(move || receiver.recv().map(|waker| waker.wake()));
        let mut polls = 0;
        let woken = std::future::poll_fn(|context| {
            polls += 1;
            match polls {
                1 => {
                    let _ = sender.send(context.waker().clone());
                    std::task::Poll::Pending
                }
                _ => std::task::Poll::Ready(()),
            }
        });
        block_on(woken);
        assert!(waking.join().is_ok_and(|woken| woken.is_ok()));
    }
}
