//! Models: pending. The codecs that only the features `mock` and `serde` need.

use crate::models::PendingSubscriptionUpdate;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    PendingSubscriptionUpdate;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "applies_at": field applies_at, "product_id": field product_id, "seats": field seats,
    "units": field units,
}

serde_codecs!(PendingSubscriptionUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(PendingSubscriptionUpdate);
