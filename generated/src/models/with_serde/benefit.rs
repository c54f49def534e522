//! Models: benefit. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "customer-portal", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use crate::runtime::json::{Encode, Writer};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use crate::models::{Benefit, BenefitVisibility};
#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
use crate::models::BenefitType;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
use crate::models::BenefitPublic;
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
impl Encode for BenefitPublic {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.end();
    }
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
