//! Schemas: product for products.

use sdk::models::{
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<ProductBenefitsUpdate>("ProductBenefitsUpdate"),
    schema::sent::<ProductCreate>("ProductCreate"),
    schema::sent::<ProductCreateOneTime>("ProductCreateOneTime"),
    schema::sent::<ProductCreateRecurring>("ProductCreateRecurring"),
    schema::received::<ProductPage>("ListResource_Product_"),
    schema::sent::<ProductSortProperty>("ProductSortProperty"),
    schema::sent::<ProductUpdate>("ProductUpdate"),
];
