//! The models of the texts with serde's derive, as most generators emit them.

pub(crate) mod benefit;
pub(crate) mod checkout;
pub(crate) mod custom_field;
pub(crate) mod product;
