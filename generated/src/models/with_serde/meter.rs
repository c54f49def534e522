//! Models: meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Meter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("metadata", &self.metadata);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("unit", &self.unit);
        object.optional_or_null("custom_label", &self.custom_label, self.nulls.has(6));
        object.optional_or_null(
            "custom_multiplier",
            &self.custom_multiplier,
            self.nulls.has(7),
        );
        object.field("filter", &self.filter);
        object.field("aggregation", &self.aggregation);
        object.field("organization_id", &self.organization_id);
        object.optional_or_null("archived_at", &self.archived_at, self.nulls.has(11));
        object.end();
    }
}

serde_codecs!(
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(Aggregation);
