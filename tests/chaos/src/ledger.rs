//! Records what the servers have seen of each call.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::fault::Fault;

/// What the servers have seen, and how they behave.
#[derive(Default)]
pub(crate) struct Ledger {
    calls: Mutex<HashMap<u64, Seen>>,
    /// The number of the valid token; the one before it is still accepted.
    pub(crate) token: AtomicU64,
    /// Requests that reached the origin to which servers redirect.
    pub(crate) elsewhere: AtomicU64,
    /// Requests that belong to no call.
    pub(crate) unknown: AtomicU64,
    /// Whether servers respond correctly from now on.
    pub(crate) calm: AtomicBool,
}

/// What the servers have seen of one call.
#[derive(Debug, Default, Clone)]
pub(crate) struct Seen {
    /// The fault for each request, in order.
    pub(crate) faults: Vec<Fault>,
    /// The number of requests that were read completely and not refused.
    pub(crate) processed: u32,
    /// The numbers of expired tokens that were sent.
    pub(crate) stale: Vec<u64>,
}

impl Ledger {
    /// Records a request of a call, and chooses the fault for it; `None` if its token has expired.
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

    /// The record of a call so far.
    pub(crate) fn seen(&self, call: u64) -> Seen {
        let calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.get(&call).cloned().unwrap_or_default()
    }

    /// Removes the record of a call that can get no more requests.
    pub(crate) fn take(&self, call: u64) -> Seen {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.remove(&call).unwrap_or_default()
    }
}
