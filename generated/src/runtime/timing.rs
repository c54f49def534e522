//! Time and chance, as the client needs them: replaceable, so that tests do not wait.

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

/// What a client takes from its surroundings: two clocks, sleep, and chance.
///
/// Only [`sleep`](Self::sleep) has to be written; the rest comes from the platform.
pub trait Timing: Send + Sync + 'static {
    /// Waits; `None` where nothing can wait, and then there are neither deadlines nor retries.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>>;

    /// Returns the time of day, to read a `Retry-After` that is a date.
    fn now(&self) -> SystemTime {
        now()
    }

    /// Returns a time that never goes back, to measure with.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Returns any number, each as likely as another.
    fn random(&self) -> u64 {
        random()
    }
}

/// Sleeps on the Tokio runtime that the call is made in.
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTiming;

#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
impl Timing for TokioTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        // Outside a runtime, making a sleep would panic.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(duration)))
    }

    /// Tokio's time, which a test may stop.
    fn instant(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// Cannot sleep: for a client without `reqwest` that is given no [`Timing`].
#[cfg(not(any(
    feature = "reqwest",
    all(target_family = "wasm", target_os = "unknown")
)))]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct NoTiming;

#[cfg(not(any(
    feature = "reqwest",
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

/// Returns any number, each as likely as another.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn random() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

/// Runs `work` for at most this long: `None` when the time is over first.
///
/// The sleep is made only when the work is not ready at once.
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
