//! Schemas: product for products.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::ProductBenefitsUpdate>("ProductBenefitsUpdate"),
    sent::<models::ProductCreate>("ProductCreate"),
    sent::<models::ProductCreateOneTime>("ProductCreateOneTime"),
    sent::<models::ProductCreateRecurring>("ProductCreateRecurring"),
    received::<models::ProductPage>("ListResource_Product_"),
    sent::<models::ProductSortProperty>("ProductSortProperty"),
    sent::<models::ProductUpdate>("ProductUpdate"),
];
