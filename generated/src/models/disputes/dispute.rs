//! Models: dispute.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Address, CustomerType, DisputeStatus, MetadataValue, Pagination, TaxIdFormat,
};
use crate::money::Money;
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{Nulls, Timestamp, UnknownValue, decode_record};

/// A dispute of a payment by a customer or the customer's bank.
///
/// Returned by [`Disputes::accept`](crate::services::disputes::Disputes::accept),
/// [`Disputes::get`](crate::services::disputes::Disputes::get) and
/// [`Disputes::list`](crate::services::disputes::Disputes::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dispute {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Status of the dispute.
    pub status: DisputeStatus,
    /// Whether the dispute was won or lost.
    pub resolved: bool,
    /// Whether the dispute is closed: won, lost or prevented.
    pub closed: bool,
    /// Disputed amount in cents.
    pub amount: i64,
    /// Disputed tax in cents.
    pub tax_amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Reason given by the card network, such as `fraudulent` or `product_not_received`; `null` until
    /// it is known.
    pub reason: Option<String>,
    /// Deadline for evidence; `null` if no response is required.
    pub evidence_due_by: Option<Timestamp>,
    /// Whether that deadline has passed.
    pub past_due: bool,
    /// Order of the disputed payment.
    pub order_id: Uuid,
    /// Disputed payment.
    pub payment_id: Uuid,
    /// Customer who was charged.
    pub customer: DisputeCustomer,
    /// Support case of the dispute, or `null` if none was opened.
    pub case_id: Option<Uuid>,
}

impl Dispute {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }
}

decode_record! {
    Dispute;
    "created_at": created_at, "modified_at": modified_at, "id": id, "status": status,
    "resolved": resolved, "closed": closed, "amount": amount, "tax_amount": tax_amount,
    "currency": currency, "reason": reason, "evidence_due_by": evidence_due_by,
    "past_due": past_due, "order_id": order_id, "payment_id": payment_id, "customer": customer,
    "case_id": case_id,
}

/// The customer of a disputed payment. Discriminated by `type`: `individual` or `team`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeCustomer {
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
    /// Email address, unique within the organization. Optional for teams.
    pub email: Option<String>,
    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    pub email_verified: bool,
    /// Whether the customer is one person (`individual`) or several members (`team`).
    pub type_: CustomerType,
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
    DisputeCustomer, "DisputeCustomer";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

decode_record! {
    DisputeCustomer, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

/// A page of disputes.
///
/// Returned by [`Disputes::list`](crate::services::disputes::Disputes::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputePage {
    /// Items of the page, in order.
    pub items: Vec<Dispute>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    DisputePage;
    "items": items, "pagination": pagination,
}

impl Page for DisputePage {
    type Item = Dispute;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for disputes; a leading `-` sorts in descending order.
///
/// Accepted by [`Disputes::list`](crate::services::disputes::Disputes::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    DisputeSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Amount = "amount",
    AmountDesc = "-amount",
}

encode_string_enum!(DisputeSortProperty);
