//! Models: customer team; the codecs that only the feature `serde` needs.

use crate::models::{CustomerTeam, CustomerTeamCreate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for CustomerTeam {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.optional_or_null("email", &self.email, self.nulls.has(5));
        object.field("email_verified", &self.email_verified);
        object.field("type", "team");
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object
            .optional_or_null(
                "default_payment_method_id",
                &self.default_payment_method_id,
                self.nulls.has(14),
            );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Decode for CustomerTeamCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "external_id", "name", "billing_address", "tax_id", "locale",
            "organization_id", "owner", "type", "email",
        ];
        let mut metadata = None;
        let mut external_id = None;
        let mut name = None;
        let mut billing_address = None;
        let mut tax_id = None;
        let mut locale = None;
        let mut organization_id = None;
        let mut owner = None;
        let mut email = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut external_id),
                2 => reader.fill(&mut name),
                3 => reader.fill(&mut billing_address),
                4 => reader.fill(&mut tax_id),
                5 => reader.fill(&mut locale),
                6 => reader.fill(&mut organization_id),
                7 => reader.fill(&mut owner),
                8 => reader.constant("team"),
                9 => reader.fill(&mut email),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(8) {
            return Err(fields.missing(reader, &[8]));
        }
        Ok(Self {
            metadata,
            external_id: Patch::new(external_id, fields.is_null(1)),
            name: Patch::new(name, fields.is_null(2)),
            billing_address: Patch::new(billing_address, fields.is_null(3)),
            tax_id: Patch::new(tax_id, fields.is_null(4)),
            locale: Patch::new(locale, fields.is_null(5)),
            organization_id: Patch::new(organization_id, fields.is_null(6)),
            owner: Patch::new(owner, fields.is_null(7)),
            email: Patch::new(email, fields.is_null(9)),
        })
    }
}

serde_codecs!(CustomerTeam, CustomerTeamCreate);
