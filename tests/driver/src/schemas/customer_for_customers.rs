//! Schemas: customer for customers.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomerCreate>("CustomerCreate"),
    received::<models::CustomerPage>("ListResource_Customer_"),
    sent::<models::CustomerSortProperty>("CustomerSortProperty"),
    sent::<models::CustomerUpdate>("CustomerUpdate"),
    sent::<models::CustomerUpdateExternalId>("CustomerUpdateExternalID"),
];
