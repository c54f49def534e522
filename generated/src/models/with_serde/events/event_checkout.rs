//! Models: event checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{CheckoutCreatedEvent, CheckoutCreatedMetadata};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CheckoutCreatedEvent {
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
        object.field("name", "checkout.created");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for CheckoutCreatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("checkout_id", &self.checkout_id);
        object.field("checkout_status", &self.checkout_status);
        object.optional("product_id", &self.product_id);
        object.end();
    }
}

serde_codecs!(CheckoutCreatedEvent, CheckoutCreatedMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(CheckoutCreatedEvent, CheckoutCreatedMetadata);
