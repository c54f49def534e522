//! Schemas: customer meter for customer portal.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerCustomerMeter>("CustomerCustomerMeter"),
    received::<models::CustomerCustomerMeterMeter>("CustomerCustomerMeterMeter"),
    received::<models::CustomerCustomerMeterPage>("ListResource_CustomerCustomerMeter_"),
    sent::<
        models::CustomerCustomerMeterSortProperty,
    >("CustomerCustomerMeterSortProperty"),
];
