//! Schemas: event for events.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CostMetadataInput>("CostMetadata-Input"),
    received::<models::CostMetadataOutput>("CostMetadata-Output"),
    received::<models::Event>("Event"),
    inline(
        sent::<
            models::EventCreate,
        >("/components/schemas/EventsIngest/properties/events/items"),
    ),
    sent::<models::EventCreateCustomer>("EventCreateCustomer"),
    sent::<models::EventCreateExternalCustomer>("EventCreateExternalCustomer"),
    received::<models::EventCursorPage>("ListResourceWithCursorPagination_Event_"),
    inline(
        received::<
            models::EventListPage,
        >("/paths/~1v1~1events~1/get/responses/200/content/application~1json/schema"),
    ),
    sent::<models::EventMetadataInput>("EventMetadataInput"),
    received::<models::EventMetadataOutput>("EventMetadataOutput"),
    received::<models::EventName>("EventName"),
    received::<models::EventNamePage>("ListResource_EventName_"),
    sent::<models::EventNamesSortProperty>("EventNamesSortProperty"),
    received::<models::EventPage>("ListResource_Event_"),
    sent::<models::EventSortProperty>("EventSortProperty"),
    sent::<models::EventsIngest>("EventsIngest"),
    received::<models::EventsIngestResponse>("EventsIngestResponse"),
    both::<models::LlmMetadata>("LLMMetadata"),
    received::<models::SystemEvent>("SystemEvent"),
    received::<models::UserEvent>("UserEvent"),
];
