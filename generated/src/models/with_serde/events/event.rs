//! Models: event. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, UserEvent,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer, decode_record,
    encode_record,
};

decode_record! {
    CostMetadataInput;
    "amount": amount, "currency": currency,
}

encode_record! {
    CostMetadataOutput;
    "amount": field amount, "currency": field currency,
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

decode_record! {
    EventCreateCustomer;
    "timestamp": timestamp, "name": name, "organization_id": organization_id,
    "external_id": external_id, "parent_id": parent_id, "metadata": metadata,
    "customer_id": customer_id, "member_id": member_id,
}

decode_record! {
    EventCreateExternalCustomer;
    "timestamp": timestamp, "name": name, "organization_id": organization_id,
    "external_id": external_id, "parent_id": parent_id, "metadata": metadata,
    "external_customer_id": external_customer_id, "external_member_id": external_member_id,
}

encode_record! {
    EventCursorPage;
    "items": field items, "pagination": field pagination,
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

encode_record! {
    EventName;
    "name": field name, "label": field label, "source": field source,
    "occurrences": field occurrences, "first_seen": field first_seen, "last_seen": field last_seen,
}

encode_record! {
    EventNamePage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(EventNamesSortProperty, Self::Name);

encode_record! {
    EventPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(EventSortProperty, Self::Timestamp);

decode_record! {
    EventsIngest;
    "events": events,
}

encode_record! {
    EventsIngestResponse;
    "inserted": field inserted, "duplicates": optional duplicates,
}

encode_record! {
    UserEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "name": field name, "source" = "user", "metadata": field metadata,
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
