//! Models: event; the codecs that only the feature `serde` needs.

use std::collections::BTreeMap;

use crate::models::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventSource, EventType, EventTypeUpdate, EventTypeWithStats,
    EventTypeWithStatsPage, EventTypesSortProperty, EventsIngest, EventsIngestResponse,
    LlmMetadata, SystemEvent, UserEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Entry, Patch, Reader, Writer};

impl Decode for CostMetadataInput {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["amount", "currency"];
        let mut amount = None;
        let mut currency = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut amount),
                1 => reader.fill(&mut currency),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(amount), Some(currency)) = (amount, currency) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
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
        const FIELDS: &[&str] = &[
            "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
            "customer_id", "member_id",
        ];
        let mut timestamp = None;
        let mut name = None;
        let mut organization_id = None;
        let mut external_id = None;
        let mut parent_id = None;
        let mut metadata = None;
        let mut customer_id = None;
        let mut member_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut timestamp),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut external_id),
                4 => reader.fill(&mut parent_id),
                5 => reader.fill(&mut metadata),
                6 => reader.fill(&mut customer_id),
                7 => reader.fill(&mut member_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(customer_id)) = (name, customer_id) else {
            return Err(fields.missing(reader, &[1, 6]));
        };
        Ok(Self {
            timestamp,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(2)),
            external_id: Patch::new(external_id, fields.is_null(3)),
            parent_id: Patch::new(parent_id, fields.is_null(4)),
            metadata,
            customer_id,
            member_id: Patch::new(member_id, fields.is_null(7)),
        })
    }
}

impl Decode for EventCreateExternalCustomer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "timestamp", "name", "organization_id", "external_id", "parent_id", "metadata",
            "external_customer_id", "external_member_id",
        ];
        let mut timestamp = None;
        let mut name = None;
        let mut organization_id = None;
        let mut external_id = None;
        let mut parent_id = None;
        let mut metadata = None;
        let mut external_customer_id = None;
        let mut external_member_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut timestamp),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut external_id),
                4 => reader.fill(&mut parent_id),
                5 => reader.fill(&mut metadata),
                6 => reader.fill(&mut external_customer_id),
                7 => reader.fill(&mut external_member_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(external_customer_id)) = (name, external_customer_id) else {
            return Err(fields.missing(reader, &[1, 6]));
        };
        Ok(Self {
            timestamp,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(2)),
            external_id: Patch::new(external_id, fields.is_null(3)),
            parent_id: Patch::new(parent_id, fields.is_null(4)),
            metadata,
            external_customer_id,
            external_member_id: Patch::new(external_member_id, fields.is_null(7)),
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
        const FIELDS: &[&str] = &["_cost", "_llm"];
        let mut cost = None;
        let mut llm = None;
        let mut additional = BTreeMap::new();
        let mut fields = reader.fields(FIELDS)?;
        while let Some(entry) = fields.next_entry(reader)? {
            match entry {
                Entry::Field(field) => {
                    match field {
                        0 => reader.fill(&mut cost),
                        1 => reader.fill(&mut llm),
                        _ => reader.skip_value(),
                    }
                }
                Entry::Additional(name) => {
                    reader
                        .value()
                        .map(|value| {
                            additional.insert(name, value);
                        })
                }
            }?;
        }
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
        reader.string_enum(|text| text.into())
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
        reader.string_enum(|text| text.into())
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
        const FIELDS: &[&str] = &["label", "label_property_selector"];
        let mut label = None;
        let mut label_property_selector = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut label),
                1 => reader.fill(&mut label_property_selector),
                _ => reader.skip_value(),
            }?;
        }
        let Some(label) = label else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            label,
            label_property_selector: Patch::new(label_property_selector, fields.is_null(1)),
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
        reader.string_enum(|text| text.into())
    }
}

impl Decode for EventsIngest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["events"];
        let mut events = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut events),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            events: events.unwrap_or_default(),
        })
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
