//! Models: benefit. The codecs that only the features `mock` and `serde` need.

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BenefitSubscriberOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.field("proration_behavior", &self.proration_behavior);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.end();
    }
}

serde_codecs!(BenefitSubscriberOrganization);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitSubscriberOrganization);
