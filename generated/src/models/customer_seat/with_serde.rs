//! Models: customer seat; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerSeat, CustomerSeatAssign, CustomerSeatClaimResponse, SeatAssign, SeatClaim,
    SeatClaimInfo, SeatStatus, SeatTierType, SeatsList,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for CustomerSeat {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("status", &self.status);
        object.field("customer_id", &self.customer_id);
        object.field("member_id", &self.member_id);
        object.field("member", &self.member);
        object.field("email", &self.email);
        object.field("customer_email", &self.customer_email);
        object.field("invitation_token_expires_at", &self.invitation_token_expires_at);
        object.field("claimed_at", &self.claimed_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("seat_metadata", &self.seat_metadata);
        object.end();
    }
}

impl Decode for CustomerSeatAssign {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "subscription_id", "order_id", "email", "external_customer_id", "customer_id",
            "external_member_id", "member_id", "metadata", "immediate_claim", "checkout_id",
        ];
        let mut subscription_id = None;
        let mut order_id = None;
        let mut email = None;
        let mut external_customer_id = None;
        let mut customer_id = None;
        let mut external_member_id = None;
        let mut member_id = None;
        let mut metadata = None;
        let mut immediate_claim = None;
        let mut checkout_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut subscription_id),
                1 => reader.fill(&mut order_id),
                2 => reader.fill(&mut email),
                3 => reader.fill(&mut external_customer_id),
                4 => reader.fill(&mut customer_id),
                5 => reader.fill(&mut external_member_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut metadata),
                8 => reader.fill(&mut immediate_claim),
                9 => reader.fill(&mut checkout_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            subscription_id: Patch::new(subscription_id, fields.is_null(0)),
            order_id: Patch::new(order_id, fields.is_null(1)),
            email: Patch::new(email, fields.is_null(2)),
            external_customer_id: Patch::new(external_customer_id, fields.is_null(3)),
            customer_id: Patch::new(customer_id, fields.is_null(4)),
            external_member_id: Patch::new(external_member_id, fields.is_null(5)),
            member_id: Patch::new(member_id, fields.is_null(6)),
            metadata: Patch::new(metadata, fields.is_null(7)),
            immediate_claim,
            checkout_id: Patch::new(checkout_id, fields.is_null(9)),
        })
    }
}

impl Encode for CustomerSeatClaimResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("seat", &self.seat);
        object.field("customer_session_token", &self.customer_session_token);
        object.end();
    }
}

impl Decode for SeatAssign {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "subscription_id", "order_id", "email", "external_customer_id", "customer_id",
            "external_member_id", "member_id", "metadata", "immediate_claim",
        ];
        let mut subscription_id = None;
        let mut order_id = None;
        let mut email = None;
        let mut external_customer_id = None;
        let mut customer_id = None;
        let mut external_member_id = None;
        let mut member_id = None;
        let mut metadata = None;
        let mut immediate_claim = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut subscription_id),
                1 => reader.fill(&mut order_id),
                2 => reader.fill(&mut email),
                3 => reader.fill(&mut external_customer_id),
                4 => reader.fill(&mut customer_id),
                5 => reader.fill(&mut external_member_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut metadata),
                8 => reader.fill(&mut immediate_claim),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            subscription_id: Patch::new(subscription_id, fields.is_null(0)),
            order_id: Patch::new(order_id, fields.is_null(1)),
            email: Patch::new(email, fields.is_null(2)),
            external_customer_id: Patch::new(external_customer_id, fields.is_null(3)),
            customer_id: Patch::new(customer_id, fields.is_null(4)),
            external_member_id: Patch::new(external_member_id, fields.is_null(5)),
            member_id: Patch::new(member_id, fields.is_null(6)),
            metadata: Patch::new(metadata, fields.is_null(7)),
            immediate_claim,
        })
    }
}

impl Decode for SeatClaim {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["invitation_token"];
        let mut invitation_token = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut invitation_token),
                _ => reader.skip_value(),
            }?;
        }
        let Some(invitation_token) = invitation_token else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { invitation_token })
    }
}

impl Encode for SeatClaimInfo {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("product_name", &self.product_name);
        object.field("product_id", &self.product_id);
        object.field("organization_name", &self.organization_name);
        object.field("organization_slug", &self.organization_slug);
        object.field("customer_email", &self.customer_email);
        object.field("can_claim", &self.can_claim);
        object.end();
    }
}

impl Encode for SeatStatus {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for SeatsList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("seats", &self.seats);
        object.field("available_seats", &self.available_seats);
        object.field("total_seats", &self.total_seats);
        object.end();
    }
}

serde_codecs!(
    CustomerSeat, CustomerSeatAssign, CustomerSeatClaimResponse, SeatAssign, SeatClaim,
    SeatClaimInfo, SeatStatus, SeatTierType, SeatsList
);
