//! Models: discount base. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    DiscountBase, DiscountFixedOnceForeverDurationBase, DiscountFixedRepeatDurationBase,
    DiscountPercentageOnceForeverDurationBase, DiscountPercentageRepeatDurationBase,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for DiscountBase {
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

impl Encode for DiscountFixedOnceForeverDurationBase {
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
        object.end();
    }
}

impl Encode for DiscountFixedRepeatDurationBase {
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
        object.end();
    }
}

impl Encode for DiscountPercentageOnceForeverDurationBase {
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
        object.end();
    }
}

impl Encode for DiscountPercentageRepeatDurationBase {
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
        object.end();
    }
}

serde_codecs!(
    DiscountBase, DiscountFixedOnceForeverDurationBase, DiscountFixedRepeatDurationBase,
    DiscountPercentageOnceForeverDurationBase, DiscountPercentageRepeatDurationBase
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    DiscountBase, DiscountFixedOnceForeverDurationBase, DiscountFixedRepeatDurationBase,
    DiscountPercentageOnceForeverDurationBase, DiscountPercentageRepeatDurationBase
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(DiscountBase);
