//! Models: pending. The codecs that only the features `mock` and `serde` need.

use crate::models::PendingSubscriptionUpdate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for PendingSubscriptionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("applies_at", &self.applies_at);
        object.field("product_id", &self.product_id);
        object.field("seats", &self.seats);
        object.field("units", &self.units);
        object.end();
    }
}

serde_codecs!(PendingSubscriptionUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(PendingSubscriptionUpdate);
