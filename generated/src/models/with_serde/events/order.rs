//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::OrderPaidMetadata;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    OrderPaidMetadata;
    "order_id": field order_id, "product_id": optional product_id,
    "billing_type": optional billing_type, "amount": field amount, "currency": optional currency,
    "net_amount": optional net_amount, "tax_amount": optional tax_amount,
    "applied_balance_amount": optional applied_balance_amount,
    "discount_amount": optional discount_amount, "discount_id": optional discount_id,
    "platform_fee": optional platform_fee, "subscription_id": optional subscription_id,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

serde_codecs!(OrderPaidMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(OrderPaidMetadata);
