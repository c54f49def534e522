//! Models: event. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, UserEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Decode for CostMetadataInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["amount", "currency"],
            &mut [&mut value.amount, &mut value.currency],
        )?;
        Ok(value)
    }
}

impl Blank for CostMetadataInput {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

impl Encode for CostMetadataOutput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.end();
    }
}

impl Encode for Event {
    #[inline]
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
            Self::SubscriptionUnitsUpdated(value) => value.encode(writer),
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
            Self::User(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for EventCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["customer_id"], &["external_customer_id"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Customer);
        }
        if probe.has(1) {
            return reader.value().map(Self::ExternalCustomer);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for EventCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for EventCreateCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
                "customer_id", "member_id",
            ],
            &mut [
                &mut value.timestamp, &mut value.name, &mut value.organization_id,
                &mut value.external_id, &mut value.parent_id, &mut value.metadata,
                &mut value.customer_id, &mut value.member_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for EventCreateCustomer {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        external_id: Blank::BLANK,
        parent_id: Blank::BLANK,
        metadata: Blank::BLANK,
        customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
    };
}

impl Decode for EventCreateExternalCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
                "external_customer_id", "external_member_id",
            ],
            &mut [
                &mut value.timestamp, &mut value.name, &mut value.organization_id,
                &mut value.external_id, &mut value.parent_id, &mut value.metadata,
                &mut value.external_customer_id, &mut value.external_member_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for EventCreateExternalCustomer {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        external_id: Blank::BLANK,
        parent_id: Blank::BLANK,
        metadata: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
    };
}

impl Encode for EventCursorPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for EventListPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Page(value) => value.encode(writer),
            Self::CursorPage(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for EventMetadataInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["_cost", "_llm"])?;
        fields.read_open(
            reader,
            &mut [&mut value.cost, &mut value.llm],
            &mut value.additional,
        )?;
        Ok(value)
    }
}

impl Blank for EventMetadataInput {
    const BLANK: Self = Self {
        cost: Blank::BLANK,
        llm: Blank::BLANK,
        additional: Blank::BLANK,
    };
}

impl Encode for EventMetadataOutput {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("_cost", &self.cost);
        object.optional("_llm", &self.llm);
        object.entries(&self.additional);
        object.end();
    }
}

impl Encode for EventName {
    #[inline]
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
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventNamesSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for EventNamesSortProperty {
    const BLANK: Self = Self::Name;
}

impl Encode for EventPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for EventSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for EventSortProperty {
    const BLANK: Self = Self::Timestamp;
}

impl Decode for EventsIngest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["events"], &mut [&mut value.events])?;
        Ok(value)
    }
}

impl Blank for EventsIngest {
    const BLANK: Self = Self { events: Blank::BLANK };
}

impl Encode for EventsIngestResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("inserted", &self.inserted);
        object.optional("duplicates", &self.duplicates);
        object.end();
    }
}

impl Encode for UserEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
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
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, UserEvent
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, UserEvent
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(Event, EventCreate, EventListPage);
