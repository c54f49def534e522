//! Models: dispute. The codecs that only the features `mock` and `serde` need.

use crate::models::{Dispute, DisputeCustomer, DisputePage, DisputeSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Dispute {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("status", &self.status);
        object.field("resolved", &self.resolved);
        object.field("closed", &self.closed);
        object.field("amount", &self.amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("currency", &self.currency);
        object.field("reason", &self.reason);
        object.field("evidence_due_by", &self.evidence_due_by);
        object.field("past_due", &self.past_due);
        object.field("order_id", &self.order_id);
        object.field("payment_id", &self.payment_id);
        object.field("customer", &self.customer);
        object.field("case_id", &self.case_id);
        object.end();
    }
}

impl Encode for DisputeCustomer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.optional_or_null("email", &self.email, self.nulls.has(5));
        object.field("email_verified", &self.email_verified);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object.optional_or_null(
            "default_payment_method_id",
            &self.default_payment_method_id,
            self.nulls.has(14),
        );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Encode for DisputePage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for DisputeSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for DisputeSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(Dispute, DisputeCustomer, DisputePage, DisputeSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(Dispute, DisputeCustomer, DisputePage, DisputeSortProperty);
