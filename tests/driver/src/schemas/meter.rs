//! Schemas: meter.

use sdk::models::{
    Aggregation, CountAggregation, Meter, MeterUnit, PropertyAggregation,
    PropertyAggregationFunc, UniqueAggregation,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::both::<Aggregation>("/components/schemas/Meter/properties/aggregation"),
    ),
    schema::both::<CountAggregation>("CountAggregation"),
    schema::received::<Meter>("Meter"),
    schema::both::<MeterUnit>("MeterUnit"),
    schema::both::<PropertyAggregation>("PropertyAggregation"),
    schema::inline(
        schema::both::<
            PropertyAggregationFunc,
        >("/components/schemas/PropertyAggregation/properties/func"),
    ),
    schema::both::<UniqueAggregation>("UniqueAggregation"),
];
