//! Models: customer order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    CustomerOrder;
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
    "product": field product, "subscription": field subscription, "items": field items,
    "description": field description, "refundable_amount": field refundable_amount,
    "refundable_tax_amount": field refundable_tax_amount,
}

decode_record! {
    CustomerOrderConfirmPayment;
    "confirmation_token_id": confirmation_token_id, "payment_method_id": payment_method_id,
    "payment_processor": payment_processor,
}

encode_record! {
    CustomerOrderInvoice;
    "url": field url,
}

encode_record! {
    CustomerOrderPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    CustomerOrderPaymentConfirmation;
    "status": field status, "client_secret": optional_or_null client_secret 1,
    "error": optional_or_null error 2,
}

encode_record! {
    CustomerOrderPaymentStatus;
    "status": field status, "error": optional_or_null error 1,
}

encode_record! {
    CustomerOrderProduct;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "name": field name, "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "prices": field prices, "benefits": field benefits,
    "medias": field medias, "organization": field organization,
}

encode_record! {
    CustomerOrderReceipt;
    "url": field url,
}

decode_string_enum!(CustomerOrderSortProperty, Self::CreatedAt);

encode_record! {
    CustomerOrderSubscription;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count, "status": field status,
    "current_period_start": field current_period_start,
    "current_period_end": field current_period_end,
    "current_meter_period_start": field current_meter_period_start,
    "current_meter_period_end": field current_meter_period_end, "trial_start": field trial_start,
    "trial_end": field trial_end, "cancel_at_period_end": field cancel_at_period_end,
    "canceled_at": field canceled_at, "started_at": field started_at, "ends_at": field ends_at,
    "ended_at": field ended_at, "past_due_at": optional_or_null past_due_at 19,
    "pause_at_period_end": field pause_at_period_end, "paused_at": field paused_at,
    "resumes_at": field resumes_at, "customer_id": field customer_id,
    "product_id": field product_id, "discount_id": field discount_id,
    "checkout_id": field checkout_id, "seats": optional_or_null seats 27, "units": field units,
    "customer_cancellation_reason": field customer_cancellation_reason,
    "customer_cancellation_comment": field customer_cancellation_comment,
}

decode_record! {
    CustomerOrderUpdate;
    "billing_name": billing_name, "billing_address": billing_address,
}

serde_codecs!(
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate
);
