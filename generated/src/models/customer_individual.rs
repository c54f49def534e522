//! Models: customer individual.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Address, MetadataValue, TaxIdFormat};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

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

debug_record! {
    CustomerIndividual, "CustomerIndividual";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "name": name,
    "billing_name": billing_name, "billing_address": billing_address, "tax_id": tax_id,
    "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

decode_record! {
    CustomerIndividual, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified,
    "type" = string "individual", "name": name, "billing_name": billing_name,
    "billing_address": billing_address, "tax_id": tax_id, "locale": locale,
    "organization_id": organization_id, "default_payment_method_id": default_payment_method_id,
    "deleted_at": deleted_at, "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}
