//! Models: customer. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
use {crate::models::Customer, crate::runtime::json::{Encode, Writer}};
#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::CustomerType;
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::models::CustomerCancellationReason;
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
impl Encode for Customer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
serde_codecs!(Customer);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(Customer);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::union_samples!(Customer);

#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(CustomerType);
#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(CustomerType);

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
serde_codecs!(CustomerCancellationReason);
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(CustomerCancellationReason);
