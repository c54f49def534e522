//! Models: benefit. The codecs that only the features `mock` and `serde` need.

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitSubscriberOrganization;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "slug": field slug, "avatar_url": field avatar_url,
    "proration_behavior": field proration_behavior,
    "allow_customer_updates": field allow_customer_updates,
}

serde_codecs!(BenefitSubscriberOrganization);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitSubscriberOrganization);
