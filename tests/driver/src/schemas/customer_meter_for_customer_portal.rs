//! Schemas: customer meter for customer portal.

use sdk::models::{
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerCustomerMeter>("CustomerCustomerMeter"),
    schema::received::<CustomerCustomerMeterMeter>("CustomerCustomerMeterMeter"),
    schema::received::<CustomerCustomerMeterPage>("ListResource_CustomerCustomerMeter_"),
    schema::sent::<
        CustomerCustomerMeterSortProperty,
    >("CustomerCustomerMeterSortProperty"),
];
