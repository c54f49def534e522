//! Models: customer portal. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;
mod customer;
mod customer_benefit_grant;
mod customer_meter;
mod customer_order;
mod customer_organization;
mod customer_payment_method;
mod customer_seat;
mod customer_session;
mod customer_subscription;
mod customer_wallet;
mod downloadable;
mod file;
mod payment_method;
mod s3;

impl Encode for CustomerPortalCustomer {
    #[inline]
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
        object.optional_or_null(
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["billing_name", "billing_address", "tax_id", "default_payment_method_id"],
            &mut [
                &mut value.billing_name, &mut value.billing_address, &mut value.tax_id,
                &mut value.default_payment_method_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPortalCustomerUpdate {
    const BLANK: Self = Self {
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        default_payment_method_id: Blank::BLANK,
    };
}

impl Encode for CustomerPortalMember {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["email", "name", "role"],
            &mut [&mut value.email, &mut value.name, &mut value.role],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPortalMemberCreate {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        name: Blank::BLANK,
        role: Blank::BLANK,
    };
}

impl Encode for CustomerPortalMemberPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerPortalMemberUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["name", "role"], &mut [&mut value.name, &mut value.role])?;
        Ok(value)
    }
}

impl Blank for CustomerPortalMemberUpdate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        role: Blank::BLANK,
    };
}

impl Encode for CustomerPortalOAuthAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("account_id", &self.account_id);
        object.field("account_username", &self.account_username);
        object.end();
    }
}

impl Encode for PortalAuthenticatedUser {
    #[inline]
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
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser
);
