//! Operations: customer portal.

use crate::answer::Operation;

pub(super) mod benefit_grants;
pub(super) mod customer_meters;
pub(super) mod customer_session;
pub(super) mod customers;
pub(super) mod downloadables;
pub(super) mod license_keys;
pub(super) mod members;
pub(super) mod orders;
pub(super) mod organizations;
pub(super) mod seats;
pub(super) mod subscriptions;
pub(super) mod wallets;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[];
