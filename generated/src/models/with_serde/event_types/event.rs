//! Models: event. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for EventType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("label", &self.label);
        object.optional_or_null(
            "label_property_selector",
            &self.label_property_selector,
            self.nulls.has(5),
        );
        object.field("organization_id", &self.organization_id);
        object.end();
    }
}

impl Decode for EventTypeUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["label", "label_property_selector"],
            &mut [&mut value.label, &mut value.label_property_selector],
        )?;
        Ok(value)
    }
}

impl Blank for EventTypeUpdate {
    const BLANK: Self = Self {
        label: Blank::BLANK,
        label_property_selector: Blank::BLANK,
    };
}

impl Encode for EventTypeWithStats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("id", &self.id, self.nulls.has(0));
        object.optional_or_null("created_at", &self.created_at, self.nulls.has(1));
        object.optional_or_null("modified_at", &self.modified_at, self.nulls.has(2));
        object.field("name", &self.name);
        object.field("label", &self.label);
        object.optional_or_null(
            "label_property_selector",
            &self.label_property_selector,
            self.nulls.has(5),
        );
        object.field("organization_id", &self.organization_id);
        object.field("source", &self.source);
        object.field("occurrences", &self.occurrences);
        object.field("first_seen", &self.first_seen);
        object.field("last_seen", &self.last_seen);
        object.end();
    }
}

impl Encode for EventTypeWithStatsPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventTypesSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for EventTypesSortProperty {
    const BLANK: Self = Self::Name;
}

serde_codecs!(
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty
);
