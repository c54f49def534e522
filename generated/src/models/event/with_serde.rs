//! Models: event; the codecs that only the feature `serde` needs.

use crate::models::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventSource, EventType, EventTypeUpdate, EventTypeWithStats,
    EventTypeWithStatsPage, EventTypesSortProperty, EventsIngest, EventsIngestResponse,
    LlmMetadata, SystemEvent, UserEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Additional, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for CostMetadataInput {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (amount, currency) = reader.record(&["amount", "currency"])?;
        Ok(Self { amount, currency })
    }
}

impl Encode for CostMetadataOutput {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.end();
    }
}

impl Encode for Event {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::System(value) => value.encode(writer),
            Self::User(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for EventCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["customer_id"], &["external_customer_id"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Customer);
        }
        if probe.has(1) {
            return reader.value().map(Self::ExternalCustomer);
        }
        reader.value().map(Self::Unknown)
    }
}

impl Decode for EventCreateCustomer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            timestamp, name, organization_id, external_id, parent_id, metadata, customer_id,
            member_id,
        ) = reader
            .record(&[
                "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
                "customer_id", "member_id",
            ])?;
        Ok(Self {
            timestamp,
            name,
            organization_id,
            external_id,
            parent_id,
            metadata,
            customer_id,
            member_id,
        })
    }
}

impl Decode for EventCreateExternalCustomer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            timestamp, name, organization_id, external_id, parent_id, metadata,
            external_customer_id, external_member_id,
        ) = reader
            .record(&[
                "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
                "external_customer_id", "external_member_id",
            ])?;
        Ok(Self {
            timestamp,
            name,
            organization_id,
            external_id,
            parent_id,
            metadata,
            external_customer_id,
            external_member_id,
        })
    }
}

impl Encode for EventCursorPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for EventListPage {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Page(value) => value.encode(writer),
            Self::CursorPage(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for EventMetadataInput {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (cost, llm, Additional(additional)) = reader.record(&["_cost", "_llm"])?;
        Ok(Self { cost, llm, additional })
    }
}

impl Encode for EventMetadataOutput {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("_cost", &self.cost);
        object.optional("_llm", &self.llm);
        object.entries(&self.additional);
        object.end();
    }
}

impl Encode for EventName {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("label", &self.label);
        object.field("source", &self.source);
        object.field("occurrences", &self.occurrences);
        object.field("first_seen", &self.first_seen);
        object.field("last_seen", &self.last_seen);
        object.end();
    }
}

impl Encode for EventNamePage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventNamesSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Encode for EventPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Encode for EventType {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("label", &self.label);
        object
            .optional_or_null(
                "label_property_selector",
                &self.label_property_selector,
                self.nulls.has(5),
            );
        object.field("organization_id", &self.organization_id);
        object.end();
    }
}

impl Decode for EventTypeUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (label, label_property_selector) = reader
            .record(&["label", "label_property_selector"])?;
        Ok(Self {
            label,
            label_property_selector,
        })
    }
}

impl Encode for EventTypeWithStats {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("id", &self.id, self.nulls.has(0));
        object.optional_or_null("created_at", &self.created_at, self.nulls.has(1));
        object.optional_or_null("modified_at", &self.modified_at, self.nulls.has(2));
        object.field("name", &self.name);
        object.field("label", &self.label);
        object
            .optional_or_null(
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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventTypesSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for EventsIngest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (events,) = reader.record(&["events"])?;
        Ok(Self { events })
    }
}

impl Encode for EventsIngestResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("inserted", &self.inserted);
        object.optional("duplicates", &self.duplicates);
        object.end();
    }
}

impl Encode for SystemEvent {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::MeterCredited(value) => value.encode(writer),
            Self::MeterReset(value) => value.encode(writer),
            Self::BenefitGranted(value) => value.encode(writer),
            Self::BenefitCycled(value) => value.encode(writer),
            Self::BenefitUpdated(value) => value.encode(writer),
            Self::BenefitRevoked(value) => value.encode(writer),
            Self::SubscriptionCreated(value) => value.encode(writer),
            Self::SubscriptionUpdated(value) => value.encode(writer),
            Self::SubscriptionCycled(value) => value.encode(writer),
            Self::SubscriptionCanceled(value) => value.encode(writer),
            Self::SubscriptionRevoked(value) => value.encode(writer),
            Self::SubscriptionPastDue(value) => value.encode(writer),
            Self::SubscriptionReactivated(value) => value.encode(writer),
            Self::SubscriptionReinstated(value) => value.encode(writer),
            Self::SubscriptionPaused(value) => value.encode(writer),
            Self::SubscriptionResumed(value) => value.encode(writer),
            Self::SubscriptionUncanceled(value) => value.encode(writer),
            Self::SubscriptionProductUpdated(value) => value.encode(writer),
            Self::SubscriptionSeatsUpdated(value) => value.encode(writer),
            Self::SubscriptionBillingPeriodUpdated(value) => value.encode(writer),
            Self::SubscriptionUpdateCleared(value) => value.encode(writer),
            Self::OrderPaid(value) => value.encode(writer),
            Self::OrderRefunded(value) => value.encode(writer),
            Self::OrderVoided(value) => value.encode(writer),
            Self::OrderUnvoided(value) => value.encode(writer),
            Self::CheckoutCreated(value) => value.encode(writer),
            Self::CustomerCreated(value) => value.encode(writer),
            Self::CustomerUpdated(value) => value.encode(writer),
            Self::CustomerDeleted(value) => value.encode(writer),
            Self::BalanceOrder(value) => value.encode(writer),
            Self::BalanceCreditOrder(value) => value.encode(writer),
            Self::BalanceRefund(value) => value.encode(writer),
            Self::BalanceRefundReversal(value) => value.encode(writer),
            Self::BalanceDispute(value) => value.encode(writer),
            Self::BalanceDisputeReversal(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for UserEvent {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object
            .optional_or_null(
                "external_member_id",
                &self.external_member_id,
                self.nulls.has(7),
            );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("name", &self.name);
        object.field("source", "user");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

serde_codecs!(
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventSource, EventType, EventTypeUpdate, EventTypeWithStats,
    EventTypeWithStatsPage, EventTypesSortProperty, EventsIngest, EventsIngestResponse,
    LlmMetadata, SystemEvent, UserEvent
);
