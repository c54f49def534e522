//! Models: customers. The codecs that only the features `mock` and `serde` need.

mod customer;
mod customer_individual;
mod customer_payment_method;
mod customer_team;
mod member;
mod payment_method;
