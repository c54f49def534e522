//! Models: customers. The codecs that only the feature `serde` needs.

mod customer;
mod customer_individual;
mod customer_payment_method;
mod customer_team;
mod member;
mod payment_method;
