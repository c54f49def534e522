//! Models: tax. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
use crate::models::TaxIdFormat;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::models::TaxBehaviorOption;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
use crate::models::TaxBehavior;
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
crate::runtime::encode_string_enum!(TaxBehavior);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
crate::runtime::encode_string_enum!(TaxIdFormat);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(TaxIdFormat);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(TaxIdFormat);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
serde_codecs!(TaxBehaviorOption);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(TaxBehaviorOption);

#[cfg(any(feature = "checkouts", feature = "webhooks"))]
serde_codecs!(TaxBehavior);
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
#[cfg(feature = "mock")]
samples!(TaxBehavior);
