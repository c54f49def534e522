//! Models: validated. The codecs that only the features `mock` and `serde` need.

use crate::models::ValidatedLicenseKey;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for ValidatedLicenseKey {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("benefit_id", &self.benefit_id);
        object.field("key", &self.key);
        object.field("display_key", &self.display_key);
        object.field("status", &self.status);
        object.field("limit_activations", &self.limit_activations);
        object.field("usage", &self.usage);
        object.field("limit_usage", &self.limit_usage);
        object.field("validations", &self.validations);
        object.field("last_validated_at", &self.last_validated_at);
        object.field("expires_at", &self.expires_at);
        object.optional_or_null("activation", &self.activation, self.nulls.has(16));
        object.end();
    }
}

serde_codecs!(ValidatedLicenseKey);
#[cfg(feature = "mock")]
crate::mock::samples!(ValidatedLicenseKey);
