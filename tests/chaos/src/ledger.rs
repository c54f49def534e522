//! What the servers have seen of each call.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::fault::Fault;

/// What the servers have seen, and what they let pass.
#[derive(Default)]
pub(crate) struct Ledger {
    calls: Mutex<HashMap<u64, Seen>>,
    /// The token that is valid, by its number; the one before it is still taken.
    pub(crate) token: AtomicU64,
    /// Requests that reached the origin to which servers redirect.
    pub(crate) elsewhere: AtomicU64,
    /// Requests that no call sent.
    pub(crate) unknown: AtomicU64,
    /// Whether servers respond as they should from now on.
    pub(crate) calm: AtomicBool,
}

/// What the servers have seen of one call.
#[derive(Debug, Default, Clone)]
pub(crate) struct Seen {
    /// What was done to each request, in order.
    pub(crate) faults: Vec<Fault>,
    /// How many requests were read to the end and not refused.
    pub(crate) processed: u32,
    /// The numbers of the tokens that were too old.
    pub(crate) stale: Vec<u64>,
}

impl Ledger {
    /// Takes note of a request of a call, and decides what happens to it; `None` if its token is too old.
    pub(crate) fn request(
        &self,
        call: u64,
        token: Option<u64>,
        random: &mut fastrand::Rng,
    ) -> Option<Fault> {
        let valid = self.token.load(Ordering::SeqCst);
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = calls.entry(call).or_default();
        let token = token.unwrap_or(0);
        if token + 1 < valid {
            seen.stale.push(token);
            return None;
        }
        let fault = match self.calm.load(Ordering::Relaxed) {
            true => Fault::None,
            false => Fault::any(random),
        };
        seen.faults.push(fault);
        seen.processed += u32::from(!fault.is_refusal());
        Some(fault)
    }

    /// What was seen of a call so far.
    pub(crate) fn seen(&self, call: u64) -> Seen {
        let calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.get(&call).cloned().unwrap_or_default()
    }

    /// What was seen of a call, which is over for good.
    pub(crate) fn take(&self, call: u64) -> Seen {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.remove(&call).unwrap_or_default()
    }
}
