//! Models: subscription update; the codecs that only the feature `serde` needs.

use crate::models::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, TrialEnd,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Kind, Reader};

impl Decode for SubscriptionCancel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            customer_cancellation_reason, customer_cancellation_comment, cancel_at_period_end,
        ) = reader
            .record(&[
                "customer_cancellation_reason", "customer_cancellation_comment",
                "cancel_at_period_end",
            ])?;
        Ok(Self {
            customer_cancellation_reason,
            customer_cancellation_comment,
            cancel_at_period_end,
        })
    }
}

impl Decode for SubscriptionPause {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (pause_at_period_end, resumes_at) = reader
            .record(&["pause_at_period_end", "resumes_at"])?;
        Ok(Self {
            pause_at_period_end,
            resumes_at,
        })
    }
}

impl Decode for SubscriptionResume {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (resume,) = reader.record(&["resume"])?;
        reader.at(resume).constant_bool(true)?;
        Ok(Self {})
    }
}

impl Decode for SubscriptionRevoke {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (customer_cancellation_reason, customer_cancellation_comment, revoke) = reader
            .record(&["customer_cancellation_reason", "customer_cancellation_comment", "revoke"])?;
        reader.at(revoke).constant_bool(true)?;
        Ok(Self {
            customer_cancellation_reason,
            customer_cancellation_comment,
        })
    }
}

impl Decode for SubscriptionUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[
                &["seats"],
                &["current_billing_period_end"],
                &["cancel_at_period_end"],
                &["revoke"],
                &["pause_at_period_end"],
                &["resume"],
                &["pending_update"],
            ])?;
        reader
            .closest_of(
                &[
                    (probe.has(0), &[], &["seats", "proration_behavior"]),
                    (probe.has(1), &[], &["current_billing_period_end"]),
                    (
                        probe.has(2),
                        &[],
                        &[
                            "customer_cancellation_reason", "customer_cancellation_comment",
                            "cancel_at_period_end",
                        ],
                    ),
                    (
                        probe.is_bool(3, true),
                        &[],
                        &[
                            "customer_cancellation_reason", "customer_cancellation_comment",
                            "revoke",
                        ],
                    ),
                    (probe.has(4), &[], &["pause_at_period_end", "resumes_at"]),
                    (probe.is_bool(5, true), &[], &["resume"]),
                    (
                        true,
                        &[],
                        &[
                            "metadata", "product_id", "proration_behavior", "discount_id",
                            "trial_end",
                        ],
                    ),
                    (true, &[probe.kind(6).is_some()], &["pending_update"]),
                ],
                |reader, place| match place {
                    0 => reader.value().map(Self::UpdateSeats),
                    1 => reader.value().map(Self::UpdateBillingPeriod),
                    2 => reader.value().map(Self::Cancel),
                    3 => reader.value().map(Self::Revoke),
                    4 => reader.value().map(Self::Pause),
                    5 => reader.value().map(Self::Resume),
                    6 => reader.value().map(Self::UpdateBase),
                    _ => reader.value().map(Self::UpdateClear),
                },
            )
    }
}

impl Decode for SubscriptionUpdateBase {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, product_id, proration_behavior, discount_id, trial_end) = reader
            .record(&["metadata", "product_id", "proration_behavior", "discount_id", "trial_end"])?;
        Ok(Self {
            metadata,
            product_id,
            proration_behavior,
            discount_id,
            trial_end,
        })
    }
}

impl Decode for SubscriptionUpdateBillingPeriod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (current_billing_period_end,) = reader
            .record(&["current_billing_period_end"])?;
        Ok(Self { current_billing_period_end })
    }
}

impl Decode for SubscriptionUpdateClear {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let () = reader.record(&[])?;
        Ok(Self {})
    }
}

impl Decode for SubscriptionUpdateSeats {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (seats, proration_behavior) = reader
            .record(&["seats", "proration_behavior"])?;
        Ok(Self { seats, proration_behavior })
    }
}

impl Decode for TrialEnd {
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

serde_codecs!(
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, TrialEnd
);
