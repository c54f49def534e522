//! Schemas: customer for customer portal.

use sdk::models::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerProduct,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomerEmailUpdateRequest>("CustomerEmailUpdateRequest"),
    schema::sent::<CustomerEmailUpdateVerifyRequest>("CustomerEmailUpdateVerifyRequest"),
    schema::received::<
        CustomerEmailUpdateVerifyResponse,
    >("CustomerEmailUpdateVerifyResponse"),
    schema::received::<CustomerProduct>("CustomerProduct"),
];
