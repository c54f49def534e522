//! Operations: customer portal.

use crate::answer::Operation;

pub(in crate::operations) mod benefit_grants;
pub(in crate::operations) mod customer_meters;
pub(in crate::operations) mod customer_session;
pub(in crate::operations) mod customers;
pub(in crate::operations) mod downloadables;
pub(in crate::operations) mod license_keys;
pub(in crate::operations) mod members;
pub(in crate::operations) mod orders;
pub(in crate::operations) mod organizations;
pub(in crate::operations) mod seats;
pub(in crate::operations) mod subscriptions;
pub(in crate::operations) mod wallets;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[];
