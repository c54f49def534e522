//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::OrderPaidMetadata;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for OrderPaidMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.optional("product_id", &self.product_id);
        object.optional("billing_type", &self.billing_type);
        object.field("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("net_amount", &self.net_amount);
        object.optional("tax_amount", &self.tax_amount);
        object.optional("applied_balance_amount", &self.applied_balance_amount);
        object.optional("discount_amount", &self.discount_amount);
        object.optional("discount_id", &self.discount_id);
        object.optional("platform_fee", &self.platform_fee);
        object.optional("subscription_id", &self.subscription_id);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

serde_codecs!(OrderPaidMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(OrderPaidMetadata);
