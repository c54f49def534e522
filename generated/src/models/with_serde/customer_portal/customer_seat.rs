//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerSeatAssign;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    CustomerSeatAssign;
    "subscription_id": subscription_id, "order_id": order_id, "email": email,
    "external_customer_id": external_customer_id, "customer_id": customer_id,
    "external_member_id": external_member_id, "member_id": member_id, "metadata": metadata,
    "immediate_claim": immediate_claim, "checkout_id": checkout_id,
}

serde_codecs!(CustomerSeatAssign);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerSeatAssign);
