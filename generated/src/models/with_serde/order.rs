//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::{OrderBillingReason, OrderItemSchema, OrderStatus};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

#[cfg(any(feature = "orders", feature = "webhooks"))]
use crate::models::{Order, OrderCustomer, OrderProduct, OrderSubscription};

#[cfg(any(feature = "orders", feature = "webhooks"))]
encode_record! {
    Order;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "status": field status, "paid": field paid, "subtotal_amount": field subtotal_amount,
    "discount_amount": field discount_amount, "net_amount": field net_amount,
    "tax_amount": field tax_amount, "total_amount": field total_amount,
    "applied_balance_amount": field applied_balance_amount, "due_amount": field due_amount,
    "refunded_amount": field refunded_amount, "refunded_tax_amount": field refunded_tax_amount,
    "currency": field currency, "billing_reason": field billing_reason,
    "billing_name": field billing_name, "billing_address": field billing_address,
    "invoice_number": field invoice_number, "is_invoice_generated": field is_invoice_generated,
    "receipt_number": field receipt_number, "seats": optional_or_null seats 21,
    "units": field units, "customer_id": field customer_id, "product_id": field product_id,
    "discount_id": field discount_id, "subscription_id": field subscription_id,
    "checkout_id": field checkout_id,
    "next_payment_attempt_at": optional_or_null next_payment_attempt_at 28,
    "metadata": field metadata, "custom_field_data": optional custom_field_data,
    "platform_fee_amount": field platform_fee_amount,
    "platform_fee_currency": field platform_fee_currency, "customer": field customer,
    "product": field product, "discount": field discount, "subscription": field subscription,
    "items": field items, "description": field description,
    "refundable_amount": field refundable_amount,
    "refundable_tax_amount": field refundable_tax_amount,
}

encode_string_enum!(OrderBillingReason);

#[cfg(any(feature = "orders", feature = "webhooks"))]
encode_record! {
    OrderCustomer;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type": field type_,
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url,
}

encode_record! {
    OrderItemSchema;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "label": field label, "amount": field amount, "tax_amount": field tax_amount,
    "proration": field proration, "product_price_id": field product_price_id,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
encode_record! {
    OrderProduct;
    "metadata": field metadata, "id": field id, "created_at": field created_at,
    "modified_at": field modified_at, "trial_interval": field trial_interval,
    "trial_interval_count": field trial_interval_count, "name": field name,
    "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
encode_record! {
    OrderSubscription;
    "metadata": field metadata, "created_at": field created_at, "modified_at": field modified_at,
    "id": field id, "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count, "status": field status,
    "current_period_start": field current_period_start,
    "current_period_end": field current_period_end,
    "current_meter_period_start": field current_meter_period_start,
    "current_meter_period_end": field current_meter_period_end, "trial_start": field trial_start,
    "trial_end": field trial_end, "cancel_at_period_end": field cancel_at_period_end,
    "canceled_at": field canceled_at, "started_at": field started_at, "ends_at": field ends_at,
    "ended_at": field ended_at, "past_due_at": optional_or_null past_due_at 20,
    "pause_at_period_end": field pause_at_period_end, "paused_at": field paused_at,
    "resumes_at": field resumes_at, "customer_id": field customer_id,
    "product_id": field product_id, "discount_id": field discount_id,
    "checkout_id": field checkout_id, "seats": optional_or_null seats 28, "units": field units,
    "customer_cancellation_reason": field customer_cancellation_reason,
    "customer_cancellation_comment": field customer_cancellation_comment,
}

serde_codecs!(OrderBillingReason, OrderItemSchema, OrderStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(OrderBillingReason, OrderItemSchema, OrderStatus);

#[cfg(any(feature = "orders", feature = "webhooks"))]
serde_codecs!(Order, OrderCustomer, OrderProduct, OrderSubscription);
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[cfg(feature = "mock")]
crate::mock::samples!(Order, OrderCustomer, OrderProduct, OrderSubscription);
