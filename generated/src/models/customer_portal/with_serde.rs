//! Models: customer portal; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerPortalCustomer, CustomerPortalCustomerSettings, CustomerPortalCustomerUpdate,
    CustomerPortalMember, CustomerPortalMemberCreate, CustomerPortalMemberPage,
    CustomerPortalMemberUpdate, CustomerPortalOAuthAccount,
    CustomerPortalSubscriptionSettings, CustomerPortalUsageSettings,
    PortalAuthenticatedUser,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for CustomerPortalCustomer {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("email", &self.email);
        object.field("email_verified", &self.email_verified);
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.field("oauth_accounts", &self.oauth_accounts);
        object
            .optional_or_null(
                "default_payment_method_id",
                &self.default_payment_method_id,
                self.nulls.has(10),
            );
        object.optional_or_null("type", &self.type_, self.nulls.has(11));
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.end();
    }
}

impl Decode for CustomerPortalCustomerUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "billing_name", "billing_address", "tax_id", "default_payment_method_id",
        ];
        let mut billing_name = None;
        let mut billing_address = None;
        let mut tax_id = None;
        let mut default_payment_method_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut billing_name),
                1 => reader.fill(&mut billing_address),
                2 => reader.fill(&mut tax_id),
                3 => reader.fill(&mut default_payment_method_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            billing_name: Patch::new(billing_name, fields.is_null(0)),
            billing_address: Patch::new(billing_address, fields.is_null(1)),
            tax_id: Patch::new(tax_id, fields.is_null(2)),
            default_payment_method_id: Patch::new(default_payment_method_id, fields.is_null(3)),
        })
    }
}

impl Encode for CustomerPortalMember {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("role", &self.role);
        object.end();
    }
}

impl Decode for CustomerPortalMemberCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["email", "name", "role"];
        let mut email = None;
        let mut name = None;
        let mut role = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut email),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut role),
                _ => reader.skip_value(),
            }?;
        }
        let Some(email) = email else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            email,
            name: Patch::new(name, fields.is_null(1)),
            role,
        })
    }
}

impl Encode for CustomerPortalMemberPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerPortalMemberUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["name", "role"];
        let mut name = None;
        let mut role = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut name),
                1 => reader.fill(&mut role),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            name: Patch::new(name, fields.is_null(0)),
            role: Patch::new(role, fields.is_null(1)),
        })
    }
}

impl Encode for CustomerPortalOAuthAccount {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("account_id", &self.account_id);
        object.field("account_username", &self.account_username);
        object.end();
    }
}

impl Encode for PortalAuthenticatedUser {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(4));
        object.optional_or_null("role", &self.role, self.nulls.has(5));
        object.end();
    }
}

serde_codecs!(
    CustomerPortalCustomer, CustomerPortalCustomerSettings, CustomerPortalCustomerUpdate,
    CustomerPortalMember, CustomerPortalMemberCreate, CustomerPortalMemberPage,
    CustomerPortalMemberUpdate, CustomerPortalOAuthAccount,
    CustomerPortalSubscriptionSettings, CustomerPortalUsageSettings,
    PortalAuthenticatedUser
);
