//! Schemas: customer payment method for customer portal.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerPaymentMethod>("CustomerPaymentMethod"),
    sent::<models::CustomerPaymentMethodConfirm>("CustomerPaymentMethodConfirm"),
    sent::<models::CustomerPaymentMethodCreate>("CustomerPaymentMethodCreate"),
    received::<
        models::CustomerPaymentMethodCreateRequiresActionResponse,
    >("CustomerPaymentMethodCreateRequiresActionResponse"),
    received::<
        models::CustomerPaymentMethodCreateResponse,
    >("CustomerPaymentMethodCreateResponse"),
    received::<
        models::CustomerPaymentMethodCreateSucceededResponse,
    >("CustomerPaymentMethodCreateSucceededResponse"),
    received::<models::CustomerPaymentMethodPage>("ListResource_CustomerPaymentMethod_"),
];
