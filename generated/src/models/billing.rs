//! Models: billing.

use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// How a checkout form handles a field of the billing address.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingAddressFieldMode {
    /// `required`
    Required,
    /// `optional`
    Optional,
    /// `disabled`
    Disabled,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    BillingAddressFieldMode;
    Required = "required", Optional = "optional", Disabled = "disabled",
}

decode_string_enum!(BillingAddressFieldMode, Self::Required);
