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
    crate::runtime::json::{Encode, Writer, encode_record},
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
encode_record! {
    DiscountFixedOnceForeverDuration;
    "duration": field duration, "type": field type_, "amount": field amount,
    "currency": field currency, "amounts": field amounts, "created_at": field created_at,
    "modified_at": field modified_at, "id": field id, "metadata": field metadata,
    "name": field name, "code": field code, "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
    "products": field products,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
encode_record! {
    DiscountFixedRepeatDuration;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "amount": field amount, "currency": field currency, "amounts": field amounts,
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "name": field name, "code": field code,
    "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
    "products": field products,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
encode_record! {
    DiscountPercentageOnceForeverDuration;
    "duration": field duration, "type": field type_, "basis_points": field basis_points,
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "name": field name, "code": field code,
    "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
    "products": field products,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
encode_record! {
    DiscountPercentageRepeatDuration;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "basis_points": field basis_points, "created_at": field created_at,
    "modified_at": field modified_at, "id": field id, "metadata": field metadata,
    "name": field name, "code": field code, "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
    "products": field products,
}

#[cfg(any(feature = "discounts", feature = "webhooks"))]
encode_record! {
    DiscountProduct;
    "metadata": field metadata, "id": field id, "created_at": field created_at,
    "modified_at": field modified_at, "trial_interval": field trial_interval,
    "trial_interval_count": field trial_interval_count, "name": field name,
    "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id,
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
