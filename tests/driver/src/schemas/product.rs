//! Schemas: product.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Product>("Product"),
    sent::<models::ProductBenefitsUpdate>("ProductBenefitsUpdate"),
    sent::<models::ProductBillingType>("ProductBillingType"),
    sent::<models::ProductCreate>("ProductCreate"),
    sent::<models::ProductCreateOneTime>("ProductCreateOneTime"),
    sent::<models::ProductCreateRecurring>("ProductCreateRecurring"),
    sent::<models::ProductMediaFileCreate>("ProductMediaFileCreate"),
    received::<models::ProductMediaFileRead>("ProductMediaFileRead"),
    received::<models::ProductPage>("ListResource_Product_"),
    sent::<models::ProductSortProperty>("ProductSortProperty"),
    sent::<models::ProductUpdate>("ProductUpdate"),
    both::<models::ProductVisibility>("ProductVisibility"),
];
