//! Schemas: customer meter for customer meters.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerMeter>("CustomerMeter"),
    received::<models::CustomerMeterPage>("ListResource_CustomerMeter_"),
    sent::<models::CustomerMeterSortProperty>("CustomerMeterSortProperty"),
];
