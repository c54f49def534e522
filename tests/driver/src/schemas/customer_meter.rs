//! Schemas: customer meter.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerCustomerMeter>("CustomerCustomerMeter"),
    received::<models::CustomerCustomerMeterMeter>("CustomerCustomerMeterMeter"),
    received::<models::CustomerCustomerMeterPage>("ListResource_CustomerCustomerMeter_"),
    sent::<
        models::CustomerCustomerMeterSortProperty,
    >("CustomerCustomerMeterSortProperty"),
    received::<models::CustomerMeter>("CustomerMeter"),
    received::<models::CustomerMeterPage>("ListResource_CustomerMeter_"),
    sent::<models::CustomerMeterSortProperty>("CustomerMeterSortProperty"),
];
