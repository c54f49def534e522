//! Models: subscription update. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, SubscriptionUpdateUnits, TrialEnd,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader, decode_record};

decode_record! {
    SubscriptionCancel;
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment,
    "cancel_at_period_end": cancel_at_period_end,
}

decode_record! {
    SubscriptionPause;
    "pause_at_period_end": pause_at_period_end, "resumes_at": resumes_at,
}

decode_record! {
    SubscriptionResume;
    "resume" = boolean true,
}

decode_record! {
    SubscriptionRevoke;
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment, "revoke" = boolean true,
}

impl Decode for SubscriptionUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[
                &["seats"],
                &["units"],
                &["current_billing_period_end"],
                &["cancel_at_period_end"],
                &["revoke"],
                &["pause_at_period_end"],
                &["resume"],
                &["pending_update"],
            ])?;
        reader.closest_of(
            &[
                (probe.has(0), 0, &[], &["seats", "proration_behavior"]),
                (probe.has(1), 0, &[], &["units", "proration_behavior"]),
                (probe.has(2), 0, &[], &["current_billing_period_end"]),
                (
                    probe.has(3),
                    0,
                    &[],
                    &[
                        "customer_cancellation_reason", "customer_cancellation_comment",
                        "cancel_at_period_end",
                    ],
                ),
                (
                    probe.is_bool(4, true),
                    0,
                    &[],
                    &["customer_cancellation_reason", "customer_cancellation_comment", "revoke"],
                ),
                (probe.has(5), 0, &[], &["pause_at_period_end", "resumes_at"]),
                (probe.is_bool(6, true), 0, &[], &["resume"]),
                (
                    true,
                    0,
                    &[],
                    &["metadata", "product_id", "proration_behavior", "discount_id", "trial_end"],
                ),
                (true, 0, &[probe.kind(7).is_some()], &["pending_update"]),
            ],
            |reader, place| match place {
                0 => reader.value().map(Self::UpdateSeats),
                1 => reader.value().map(Self::UpdateUnits),
                2 => reader.value().map(Self::UpdateBillingPeriod),
                3 => reader.value().map(Self::Cancel),
                4 => reader.value().map(Self::Revoke),
                5 => reader.value().map(Self::Pause),
                6 => reader.value().map(Self::Resume),
                7 => reader.value().map(Self::UpdateBase),
                _ => reader.value().map(Self::UpdateClear),
            },
        )
    }
}

impl Blank for SubscriptionUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

decode_record! {
    SubscriptionUpdateBase;
    "metadata": metadata, "product_id": product_id, "proration_behavior": proration_behavior,
    "discount_id": discount_id, "trial_end": trial_end,
}

decode_record! {
    SubscriptionUpdateBillingPeriod;
    "current_billing_period_end": current_billing_period_end,
}

decode_record! {
    SubscriptionUpdateClear;
}

decode_record! {
    SubscriptionUpdateSeats;
    "seats": seats, "proration_behavior": proration_behavior,
}

decode_record! {
    SubscriptionUpdateUnits;
    "units": units, "proration_behavior": proration_behavior,
}

impl Decode for TrialEnd {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => {
                if let Some("now") = reader.peek_str()?.as_deref() {
                    return reader.skip_value().map(|()| Self::Now);
                }
                if let Some(value) = reader.attempt() {
                    return Ok(Self::DateTime(value));
                }
                reader.value().map(Self::Unknown)
            }
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for TrialEnd {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, SubscriptionUpdateUnits, TrialEnd
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, SubscriptionUpdateUnits, TrialEnd
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(SubscriptionUpdate, TrialEnd);
