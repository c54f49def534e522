//! Models: meters.

mod meter;

pub use self::meter::{
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate,
};
