//! Models: subscription update. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, SubscriptionUpdateUnits, TrialEnd,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Kind, Reader};

impl Decode for SubscriptionCancel {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "customer_cancellation_reason", "customer_cancellation_comment",
                "cancel_at_period_end",
            ],
            &mut [
                &mut value.customer_cancellation_reason, &mut value.customer_cancellation_comment,
                &mut value.cancel_at_period_end,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCancel {
    const BLANK: Self = Self {
        customer_cancellation_reason: Blank::BLANK,
        customer_cancellation_comment: Blank::BLANK,
        cancel_at_period_end: Blank::BLANK,
    };
}

impl Decode for SubscriptionPause {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["pause_at_period_end", "resumes_at"],
            &mut [&mut value.pause_at_period_end, &mut value.resumes_at],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionPause {
    const BLANK: Self = Self {
        pause_at_period_end: Blank::BLANK,
        resumes_at: Blank::BLANK,
    };
}

impl Decode for SubscriptionResume {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["resume"], &mut [&mut Constant::boolean(true)])?;
        Ok(value)
    }
}

impl Blank for SubscriptionResume {
    const BLANK: Self = Self {};
}

impl Decode for SubscriptionRevoke {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["customer_cancellation_reason", "customer_cancellation_comment", "revoke"],
            &mut [
                &mut value.customer_cancellation_reason, &mut value.customer_cancellation_comment,
                &mut Constant::boolean(true),
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionRevoke {
    const BLANK: Self = Self {
        customer_cancellation_reason: Blank::BLANK,
        customer_cancellation_comment: Blank::BLANK,
    };
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

impl Decode for SubscriptionUpdateBase {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "product_id", "proration_behavior", "discount_id", "trial_end"],
            &mut [
                &mut value.metadata, &mut value.product_id, &mut value.proration_behavior,
                &mut value.discount_id, &mut value.trial_end,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateBase {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        product_id: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        discount_id: Blank::BLANK,
        trial_end: Blank::BLANK,
    };
}

impl Decode for SubscriptionUpdateBillingPeriod {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["current_billing_period_end"],
            &mut [&mut value.current_billing_period_end],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateBillingPeriod {
    const BLANK: Self = Self {
        current_billing_period_end: Blank::BLANK,
    };
}

impl Decode for SubscriptionUpdateClear {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&[], &mut [])?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateClear {
    const BLANK: Self = Self {};
}

impl Decode for SubscriptionUpdateSeats {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["seats", "proration_behavior"],
            &mut [&mut value.seats, &mut value.proration_behavior],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateSeats {
    const BLANK: Self = Self {
        seats: Blank::BLANK,
        proration_behavior: Blank::BLANK,
    };
}

impl Decode for SubscriptionUpdateUnits {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["units", "proration_behavior"],
            &mut [&mut value.units, &mut value.proration_behavior],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUpdateUnits {
    const BLANK: Self = Self {
        units: Blank::BLANK,
        proration_behavior: Blank::BLANK,
    };
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
