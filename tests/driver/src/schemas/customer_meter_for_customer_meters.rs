//! Schemas: customer meter for customer meters.

use sdk::models::{CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerMeter>("CustomerMeter"),
    schema::received::<CustomerMeterPage>("ListResource_CustomerMeter_"),
    schema::sent::<CustomerMeterSortProperty>("CustomerMeterSortProperty"),
];
