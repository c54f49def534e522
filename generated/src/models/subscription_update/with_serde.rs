//! Models: subscription update; the codecs that only the feature `serde` needs.

use crate::models::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, TrialEnd,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Kind, Patch, Reader};

impl Decode for SubscriptionCancel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "customer_cancellation_reason", "customer_cancellation_comment", "cancel_at_period_end",
        ];
        let mut customer_cancellation_reason = None;
        let mut customer_cancellation_comment = None;
        let mut cancel_at_period_end = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut customer_cancellation_reason),
                1 => reader.fill(&mut customer_cancellation_comment),
                2 => reader.fill(&mut cancel_at_period_end),
                _ => reader.skip_value(),
            }?;
        }
        let Some(cancel_at_period_end) = cancel_at_period_end else {
            return Err(fields.missing(reader, &[2]));
        };
        Ok(Self {
            customer_cancellation_reason: Patch::new(
                customer_cancellation_reason, fields.is_null(0),
            ),
            customer_cancellation_comment: Patch::new(
                customer_cancellation_comment, fields.is_null(1),
            ),
            cancel_at_period_end,
        })
    }
}

impl Decode for SubscriptionPause {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["pause_at_period_end", "resumes_at"];
        let mut pause_at_period_end = None;
        let mut resumes_at = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut pause_at_period_end),
                1 => reader.fill(&mut resumes_at),
                _ => reader.skip_value(),
            }?;
        }
        let Some(pause_at_period_end) = pause_at_period_end else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            pause_at_period_end,
            resumes_at: Patch::new(resumes_at, fields.is_null(1)),
        })
    }
}

impl Decode for SubscriptionResume {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["resume"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant_bool(true),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
        Ok(Self {})
    }
}

impl Decode for SubscriptionRevoke {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "customer_cancellation_reason", "customer_cancellation_comment", "revoke",
        ];
        let mut customer_cancellation_reason = None;
        let mut customer_cancellation_comment = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut customer_cancellation_reason),
                1 => reader.fill(&mut customer_cancellation_comment),
                2 => reader.constant_bool(true),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(2) {
            return Err(fields.missing(reader, &[2]));
        }
        Ok(Self {
            customer_cancellation_reason: Patch::new(
                customer_cancellation_reason, fields.is_null(0),
            ),
            customer_cancellation_comment: Patch::new(
                customer_cancellation_comment, fields.is_null(1),
            ),
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
            ])?;
        match reader
            .closest_of(&[
                (probe.has(0), &["seats", "proration_behavior"]),
                (probe.has(1), &["current_billing_period_end"]),
                (
                    probe.has(2),
                    &[
                        "customer_cancellation_reason", "customer_cancellation_comment",
                        "cancel_at_period_end",
                    ],
                ),
                (
                    probe.is_bool(3, true),
                    &["customer_cancellation_reason", "customer_cancellation_comment", "revoke"],
                ),
                (probe.has(4), &["pause_at_period_end", "resumes_at"]),
                (probe.is_bool(5, true), &["resume"]),
                (
                    true,
                    &["metadata", "product_id", "proration_behavior", "discount_id", "trial_end"],
                ),
                (true, &["pending_update"]),
            ])?
        {
            0 => reader.value().map(Self::UpdateSeats),
            1 => reader.value().map(Self::UpdateBillingPeriod),
            2 => reader.value().map(Self::Cancel),
            3 => reader.value().map(Self::Revoke),
            4 => reader.value().map(Self::Pause),
            5 => reader.value().map(Self::Resume),
            6 => reader.value().map(Self::UpdateBase),
            _ => reader.value().map(Self::UpdateClear),
        }
    }
}

impl Decode for SubscriptionUpdateBase {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "product_id", "proration_behavior", "discount_id", "trial_end",
        ];
        let mut metadata = None;
        let mut product_id = None;
        let mut proration_behavior = None;
        let mut discount_id = None;
        let mut trial_end = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut product_id),
                2 => reader.fill(&mut proration_behavior),
                3 => reader.fill(&mut discount_id),
                4 => reader.fill(&mut trial_end),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            product_id: Patch::new(product_id, fields.is_null(1)),
            proration_behavior: Patch::new(proration_behavior, fields.is_null(2)),
            discount_id: Patch::new(discount_id, fields.is_null(3)),
            trial_end: Patch::new(trial_end, fields.is_null(4)),
        })
    }
}

impl Decode for SubscriptionUpdateBillingPeriod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["current_billing_period_end"];
        let mut current_billing_period_end = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut current_billing_period_end),
                _ => reader.skip_value(),
            }?;
        }
        let Some(current_billing_period_end) = current_billing_period_end else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { current_billing_period_end })
    }
}

impl Decode for SubscriptionUpdateClear {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["pending_update"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.skip_value(),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {})
    }
}

impl Decode for SubscriptionUpdateSeats {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["seats", "proration_behavior"];
        let mut seats = None;
        let mut proration_behavior = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut seats),
                1 => reader.fill(&mut proration_behavior),
                _ => reader.skip_value(),
            }?;
        }
        let Some(seats) = seats else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            seats,
            proration_behavior: Patch::new(proration_behavior, fields.is_null(1)),
        })
    }
}

impl Decode for TrialEnd {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => {
                if let Some("now") = reader.peek_str()?.as_deref() {
                    reader.skip_value()?;
                    return Ok(Self::Now);
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
