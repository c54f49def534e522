//! Schemas: customer for customers.

use sdk::models::{
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomerCreate>("CustomerCreate"),
    schema::received::<CustomerPage>("ListResource_Customer_"),
    schema::sent::<CustomerSortProperty>("CustomerSortProperty"),
    schema::sent::<CustomerUpdate>("CustomerUpdate"),
    schema::sent::<CustomerUpdateExternalId>("CustomerUpdateExternalID"),
];
