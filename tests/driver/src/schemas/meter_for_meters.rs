//! Schemas: meter for meters.

use sdk::models::{
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<AggregationFunction>("AggregationFunction"),
    schema::sent::<MeterCreate>("MeterCreate"),
    schema::received::<MeterPage>("ListResource_Meter_"),
    schema::received::<MeterQuantities>("MeterQuantities"),
    schema::received::<MeterQuantity>("MeterQuantity"),
    schema::sent::<MeterSortProperty>("MeterSortProperty"),
    schema::sent::<MeterUpdate>("MeterUpdate"),
];
