//! Clocks, timers and random numbers, which tests can replace.

use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use crate::runtime::transport::BoxFuture;

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub use std::time::Instant;

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub use crate::runtime::wasm::{Instant, JsTiming};
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(crate) use crate::runtime::wasm::{now, random};

/// The clocks, the timer and the random numbers of a client.
///
/// Only [`sleep`](Self::sleep) is required; the other methods default to the platform's.
pub trait Timing: Send + Sync + 'static {
    /// Returns a future that waits, or `None` if that is not possible; then there are no timeouts and no retries.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>>;

    /// Returns the time of day, used for a `Retry-After` that is a date.
    fn now(&self) -> SystemTime {
        now()
    }

    /// Returns a monotonic time, used to measure durations.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Returns a uniformly distributed random number.
    fn random(&self) -> u64 {
        random()
    }
}

/// Uses the timers of the Tokio runtime in which the call runs.
#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTiming;

#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
impl Timing for TokioTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        // Outside a runtime, creating a sleep would panic.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(duration)))
    }

    /// Tokio's clock, which tests can pause.
    fn instant(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// Cannot sleep: for a client without Tokio and without a [`Timing`].
#[cfg(not(any(
    feature = "blocking",
    feature = "tokio",
    all(target_family = "wasm", target_os = "unknown")
)))]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct NoTiming;

#[cfg(not(any(
    feature = "blocking",
    feature = "tokio",
    all(target_family = "wasm", target_os = "unknown")
)))]
impl Timing for NoTiming {
    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}

/// Returns the time of day.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Returns a uniformly distributed random number.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn random() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

/// Runs `work` with a timeout. Returns `None` if it elapses.
///
/// The timer is created only if the work is not ready immediately.
pub(crate) async fn within<T>(
    timing: &dyn Timing,
    limit: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut limit = Some(limit);
    let mut sleep = None;
    std::future::poll_fn(move |context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        if let Some(limit) = limit.take() {
            sleep = timing.sleep(limit);
        }
        match &mut sleep {
            Some(sleep) => sleep.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}
