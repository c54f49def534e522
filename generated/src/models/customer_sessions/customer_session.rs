//! Models: customer session.

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_record;
use crate::runtime::json::{
    Encode, Patch, Timestamp, Unknown, Writer, decode_record, encode_record,
};

/// Access to the customer portal on behalf of one customer.
///
/// Returned by
/// [`CustomerSessions::create`](crate::services::customer_sessions::CustomerSessions::create).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSession {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Secret token of the session, valid until `expires_at`.
    pub token: String,
    /// When the session expires.
    pub expires_at: Timestamp,
    /// URL of the portal's back button; `null` for no button.
    pub return_url: Option<String>,
    /// URL of the customer portal, including the token of the session.
    pub customer_portal_url: String,
    /// Customer that the session is for.
    pub customer_id: Uuid,
    /// The customer.
    pub customer: Customer,
}

debug_record! {
    CustomerSession, "CustomerSession";
    "created_at": created_at, "modified_at": modified_at, "id": id, "token" = Redacted,
    "expires_at": expires_at, "return_url": return_url, "customer_portal_url" = Redacted,
    "customer_id": customer_id, "customer": customer,
}

decode_record! {
    CustomerSession;
    "created_at": created_at, "modified_at": modified_at, "id": id, "token": token,
    "expires_at": expires_at, "return_url": return_url, "customer_portal_url": customer_portal_url,
    "customer_id": customer_id, "customer": customer,
}

/// The customer of a session, by ID or by external ID.
///
/// Accepted by
/// [`CustomerSessions::create`](crate::services::customer_sessions::CustomerSessions::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSessionCustomer {
    /// A new session for a customer, by ID.
    Id(CustomerSessionCustomerIdCreate),
    /// A new session for a customer, by external ID.
    ExternalId(CustomerSessionCustomerExternalIdCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CustomerSessionCustomerIdCreate> for CustomerSessionCustomer {
    #[inline]
    fn from(value: CustomerSessionCustomerIdCreate) -> Self {
        Self::Id(value)
    }
}

impl From<CustomerSessionCustomerExternalIdCreate> for CustomerSessionCustomer {
    #[inline]
    fn from(value: CustomerSessionCustomerExternalIdCreate) -> Self {
        Self::ExternalId(value)
    }
}

impl Encode for CustomerSessionCustomer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Id(value) => value.encode(writer),
            Self::ExternalId(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new session for a customer, by external ID.
///
/// Accepted by
/// [`CustomerSessions::create`](crate::services::customer_sessions::CustomerSessions::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSessionCustomerExternalIdCreate {
    /// Member to create the session for. Defaults to the owner of an individual customer, if the
    /// organization uses members.
    pub member_id: Patch<Uuid>,
    /// Member to create the session for, by external ID; an alternative to `member_id`.
    pub external_member_id: Patch<String>,
    /// URL of the portal's back button, up to 2083 characters. If omitted, there is no back button. 1
    /// to 2083 characters.
    pub return_url: Patch<String>,
    /// Customer to create the session for, by external ID.
    pub external_customer_id: String,
}

impl CustomerSessionCustomerExternalIdCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(external_customer_id: impl Into<String>) -> Self {
        Self {
            member_id: Patch::Keep,
            external_member_id: Patch::Keep,
            return_url: Patch::Keep,
            external_customer_id: external_customer_id.into(),
        }
    }

    /// Member to create the session for. Defaults to the owner of an individual customer, if the
    /// organization uses members.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }

    /// Member to create the session for, by external ID; an alternative to `member_id`.
    #[must_use]
    #[inline]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }

    /// URL of the portal's back button, up to 2083 characters. If omitted, there is no back button. 1
    /// to 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

encode_record! {
    CustomerSessionCustomerExternalIdCreate;
    "member_id": patch member_id, "external_member_id": patch external_member_id,
    "return_url": patch return_url, "external_customer_id": field external_customer_id,
}

/// A new session for a customer, by ID.
///
/// Accepted by
/// [`CustomerSessions::create`](crate::services::customer_sessions::CustomerSessions::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSessionCustomerIdCreate {
    /// Member to create the session for. Defaults to the owner of an individual customer, if the
    /// organization uses members.
    pub member_id: Patch<Uuid>,
    /// Member to create the session for, by external ID; an alternative to `member_id`.
    pub external_member_id: Patch<String>,
    /// URL of the portal's back button, up to 2083 characters. If omitted, there is no back button. 1
    /// to 2083 characters.
    pub return_url: Patch<String>,
    /// Customer to create the session for.
    pub customer_id: Uuid,
}

impl CustomerSessionCustomerIdCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_id: Uuid) -> Self {
        Self {
            member_id: Patch::Keep,
            external_member_id: Patch::Keep,
            return_url: Patch::Keep,
            customer_id,
        }
    }

    /// Member to create the session for. Defaults to the owner of an individual customer, if the
    /// organization uses members.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<Patch<Uuid>>) -> Self {
        self.member_id = member_id.into();
        self
    }

    /// Member to create the session for, by external ID; an alternative to `member_id`.
    #[must_use]
    #[inline]
    pub fn external_member_id(
        mut self,
        external_member_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_member_id = external_member_id.into();
        self
    }

    /// URL of the portal's back button, up to 2083 characters. If omitted, there is no back button. 1
    /// to 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

encode_record! {
    CustomerSessionCustomerIdCreate;
    "member_id": patch member_id, "external_member_id": patch external_member_id,
    "return_url": patch return_url, "customer_id": field customer_id,
}
