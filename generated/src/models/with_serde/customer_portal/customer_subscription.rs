//! Models: customer subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, decode_record, encode_record,
};

encode_record! {
    CustomerSubscription;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count, "status": field status,
    "current_period_start": field current_period_start,
    "current_period_end": field current_period_end,
    "current_meter_period_start": field current_meter_period_start,
    "current_meter_period_end": field current_meter_period_end, "trial_start": field trial_start,
    "trial_end": field trial_end, "cancel_at_period_end": field cancel_at_period_end,
    "canceled_at": field canceled_at, "started_at": field started_at, "ends_at": field ends_at,
    "ended_at": field ended_at, "past_due_at": optional_or_null past_due_at 19,
    "pause_at_period_end": field pause_at_period_end, "paused_at": field paused_at,
    "resumes_at": field resumes_at, "customer_id": field customer_id,
    "product_id": field product_id, "discount_id": field discount_id,
    "checkout_id": field checkout_id, "seats": optional_or_null seats 27, "units": field units,
    "customer_cancellation_reason": field customer_cancellation_reason,
    "customer_cancellation_comment": field customer_cancellation_comment, "product": field product,
    "prices": field prices, "meters": field meters, "pending_update": field pending_update,
}

decode_record! {
    CustomerSubscriptionCancel;
    "cancel_at_period_end": cancel_at_period_end, "cancellation_reason": cancellation_reason,
    "cancellation_comment": cancellation_comment,
}

encode_record! {
    CustomerSubscriptionMeter;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "consumed_units": field consumed_units, "credited_units": field credited_units,
    "amount": field amount, "meter_id": field meter_id, "meter": field meter,
}

encode_record! {
    CustomerSubscriptionMeterMeter;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name,
}

encode_record! {
    CustomerSubscriptionPage;
    "items": field items, "pagination": field pagination,
}

decode_record! {
    CustomerSubscriptionPause;
    "pause_at_period_end": pause_at_period_end, "resumes_at": resumes_at,
}

encode_record! {
    CustomerSubscriptionProduct;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "name": field name, "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "prices": field prices, "benefits": field benefits,
    "medias": field medias, "organization": field organization,
}

decode_record! {
    CustomerSubscriptionResume;
    "resume" = boolean true,
}

decode_string_enum!(CustomerSubscriptionSortProperty, Self::StartedAt);

impl Decode for CustomerSubscriptionUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[
                &["product_id"],
                &["seats"],
                &["pause_at_period_end"],
                &["resume"],
                &["pending_update"],
            ])?;
        reader.closest_of(
            &[
                (probe.has(0), 0, &[], &["product_id"]),
                (probe.has(1), 0, &[], &["seats"]),
                (probe.has(2), 0, &[], &["pause_at_period_end", "resumes_at"]),
                (probe.is_bool(3, true), 0, &[], &["resume"]),
                (
                    true,
                    0,
                    &[],
                    &["cancel_at_period_end", "cancellation_reason", "cancellation_comment"],
                ),
                (true, 0, &[probe.kind(4).is_some()], &["pending_update"]),
            ],
            |reader, place| match place {
                0 => reader.value().map(Self::UpdateProduct),
                1 => reader.value().map(Self::UpdateSeats),
                2 => reader.value().map(Self::Pause),
                3 => reader.value().map(Self::Resume),
                4 => reader.value().map(Self::Cancel),
                _ => reader.value().map(Self::UpdateClear),
            },
        )
    }
}

impl Blank for CustomerSubscriptionUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

decode_record! {
    CustomerSubscriptionUpdateClear;
}

decode_record! {
    CustomerSubscriptionUpdateProduct;
    "product_id": product_id,
}

decode_record! {
    CustomerSubscriptionUpdateSeats;
    "seats": seats,
}

serde_codecs!(
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerSubscriptionUpdate);
