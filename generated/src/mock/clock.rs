//! The clock of a mock: it advances when everything waits, so that tests do not wait.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use crate::runtime::timing::Instant;
use crate::runtime::transport::BoxFuture;

/// How often a sleeper waits for others before it wakes, even if they never wake.
const PATIENCE: u32 = 64;

/// The time of a mock.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The time that has passed.
    now: Duration,
    /// The time at which each sleeper wakes.
    sleepers: BTreeSet<(Duration, u64)>,
    /// How many numbers were issued, for sleepers and as random numbers.
    drawn: u64,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            state: Mutex::default(),
        }
    }

    /// Returns the time that has passed.
    pub(crate) fn elapsed(&self) -> Duration {
        self.lock().now
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.lock().now += by;
    }

    pub(crate) fn instant(&self) -> Instant {
        self.started + self.elapsed()
    }

    /// Returns a fixed date, plus the time that has passed.
    pub(crate) fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_344_400) + self.elapsed()
    }

    /// Returns the next pseudorandom number. The sequence is the same in each run.
    pub(crate) fn random(&self) -> u64 {
        let mut state = self.lock();
        state.drawn += 1;
        // SplitMix64.
        let mut mixed = state.drawn.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Waits on the clock of the mock.
    pub(crate) fn sleep(self: &Arc<Self>, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.lock();
        state.drawn += 1;
        let key = (state.now.saturating_add(duration), state.drawn);
        state.sleepers.insert(key);
        drop(state);
        Box::pin(Sleep {
            clock: Arc::clone(self),
            key,
            polls: 0,
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Sleep {
    clock: Arc<Clock>,
    key: (Duration, u64),
    polls: u32,
}

impl Future for Sleep {
    type Output = ();

    /// Ready when it is the first of all sleepers to wake, and was asked before: so all that began to wait at the same
    /// time are known.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let sleep = self.get_mut();
        sleep.polls += 1;
        let mut state = sleep.clock.lock();
        let is_first = state.sleepers.first() == Some(&sleep.key);
        let is_due = state.now >= sleep.key.0;
        if is_due || sleep.polls > 1 && is_first || sleep.polls > PATIENCE {
            state.now = state.now.max(sleep.key.0);
            state.sleepers.remove(&sleep.key);
            return Poll::Ready(());
        }
        drop(state);
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.lock().sleepers.remove(&self.key);
    }
}
