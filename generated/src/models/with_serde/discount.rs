//! Models: discount. The codecs that only the features `mock` and `serde` need.

use crate::models::{DiscountDuration, DiscountType};
use crate::runtime::serde_codecs;

#[cfg(any(feature = "discounts", feature = "webhooks"))]
use {
    crate::models::{
        Discount, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration,
        DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration,
        DiscountProduct,
    },
    crate::runtime::json::{Encode, Writer},
};

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for Discount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::FixedOnceForever(value) => value.encode(writer),
            Self::FixedRepeat(value) => value.encode(writer),
            Self::PercentageOnceForever(value) => value.encode(writer),
            Self::PercentageRepeat(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for DiscountFixedOnceForeverDuration {
    #[allow(deprecated)]
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("type", &self.type_);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("amounts", &self.amounts);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("starts_at", &self.starts_at);
        object.field("ends_at", &self.ends_at);
        object.field("max_redemptions", &self.max_redemptions);
        object.field("max_redemptions_per_customer", &self.max_redemptions_per_customer);
        object.field("redemptions_count", &self.redemptions_count);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.end();
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for DiscountFixedRepeatDuration {
    #[allow(deprecated)]
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("duration_in_months", &self.duration_in_months);
        object.field("type", &self.type_);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("amounts", &self.amounts);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("starts_at", &self.starts_at);
        object.field("ends_at", &self.ends_at);
        object.field("max_redemptions", &self.max_redemptions);
        object.field("max_redemptions_per_customer", &self.max_redemptions_per_customer);
        object.field("redemptions_count", &self.redemptions_count);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.end();
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for DiscountPercentageOnceForeverDuration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("type", &self.type_);
        object.field("basis_points", &self.basis_points);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("starts_at", &self.starts_at);
        object.field("ends_at", &self.ends_at);
        object.field("max_redemptions", &self.max_redemptions);
        object.field("max_redemptions_per_customer", &self.max_redemptions_per_customer);
        object.field("redemptions_count", &self.redemptions_count);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.end();
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for DiscountPercentageRepeatDuration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("duration", &self.duration);
        object.field("duration_in_months", &self.duration_in_months);
        object.field("type", &self.type_);
        object.field("basis_points", &self.basis_points);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("starts_at", &self.starts_at);
        object.field("ends_at", &self.ends_at);
        object.field("max_redemptions", &self.max_redemptions);
        object.field("max_redemptions_per_customer", &self.max_redemptions_per_customer);
        object.field("redemptions_count", &self.redemptions_count);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.end();
    }
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
impl Encode for DiscountProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("metadata", &self.metadata);
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("visibility", &self.visibility);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("meter_interval", &self.meter_interval);
        object.field("meter_interval_count", &self.meter_interval_count);
        object.field("is_recurring", &self.is_recurring);
        object.field("is_archived", &self.is_archived);
        object.field("organization_id", &self.organization_id);
        object.end();
    }
}

serde_codecs!(DiscountDuration, DiscountType);
#[cfg(feature = "mock")]
crate::mock::samples!(DiscountDuration, DiscountType);

#[cfg(any(feature = "discounts", feature = "webhooks"))]
serde_codecs!(
    Discount, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration,
    DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration,
    DiscountProduct
);
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[cfg(feature = "mock")]
crate::mock::samples!(
    Discount, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration,
    DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration,
    DiscountProduct
);
#[cfg(any(feature = "discounts", feature = "webhooks"))]
#[cfg(feature = "mock")]
crate::mock::union_samples!(Discount);
