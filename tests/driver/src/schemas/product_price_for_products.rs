//! Schemas: product price for products.

use sdk::models;

use crate::schema::{Schema, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::ExistingProductPrice>("ExistingProductPrice"),
    inline(
        sent::<
            models::ProductUpdatePrice,
        >("/components/schemas/ProductUpdate/properties/prices/anyOf/0/items"),
    ),
];
