//! Models: event meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for MeterCreditEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "meter.credited");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for MeterCreditedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("meter_id", &self.meter_id);
        object.field("units", &self.units);
        object.field("rollover", &self.rollover);
        object.end();
    }
}

impl Encode for MeterResetEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "meter.reset");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for MeterResetMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("meter_id", &self.meter_id);
        object.end();
    }
}

serde_codecs!(
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata
);
