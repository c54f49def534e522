//! Models: customer individual.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{Address, MetadataValue, TaxIdFormat};
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

/// An individual customer.
///
/// Returned by [`Customers::create`](crate::services::customers::Customers::create),
/// [`Customers::get`](crate::services::customers::Customers::get),
/// [`Customers::get_external`](crate::services::customers::Customers::get_external) and 3 other
/// operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerIndividual {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// ID of the customer in your own system, unique within the organization, or `null`. Cannot be
    /// changed once set.
    pub external_id: Option<String>,
    /// Email address, unique within the organization.
    pub email: String,
    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    pub email_verified: bool,
    /// The customer's name, or `null`.
    pub name: Option<String>,
    /// Name for invoices. Defaults to `name`.
    pub billing_name: Option<String>,
    /// Address for invoices, or `null`.
    pub billing_address: Option<Address>,
    /// Tax number and its format, in this order, such as `911144442` and `us_ein`; `null` if there is
    /// none.
    pub tax_id: Option<(String, TaxIdFormat)>,
    /// Language as an IETF BCP 47 tag, such as `en-US`, or `null`.
    pub locale: Option<String>,
    /// Organization that the customer belongs to.
    pub organization_id: Uuid,
    /// Saved payment method that is charged by default, or `null`.
    pub default_payment_method_id: Option<Uuid>,
    /// When the customer was deleted; `null` if it was not. The record is kept.
    pub deleted_at: Option<Timestamp>,
    /// Time of the first event ingested for the customer, which can be before `created_at`; `null` if
    /// there are no events.
    pub first_user_event_at: Option<Timestamp>,
    /// URL of a picture of the customer, or `null`.
    pub avatar_url: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerIndividual {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerIndividual",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("metadata", &self.metadata),
                ("external_id", &self.external_id),
                ("email", &self.email),
                ("email_verified", &self.email_verified),
                ("name", &self.name),
                ("billing_name", &self.billing_name),
                ("billing_address", &self.billing_address),
                ("tax_id", &self.tax_id),
                ("locale", &self.locale),
                ("organization_id", &self.organization_id),
                ("default_payment_method_id", &self.default_payment_method_id),
                ("deleted_at", &self.deleted_at),
                ("first_user_event_at", &self.first_user_event_at),
                ("avatar_url", &self.avatar_url),
            ],
        )
    }
}

impl Decode for CustomerIndividual {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "created_at", "modified_at", "metadata", "external_id", "email",
                "email_verified", "type", "name", "billing_name", "billing_address", "tax_id",
                "locale", "organization_id", "default_payment_method_id", "deleted_at",
                "first_user_event_at", "avatar_url",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.metadata,
                &mut value.external_id,
                &mut value.email,
                &mut value.email_verified,
                &mut Constant::string("individual"),
                &mut value.name,
                &mut value.billing_name,
                &mut value.billing_address,
                &mut value.tax_id,
                &mut value.locale,
                &mut value.organization_id,
                &mut value.default_payment_method_id,
                &mut value.deleted_at,
                &mut value.first_user_event_at,
                &mut value.avatar_url,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerIndividual {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        metadata: Blank::BLANK,
        external_id: Blank::BLANK,
        email: Blank::BLANK,
        email_verified: Blank::BLANK,
        name: Blank::BLANK,
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        organization_id: Blank::BLANK,
        default_payment_method_id: Blank::BLANK,
        deleted_at: Blank::BLANK,
        first_user_event_at: Blank::BLANK,
        avatar_url: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
