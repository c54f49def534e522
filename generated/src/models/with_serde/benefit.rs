//! Models: benefit. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use {
    crate::models::{Benefit, BenefitVisibility},
    crate::runtime::json::{Encode, Writer},
};
#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
use crate::models::BenefitType;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
use {crate::models::BenefitPublic, crate::runtime::json::encode_record};
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Encode for Benefit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
encode_record! {
    BenefitPublic;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(Benefit, BenefitVisibility);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(Benefit, BenefitVisibility);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::union_samples!(Benefit);

#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
serde_codecs!(BenefitType);
#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(BenefitType);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
serde_codecs!(BenefitPublic);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(BenefitPublic);
