//! Models: customer meters.

mod customer_meter;

pub use self::customer_meter::{
    CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty,
};
