//! Models: event customer. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for AddressDict {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("line1", &self.line1);
        object.optional("line2", &self.line2);
        object.optional("postal_code", &self.postal_code);
        object.optional("city", &self.city);
        object.optional("state", &self.state);
        object.field("country", &self.country);
        object.end();
    }
}

impl Encode for CustomerCreatedEvent {
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
        object.field("name", "customer.created");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for CustomerCreatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customer_id", &self.customer_id);
        object.field("customer_email", &self.customer_email);
        object.field("customer_name", &self.customer_name);
        object.field("customer_external_id", &self.customer_external_id);
        object.end();
    }
}

impl Encode for CustomerDeletedEvent {
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
        object.field("name", "customer.deleted");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for CustomerDeletedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customer_id", &self.customer_id);
        object.field("customer_email", &self.customer_email);
        object.field("customer_name", &self.customer_name);
        object.field("customer_external_id", &self.customer_external_id);
        object.end();
    }
}

impl Encode for CustomerUpdatedEvent {
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
        object.field("name", "customer.updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for CustomerUpdatedFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("name", &self.name, self.nulls.has(0));
        object.optional_or_null("billing_name", &self.billing_name, self.nulls.has(1));
        object.optional_or_null("email", &self.email, self.nulls.has(2));
        object.optional_or_null(
            "billing_address",
            &self.billing_address,
            self.nulls.has(3),
        );
        object.optional_or_null("tax_id", &self.tax_id, self.nulls.has(4));
        object.optional_or_null("metadata", &self.metadata, self.nulls.has(5));
        object.end();
    }
}

impl Encode for CustomerUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customer_id", &self.customer_id);
        object.field("customer_email", &self.customer_email);
        object.field("customer_name", &self.customer_name);
        object.field("customer_external_id", &self.customer_external_id);
        object.field("updated_fields", &self.updated_fields);
        object.end();
    }
}

serde_codecs!(
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata
);
