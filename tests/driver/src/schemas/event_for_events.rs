//! Schemas: event for events.

use sdk::models::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, SystemEvent,
    UserEvent,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CostMetadataInput>("CostMetadata-Input"),
    schema::received::<CostMetadataOutput>("CostMetadata-Output"),
    schema::received::<Event>("Event"),
    schema::inline(
        schema::sent::<
            EventCreate,
        >("/components/schemas/EventsIngest/properties/events/items"),
    ),
    schema::sent::<EventCreateCustomer>("EventCreateCustomer"),
    schema::sent::<EventCreateExternalCustomer>("EventCreateExternalCustomer"),
    schema::received::<EventCursorPage>("ListResourceWithCursorPagination_Event_"),
    schema::inline(
        schema::received::<
            EventListPage,
        >("/paths/~1v1~1events~1/get/responses/200/content/application~1json/schema"),
    ),
    schema::sent::<EventMetadataInput>("EventMetadataInput"),
    schema::received::<EventMetadataOutput>("EventMetadataOutput"),
    schema::received::<EventName>("EventName"),
    schema::received::<EventNamePage>("ListResource_EventName_"),
    schema::sent::<EventNamesSortProperty>("EventNamesSortProperty"),
    schema::received::<EventPage>("ListResource_Event_"),
    schema::sent::<EventSortProperty>("EventSortProperty"),
    schema::sent::<EventsIngest>("EventsIngest"),
    schema::received::<EventsIngestResponse>("EventsIngestResponse"),
    schema::both::<LlmMetadata>("LLMMetadata"),
    schema::received::<SystemEvent>("SystemEvent"),
    schema::received::<UserEvent>("UserEvent"),
];
