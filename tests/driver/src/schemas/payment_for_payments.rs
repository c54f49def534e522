//! Schemas: payment for payments.

use sdk::models::{
    CardPayment, CardPaymentMetadata, GenericPayment, Payment, PaymentPage,
    PaymentSortProperty, PaymentStatus, PaymentTrigger,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CardPayment>("CardPayment"),
    schema::received::<CardPaymentMetadata>("CardPaymentMetadata"),
    schema::received::<GenericPayment>("GenericPayment"),
    schema::received::<Payment>("Payment"),
    schema::received::<PaymentPage>("ListResource_Payment_"),
    schema::sent::<PaymentSortProperty>("PaymentSortProperty"),
    schema::both::<PaymentStatus>("PaymentStatus"),
    schema::received::<PaymentTrigger>("PaymentTrigger"),
];
