//! Models: customer subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("status", &self.status);
        object.field("current_period_start", &self.current_period_start);
        object.field("current_period_end", &self.current_period_end);
        object.field("current_meter_period_start", &self.current_meter_period_start);
        object.field("current_meter_period_end", &self.current_meter_period_end);
        object.field("trial_start", &self.trial_start);
        object.field("trial_end", &self.trial_end);
        object.field("cancel_at_period_end", &self.cancel_at_period_end);
        object.field("canceled_at", &self.canceled_at);
        object.field("started_at", &self.started_at);
        object.field("ends_at", &self.ends_at);
        object.field("ended_at", &self.ended_at);
        object.optional_or_null("past_due_at", &self.past_due_at, self.nulls.has(19));
        object.field("pause_at_period_end", &self.pause_at_period_end);
        object.field("paused_at", &self.paused_at);
        object.field("resumes_at", &self.resumes_at);
        object.field("customer_id", &self.customer_id);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("checkout_id", &self.checkout_id);
        object.optional_or_null("seats", &self.seats, self.nulls.has(27));
        object.field("units", &self.units);
        object.field("customer_cancellation_reason", &self.customer_cancellation_reason);
        object
            .field("customer_cancellation_comment", &self.customer_cancellation_comment);
        object.field("product", &self.product);
        object.field("prices", &self.prices);
        object.field("meters", &self.meters);
        object.field("pending_update", &self.pending_update);
        object.end();
    }
}

impl Decode for CustomerSubscriptionCancel {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["cancel_at_period_end", "cancellation_reason", "cancellation_comment"],
            &mut [
                &mut value.cancel_at_period_end, &mut value.cancellation_reason,
                &mut value.cancellation_comment,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionCancel {
    const BLANK: Self = Self {
        cancel_at_period_end: Blank::BLANK,
        cancellation_reason: Blank::BLANK,
        cancellation_comment: Blank::BLANK,
    };
}

impl Encode for CustomerSubscriptionMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("consumed_units", &self.consumed_units);
        object.field("credited_units", &self.credited_units);
        object.field("amount", &self.amount);
        object.field("meter_id", &self.meter_id);
        object.field("meter", &self.meter);
        object.end();
    }
}

impl Encode for CustomerSubscriptionMeterMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.end();
    }
}

impl Encode for CustomerSubscriptionPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerSubscriptionPause {
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

impl Blank for CustomerSubscriptionPause {
    const BLANK: Self = Self {
        pause_at_period_end: Blank::BLANK,
        resumes_at: Blank::BLANK,
    };
}

impl Encode for CustomerSubscriptionProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.field("organization", &self.organization);
        object.end();
    }
}

impl Decode for CustomerSubscriptionResume {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["resume"], &mut [&mut Constant::boolean(true)])?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionResume {
    const BLANK: Self = Self {};
}

impl Decode for CustomerSubscriptionSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerSubscriptionSortProperty {
    const BLANK: Self = Self::StartedAt;
}

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

impl Decode for CustomerSubscriptionUpdateClear {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&[], &mut [])?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionUpdateClear {
    const BLANK: Self = Self {};
}

impl Decode for CustomerSubscriptionUpdateProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["product_id"], &mut [&mut value.product_id])?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionUpdateProduct {
    const BLANK: Self = Self { product_id: Blank::BLANK };
}

impl Decode for CustomerSubscriptionUpdateSeats {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["seats"], &mut [&mut value.seats])?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionUpdateSeats {
    const BLANK: Self = Self { seats: Blank::BLANK };
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
