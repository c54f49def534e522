//! Schemas: meter for meters.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::AggregationFunction>("AggregationFunction"),
    sent::<models::MeterCreate>("MeterCreate"),
    received::<models::MeterPage>("ListResource_Meter_"),
    received::<models::MeterQuantities>("MeterQuantities"),
    received::<models::MeterQuantity>("MeterQuantity"),
    sent::<models::MeterSortProperty>("MeterSortProperty"),
    sent::<models::MeterUpdate>("MeterUpdate"),
];
