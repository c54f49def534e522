//! Schemas: checkout for checkouts.

use sdk::models::{CheckoutOrganization, CheckoutPage, CheckoutSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CheckoutOrganization>("CheckoutOrganization"),
    schema::received::<CheckoutPage>("ListResource_Checkout_"),
    schema::sent::<CheckoutSortProperty>("CheckoutSortProperty"),
];
