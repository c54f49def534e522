//! Schemas: meter.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        both::<models::Aggregation>("/components/schemas/Meter/properties/aggregation"),
    ),
    sent::<models::AggregationFunction>("AggregationFunction"),
    both::<models::CountAggregation>("CountAggregation"),
    received::<models::Meter>("Meter"),
    sent::<models::MeterCreate>("MeterCreate"),
    received::<models::MeterPage>("ListResource_Meter_"),
    received::<models::MeterQuantities>("MeterQuantities"),
    received::<models::MeterQuantity>("MeterQuantity"),
    sent::<models::MeterSortProperty>("MeterSortProperty"),
    both::<models::MeterUnit>("MeterUnit"),
    sent::<models::MeterUpdate>("MeterUpdate"),
    both::<models::PropertyAggregation>("PropertyAggregation"),
    inline(
        both::<
            models::PropertyAggregationFunc,
        >("/components/schemas/PropertyAggregation/properties/func"),
    ),
    both::<models::UniqueAggregation>("UniqueAggregation"),
];
