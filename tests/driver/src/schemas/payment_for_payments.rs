//! Schemas: payment for payments.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CardPayment>("CardPayment"),
    received::<models::CardPaymentMetadata>("CardPaymentMetadata"),
    received::<models::GenericPayment>("GenericPayment"),
    received::<models::Payment>("Payment"),
    received::<models::PaymentPage>("ListResource_Payment_"),
    sent::<models::PaymentSortProperty>("PaymentSortProperty"),
    both::<models::PaymentStatus>("PaymentStatus"),
    received::<models::PaymentTrigger>("PaymentTrigger"),
];
