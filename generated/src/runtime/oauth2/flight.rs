//! One token request at a time: calls that need a token at the same time share one request, and the token is cached
//! while it is valid.
//!
//! The first call without a token requests one as a part of its own future; the others wait. If that call is dropped,
//! another call requests the token. If the request fails, the waiting calls fail as well.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::NoToken;
use crate::runtime::secret::Secret;
use crate::runtime::timing::{Instant, Timing};

/// A cached token and its expiry.
pub(super) struct Kept {
    token: Secret,
    since: Instant,
    /// `None` if the token is valid until the server rejects it.
    good_for: Option<Duration>,
}

impl Kept {
    pub(super) fn new(token: Secret, since: Instant, good_for: Option<Duration>) -> Self {
        Self {
            token,
            since,
            good_for,
        }
    }

    fn is_good(&self, now: Instant) -> bool {
        let age = now.saturating_duration_since(self.since);
        self.good_for.is_none_or(|end| age < end)
    }
}

/// The cached token, and the request for the next one.
#[derive(Default)]
pub(super) struct Flight(Mutex<State>);

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// Whether a request is in progress.
    fetching: bool,
    waiting: Vec<Waker>,
    /// How many requests have ended, and the error of the last one, if it failed.
    ended: u64,
    failure: Option<Arc<NoToken>>,
}

/// What a caller does next.
enum Turn<'a> {
    Take(Secret),
    Fail(Arc<NoToken>),
    Fetch(Fetching<'a>),
}

impl Flight {
    /// Returns the cached token, or requests one.
    pub(super) async fn get<F>(
        &self,
        timing: &dyn Timing,
        fetch: impl FnOnce() -> F,
    ) -> Result<Secret, Arc<NoToken>>
    where
        F: Future<Output = Result<Kept, NoToken>>,
    {
        match self.turn(timing).await {
            Turn::Take(token) => Ok(token),
            Turn::Fail(failure) => Err(failure),
            Turn::Fetch(fetching) => fetching.end(fetch().await),
        }
    }

    /// Drops the cached token, unless it was already replaced.
    pub(super) fn forget(&self, token: &Secret) {
        let mut state = self.state();
        if let Some(kept) = &state.kept
            && kept.token.expose() == token.expose()
        {
            state.kept = None;
        }
    }

    async fn turn(&self, timing: &dyn Timing) -> Turn<'_> {
        // How many fetches had ended when this call started: the result of a later one is also valid for this call.
        let mut ended_before = None;
        poll_fn(|context| {
            let mut state = self.state();
            let waited = state.ended > *ended_before.get_or_insert(state.ended);
            if let Some(failure) = &state.failure
                && waited
            {
                return Poll::Ready(Turn::Fail(Arc::clone(failure)));
            }
            if let Some(kept) = &state.kept
                && (waited || kept.is_good(timing.instant()))
            {
                return Poll::Ready(Turn::Take(kept.token.clone()));
            }
            if !state.fetching {
                state.fetching = true;
                return Poll::Ready(Turn::Fetch(Fetching(self)));
            }
            let waker = context.waker();
            if !state.waiting.iter().any(|known| known.will_wake(waker)) {
                state.waiting.push(waker.clone());
            }
            Poll::Pending
        })
        .await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to request a token; when dropped, another caller gets it.
struct Fetching<'a>(&'a Flight);

impl Fetching<'_> {
    fn end(self, result: Result<Kept, NoToken>) -> Result<Secret, Arc<NoToken>> {
        let mut state = self.0.state();
        state.ended += 1;
        match result {
            Ok(kept) => {
                let token = kept.token.clone();
                state.kept = Some(kept);
                state.failure = None;
                Ok(token)
            }
            Err(failure) => {
                let failure = Arc::new(failure);
                state.kept = None;
                state.failure = Some(Arc::clone(&failure));
                Err(failure)
            }
        }
    }
}

impl Drop for Fetching<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut state = self.0.state();
            state.fetching = false;
            std::mem::take(&mut state.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}
