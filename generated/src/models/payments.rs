//! Models: payments.

mod payment;

pub use self::payment::{
    CardPayment, CardPaymentMetadata, GenericPayment, Payment, PaymentPage,
    PaymentSortProperty, PaymentStatus, PaymentTrigger,
};
