//! Models: event. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    EventType;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "label": field label,
    "label_property_selector": optional_or_null label_property_selector 5,
    "organization_id": field organization_id,
}

decode_record! {
    EventTypeUpdate;
    "label": label, "label_property_selector": label_property_selector,
}

encode_record! {
    EventTypeWithStats;
    "id": optional_or_null id 0, "created_at": optional_or_null created_at 1,
    "modified_at": optional_or_null modified_at 2, "name": field name, "label": field label,
    "label_property_selector": optional_or_null label_property_selector 5,
    "organization_id": field organization_id, "source": field source,
    "occurrences": field occurrences, "first_seen": field first_seen, "last_seen": field last_seen,
}

encode_record! {
    EventTypeWithStatsPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(EventTypesSortProperty, Self::Name);

serde_codecs!(
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty
);
