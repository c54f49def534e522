//! Models: discount base. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    DiscountBase, DiscountFixedOnceForeverDurationBase, DiscountFixedRepeatDurationBase,
    DiscountPercentageOnceForeverDurationBase, DiscountPercentageRepeatDurationBase,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

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

encode_record! {
    DiscountFixedOnceForeverDurationBase;
    "duration": field duration, "type": field type_, "amount": field amount,
    "currency": field currency, "amounts": field amounts, "created_at": field created_at,
    "modified_at": field modified_at, "id": field id, "metadata": field metadata,
    "name": field name, "code": field code, "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
}

encode_record! {
    DiscountFixedRepeatDurationBase;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "amount": field amount, "currency": field currency, "amounts": field amounts,
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "name": field name, "code": field code,
    "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
}

encode_record! {
    DiscountPercentageOnceForeverDurationBase;
    "duration": field duration, "type": field type_, "basis_points": field basis_points,
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "name": field name, "code": field code,
    "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
}

encode_record! {
    DiscountPercentageRepeatDurationBase;
    "duration": field duration, "duration_in_months": field duration_in_months, "type": field type_,
    "basis_points": field basis_points, "created_at": field created_at,
    "modified_at": field modified_at, "id": field id, "metadata": field metadata,
    "name": field name, "code": field code, "starts_at": field starts_at, "ends_at": field ends_at,
    "max_redemptions": field max_redemptions,
    "max_redemptions_per_customer": field max_redemptions_per_customer,
    "redemptions_count": field redemptions_count, "organization_id": field organization_id,
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
