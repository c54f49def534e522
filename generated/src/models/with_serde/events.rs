//! Models: events. The codecs that only the features `mock` and `serde` need.

mod event;
mod event_balance;
mod event_benefit;
mod event_checkout;
mod event_customer;
mod event_meter;
mod event_order;
mod event_subscription;
mod event_subscription_updated;
mod order;
mod page;
