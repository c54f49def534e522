//! Schemas: product price for products.

use sdk::models::{ExistingProductPrice, ProductUpdatePrice};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<ExistingProductPrice>("ExistingProductPrice"),
    schema::inline(
        schema::sent::<
            ProductUpdatePrice,
        >("/components/schemas/ProductUpdate/properties/prices/anyOf/0/items"),
    ),
];
