//! Models: payments.

mod payment;

pub use self::payment::{
    CardPayment, CardPaymentMetadata, GenericPayment, KrCardPayment,
    KrCardPaymentMetadata, Payment, PaymentPage, PaymentSortProperty, PaymentStatus,
    PaymentTrigger,
};
