//! Schemas: customer payment method for customer portal.

use sdk::models::{
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerPaymentMethod>("CustomerPaymentMethod"),
    schema::sent::<CustomerPaymentMethodConfirm>("CustomerPaymentMethodConfirm"),
    schema::sent::<CustomerPaymentMethodCreate>("CustomerPaymentMethodCreate"),
    schema::received::<
        CustomerPaymentMethodCreateRequiresActionResponse,
    >("CustomerPaymentMethodCreateRequiresActionResponse"),
    schema::received::<
        CustomerPaymentMethodCreateResponse,
    >("CustomerPaymentMethodCreateResponse"),
    schema::received::<
        CustomerPaymentMethodCreateSucceededResponse,
    >("CustomerPaymentMethodCreateSucceededResponse"),
    schema::received::<CustomerPaymentMethodPage>("ListResource_CustomerPaymentMethod_"),
];
