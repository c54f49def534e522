//! Models: event balance. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BalanceCreditOrderEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.credit_order",
    "metadata": field metadata,
}

encode_record! {
    BalanceCreditOrderMetadata;
    "order_id": field order_id, "product_id": optional product_id,
    "subscription_id": optional subscription_id, "amount": field amount, "currency": field currency,
    "tax_amount": field tax_amount, "tax_state": optional_or_null tax_state 6,
    "tax_country": optional_or_null tax_country 7, "fee": field fee,
    "exchange_rate": optional exchange_rate,
}

encode_record! {
    BalanceDisputeEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.dispute",
    "metadata": field metadata,
}

encode_record! {
    BalanceDisputeMetadata;
    "transaction_id": field transaction_id, "dispute_id": field dispute_id,
    "order_id": optional order_id, "order_created_at": optional order_created_at,
    "product_id": optional product_id, "subscription_id": optional subscription_id,
    "amount": field amount, "currency": field currency,
    "presentment_amount": field presentment_amount,
    "presentment_currency": field presentment_currency, "tax_amount": field tax_amount,
    "tax_state": optional_or_null tax_state 11, "tax_country": optional_or_null tax_country 12,
    "fee": field fee, "exchange_rate": optional exchange_rate,
}

encode_record! {
    BalanceDisputeReversalEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.dispute_reversal",
    "metadata": field metadata,
}

encode_record! {
    BalanceOrderEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.order", "metadata": field metadata,
}

encode_record! {
    BalanceOrderMetadata;
    "transaction_id": field transaction_id, "order_id": field order_id,
    "product_id": optional product_id, "subscription_id": optional subscription_id,
    "amount": field amount, "net_amount": optional net_amount, "currency": field currency,
    "presentment_amount": field presentment_amount,
    "presentment_currency": field presentment_currency, "tax_amount": field tax_amount,
    "tax_state": optional_or_null tax_state 10, "tax_country": optional_or_null tax_country 11,
    "fee": field fee, "exchange_rate": optional exchange_rate,
}

encode_record! {
    BalanceRefundEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.refund",
    "metadata": field metadata,
}

encode_record! {
    BalanceRefundMetadata;
    "transaction_id": field transaction_id, "refund_id": field refund_id,
    "order_id": optional order_id, "order_created_at": optional order_created_at,
    "product_id": optional product_id, "subscription_id": optional subscription_id,
    "amount": field amount, "currency": field currency,
    "presentment_amount": field presentment_amount,
    "presentment_currency": field presentment_currency,
    "refundable_amount": optional refundable_amount, "tax_amount": field tax_amount,
    "tax_state": optional_or_null tax_state 12, "tax_country": optional_or_null tax_country 13,
    "fee": field fee, "exchange_rate": optional exchange_rate,
}

encode_record! {
    BalanceRefundReversalEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "balance.refund_reversal",
    "metadata": field metadata,
}

serde_codecs!(
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent
);
