//! Schemas: billing.

use sdk::models::BillingAddressFieldMode;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BillingAddressFieldMode>("BillingAddressFieldMode"),
];
