//! Models: event.

use uuid::Uuid;

use crate::models::{EventSource, Pagination};
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{
    Nulls, Patch, Timestamp, UnknownValue, decode_record, encode_record,
};

/// An event type: an event name with a label for display.
///
/// Returned by [`EventTypes::update`](crate::services::event_types::EventTypes::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventType {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the events.
    pub name: String,
    /// Label for display.
    pub label: String,
    /// Path of the metadata property that is used as the label, or `null`.
    pub label_property_selector: Option<String>,
    /// Organization that the events belong to.
    pub organization_id: Uuid,
    pub(crate) nulls: Nulls,
}

debug_record! {
    EventType, "EventType";
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "label": label,
    "label_property_selector": label_property_selector, "organization_id": organization_id,
}

decode_record! {
    EventType, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "label": label,
    "label_property_selector": label_property_selector, "organization_id": organization_id,
}

/// A new label for an event type.
///
/// Accepted by [`EventTypes::update`](crate::services::event_types::EventTypes::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventTypeUpdate {
    /// New label, 1 to 128 characters.
    pub label: String,
    /// Path of a metadata property to use as the label, such as `subject` or `metadata.subject`, at
    /// most 256 characters. 1 to 256 characters.
    pub label_property_selector: Patch<String>,
}

impl EventTypeUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            label_property_selector: Patch::Keep,
        }
    }

    /// Path of a metadata property to use as the label, such as `subject` or `metadata.subject`, at
    /// most 256 characters. 1 to 256 characters.
    #[must_use]
    #[inline]
    pub fn label_property_selector(
        mut self,
        label_property_selector: impl Into<Patch<String>>,
    ) -> Self {
        self.label_property_selector = label_property_selector.into();
        self
    }
}

/// Repeats what a `EventType` has.
impl From<&EventType> for EventTypeUpdate {
    #[inline]
    fn from(value: &EventType) -> Self {
        Self {
            label: value.label.clone(),
            label_property_selector: Patch::new(
                value.label_property_selector.clone(),
                false,
            ),
        }
    }
}

encode_record! {
    EventTypeUpdate;
    "label": field label, "label_property_selector": patch label_property_selector,
}

/// An event type and its number of occurrences.
///
/// Returned by [`EventTypes::list`](crate::services::event_types::EventTypes::list).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventTypeWithStats {
    /// ID of the event type; `null` for system types.
    pub id: Option<Uuid>,
    /// When the event type was created; `null` for system types.
    pub created_at: Option<Timestamp>,
    /// When the event type was last updated; `null` for system types, or if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Name of the events.
    pub name: String,
    /// Label for display.
    pub label: String,
    /// Path of the metadata property that is used as the label, or `null`.
    pub label_property_selector: Option<String>,
    /// Organization that the events belong to.
    pub organization_id: Uuid,
    /// Source of these events.
    pub source: EventSource,
    /// Number of occurrences.
    pub occurrences: i64,
    /// When it first occurred.
    pub first_seen: Timestamp,
    /// When it last occurred.
    pub last_seen: Timestamp,
    pub(crate) nulls: Nulls,
}

debug_record! {
    EventTypeWithStats, "EventTypeWithStats";
    "id": id, "created_at": created_at, "modified_at": modified_at, "name": name, "label": label,
    "label_property_selector": label_property_selector, "organization_id": organization_id,
    "source": source, "occurrences": occurrences, "first_seen": first_seen, "last_seen": last_seen,
}

decode_record! {
    EventTypeWithStats, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "name": name, "label": label,
    "label_property_selector": label_property_selector, "organization_id": organization_id,
    "source": source, "occurrences": occurrences, "first_seen": first_seen, "last_seen": last_seen,
}

/// A page of event types.
///
/// Returned by [`EventTypes::list`](crate::services::event_types::EventTypes::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventTypeWithStatsPage {
    /// Items of the page, in order.
    pub items: Vec<EventTypeWithStats>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    EventTypeWithStatsPage;
    "items": items, "pagination": pagination,
}

impl Page for EventTypeWithStatsPage {
    type Item = EventTypeWithStats;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for events and their names; a leading `-` sorts in descending order.
///
/// Accepted by [`EventTypes::list`](crate::services::event_types::EventTypes::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventTypesSortProperty {
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `label`
    Label,
    /// `-label`
    LabelDesc,
    /// `occurrences`
    Occurrences,
    /// `-occurrences`
    OccurrencesDesc,
    /// `first_seen`
    FirstSeen,
    /// `-first_seen`
    FirstSeenDesc,
    /// `last_seen`
    LastSeen,
    /// `-last_seen`
    LastSeenDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    EventTypesSortProperty;
    Name = "name", NameDesc = "-name", Label = "label", LabelDesc = "-label",
    Occurrences = "occurrences", OccurrencesDesc = "-occurrences", FirstSeen = "first_seen",
    FirstSeenDesc = "-first_seen", LastSeen = "last_seen", LastSeenDesc = "-last_seen",
}

encode_string_enum!(EventTypesSortProperty);
