//! Schemas: customer session for customer sessions.

use sdk::models::{
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerSession>("CustomerSession"),
    schema::inline(
        schema::sent::<
            CustomerSessionCustomer,
        >(
            "/paths/~1v1~1customer-sessions~1/post/requestBody/content/application~1json/schema",
        ),
    ),
    schema::sent::<
        CustomerSessionCustomerExternalIdCreate,
    >("CustomerSessionCustomerExternalIDCreate"),
    schema::sent::<CustomerSessionCustomerIdCreate>("CustomerSessionCustomerIDCreate"),
];
