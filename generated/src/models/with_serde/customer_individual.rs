//! Models: customer individual. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerIndividual;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CustomerIndividual {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.field("email", &self.email);
        object.field("email_verified", &self.email_verified);
        object.field("type", "individual");
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

serde_codecs!(CustomerIndividual);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerIndividual);
