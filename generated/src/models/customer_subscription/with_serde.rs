//! Models: customer subscription; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerSubscription {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (cancel_at_period_end, cancellation_reason, cancellation_comment) = reader
            .record(
                &["cancel_at_period_end", "cancellation_reason", "cancellation_comment"],
            )?;
        Ok(Self {
            cancel_at_period_end,
            cancellation_reason,
            cancellation_comment,
        })
    }
}

impl Encode for CustomerSubscriptionMeter {
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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerSubscriptionPause {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (pause_at_period_end, resumes_at) = reader
            .record(&["pause_at_period_end", "resumes_at"])?;
        Ok(Self {
            pause_at_period_end,
            resumes_at,
        })
    }
}

impl Encode for CustomerSubscriptionProduct {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (resume,) = reader.record(&["resume"])?;
        reader.at(resume).constant_bool(true)?;
        Ok(Self {})
    }
}

impl Decode for CustomerSubscriptionSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for CustomerSubscriptionUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[
                &["product_id"],
                &["seats"],
                &["pause_at_period_end"],
                &["resume"],
                &["pending_update"],
            ])?;
        reader
            .closest_of(
                &[
                    (probe.has(0), &[], &["product_id"]),
                    (probe.has(1), &[], &["seats"]),
                    (probe.has(2), &[], &["pause_at_period_end", "resumes_at"]),
                    (probe.is_bool(3, true), &[], &["resume"]),
                    (
                        true,
                        &[],
                        &["cancel_at_period_end", "cancellation_reason", "cancellation_comment"],
                    ),
                    (true, &[probe.kind(4).is_some()], &["pending_update"]),
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

impl Decode for CustomerSubscriptionUpdateClear {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let () = reader.record(&[])?;
        Ok(Self {})
    }
}

impl Decode for CustomerSubscriptionUpdateProduct {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (product_id,) = reader.record(&["product_id"])?;
        Ok(Self { product_id })
    }
}

impl Decode for CustomerSubscriptionUpdateSeats {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (seats,) = reader.record(&["seats"])?;
        Ok(Self { seats })
    }
}

serde_codecs!(
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats
);
