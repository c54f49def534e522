//! Models: dispute.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{
    Address, CustomerType, DisputeStatus, MetadataValue, Pagination, TaxIdFormat,
};
use crate::money::Money;
use crate::runtime::{Page, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Reader, Timestamp, UnknownValue, Writer,
};

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

impl Decode for Dispute {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "status", "resolved", "closed", "amount",
                "tax_amount", "currency", "reason", "evidence_due_by", "past_due", "order_id",
                "payment_id", "customer", "case_id",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.status,
                &mut value.resolved, &mut value.closed, &mut value.amount, &mut value.tax_amount,
                &mut value.currency, &mut value.reason, &mut value.evidence_due_by,
                &mut value.past_due, &mut value.order_id, &mut value.payment_id,
                &mut value.customer, &mut value.case_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for Dispute {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        status: Blank::BLANK,
        resolved: Blank::BLANK,
        closed: Blank::BLANK,
        amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        currency: Blank::BLANK,
        reason: Blank::BLANK,
        evidence_due_by: Blank::BLANK,
        past_due: Blank::BLANK,
        order_id: Blank::BLANK,
        payment_id: Blank::BLANK,
        customer: Blank::BLANK,
        case_id: Blank::BLANK,
    };
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

impl fmt::Debug for DisputeCustomer {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "DisputeCustomer",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("metadata", &self.metadata),
                ("external_id", &self.external_id),
                ("email", &self.email),
                ("email_verified", &self.email_verified),
                ("type", &self.type_),
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

impl Decode for DisputeCustomer {
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
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.metadata,
                &mut value.external_id, &mut value.email, &mut value.email_verified,
                &mut value.type_, &mut value.name, &mut value.billing_name,
                &mut value.billing_address, &mut value.tax_id, &mut value.locale,
                &mut value.organization_id, &mut value.default_payment_method_id,
                &mut value.deleted_at, &mut value.first_user_event_at, &mut value.avatar_url,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for DisputeCustomer {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        metadata: Blank::BLANK,
        external_id: Blank::BLANK,
        email: Blank::BLANK,
        email_verified: Blank::BLANK,
        type_: Blank::BLANK,
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

impl Decode for DisputePage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for DisputePage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
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

impl DisputeSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Amount => "amount",
            Self::AmountDesc => "-amount",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DisputeSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "amount" => Self::Amount,
            "-amount" => Self::AmountDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(DisputeSortProperty);

impl Encode for DisputeSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
