//! Schemas: meter.

use sdk::models;

use crate::schema::{Schema, both, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        both::<models::Aggregation>("/components/schemas/Meter/properties/aggregation"),
    ),
    both::<models::CountAggregation>("CountAggregation"),
    received::<models::Meter>("Meter"),
    both::<models::MeterUnit>("MeterUnit"),
    both::<models::PropertyAggregation>("PropertyAggregation"),
    inline(
        both::<
            models::PropertyAggregationFunc,
        >("/components/schemas/PropertyAggregation/properties/func"),
    ),
    both::<models::UniqueAggregation>("UniqueAggregation"),
];
