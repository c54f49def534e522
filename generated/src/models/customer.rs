//! Models: customer.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{
    Address, AddressInput, AnyProductPrice, BenefitPublic, CustomerIndividual,
    CustomerIndividualCreate, CustomerTeam, CustomerTeamCreate, MetadataValue,
    Pagination, ProductMediaFileRead, ProductVisibility, RecurringInterval, TaxIdFormat,
    TrialInterval,
};
use crate::runtime::{Redacted, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, Unknown, UnknownValue,
    Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Someone who buys from an organization. `type` tells an `individual` from a `team`, whose members
/// are listed apart.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Customer {
    /// A customer that is one person.
    Individual(CustomerIndividual),
    /// A customer that has several members, such as a company.
    Team(CustomerTeam),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl Customer {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => Some(value.id),
            Self::Team(value) => Some(value.id),
            Self::Unknown(_) => None,
        }
    }

    /// When the object was created.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => Some(value.created_at),
            Self::Team(value) => Some(value.created_at),
            Self::Unknown(_) => None,
        }
    }

    /// When the object was last changed; null if it has not changed since its creation.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.modified_at,
            Self::Team(value) => value.modified_at,
            Self::Unknown(_) => None,
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        match self {
            Self::Individual(value) => Some(&value.metadata),
            Self::Team(value) => Some(&value.metadata),
            Self::Unknown(_) => None,
        }
    }

    /// Your own id for the customer, unique within the organization, or `null`. Cannot be changed once
    /// set.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.external_id.as_deref(),
            Self::Team(value) => value.external_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Email address, unique in the organization.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => Some(&value.email),
            Self::Team(value) => value.email.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn email_verified(&self) -> Option<bool> {
        match self {
            Self::Individual(value) => Some(value.email_verified),
            Self::Team(value) => Some(value.email_verified),
            Self::Unknown(_) => None,
        }
    }

    /// The `type`, which tells the members apart.
    ///
    /// An `Unknown` gives the one that it came with.
    #[must_use]
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Individual(_) => Some("individual"),
            Self::Team(_) => Some("team"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// The customer's name, or `null`.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.name.as_deref(),
            Self::Team(value) => value.name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Name for invoices. Equals `name` unless one was set for this purpose.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn billing_name(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.billing_name.as_deref(),
            Self::Team(value) => value.billing_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Address for invoices, or `null`.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn billing_address(&self) -> Option<&Address> {
        match self {
            Self::Individual(value) => value.billing_address.as_ref(),
            Self::Team(value) => value.billing_address.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Tax number and its format, in this order, such as `911144442` and `us_ein`; `null` without one.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn tax_id(&self) -> Option<&(String, TaxIdFormat)> {
        match self {
            Self::Individual(value) => value.tax_id.as_ref(),
            Self::Team(value) => value.tax_id.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`, or `null`.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn locale(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.locale.as_deref(),
            Self::Team(value) => value.locale.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Organization that the customer belongs to.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn organization_id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => Some(value.organization_id),
            Self::Team(value) => Some(value.organization_id),
            Self::Unknown(_) => None,
        }
    }

    /// Saved payment method that is charged by default, or `null`.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn default_payment_method_id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => value.default_payment_method_id,
            Self::Team(value) => value.default_payment_method_id,
            Self::Unknown(_) => None,
        }
    }

    /// When the customer was deleted (the record itself is kept); `null` until then.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn deleted_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.deleted_at,
            Self::Team(value) => value.deleted_at,
            Self::Unknown(_) => None,
        }
    }

    /// Time of the earliest event ingested for the customer, which may lie before `created_at`; `null`
    /// without events.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn first_user_event_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.first_user_event_at,
            Self::Team(value) => value.first_user_event_at,
            Self::Unknown(_) => None,
        }
    }

    /// URL of a picture of the customer, or `null`.
    ///
    /// `None` where there is none, or the value is `Unknown`.
    #[must_use]
    pub fn avatar_url(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.avatar_url.as_deref(),
            Self::Team(value) => value.avatar_url.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Decode for Customer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("individual") => reader.value().map(Self::Individual),
            Some("team") => reader.value().map(Self::Team),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for Customer {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Why a customer canceled.
///
/// * `customer_service`: the support is not good enough.
/// * `low_quality`: the product is not good enough.
/// * `missing_features`: something needed is missing.
/// * `switched_service`: uses something else now.
/// * `too_complex`: hard to use.
/// * `too_expensive`: costs too much.
/// * `unused`: not used enough.
/// * `other`: anything else.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCancellationReason {
    /// `customer_service`
    CustomerService,
    /// `low_quality`
    LowQuality,
    /// `missing_features`
    MissingFeatures,
    /// `switched_service`
    SwitchedService,
    /// `too_complex`
    TooComplex,
    /// `too_expensive`
    TooExpensive,
    /// `unused`
    Unused,
    /// `other`
    Other,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl CustomerCancellationReason {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomerService => "customer_service",
            Self::LowQuality => "low_quality",
            Self::MissingFeatures => "missing_features",
            Self::SwitchedService => "switched_service",
            Self::TooComplex => "too_complex",
            Self::TooExpensive => "too_expensive",
            Self::Unused => "unused",
            Self::Other => "other",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerCancellationReason {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "customer_service" => Self::CustomerService,
            "low_quality" => Self::LowQuality,
            "missing_features" => Self::MissingFeatures,
            "switched_service" => Self::SwitchedService,
            "too_complex" => Self::TooComplex,
            "too_expensive" => Self::TooExpensive,
            "unused" => Self::Unused,
            "other" => Self::Other,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerCancellationReason);

impl Decode for CustomerCancellationReason {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerCancellationReason {
    const BLANK: Self = Self::CustomerService;
}

impl Encode for CustomerCancellationReason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// A new customer: a `CustomerTeamCreate` when `type` is `team`, else a `CustomerIndividualCreate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerCreate {
    /// A new customer that is one person.
    Individual(CustomerIndividualCreate),
    /// A new customer with several members. Either it or its owner needs an email address.
    Team(CustomerTeamCreate),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl From<CustomerIndividualCreate> for CustomerCreate {
    #[inline]
    fn from(value: CustomerIndividualCreate) -> Self {
        Self::Individual(value)
    }
}

impl From<CustomerTeamCreate> for CustomerCreate {
    #[inline]
    fn from(value: CustomerTeamCreate) -> Self {
        Self::Team(value)
    }
}

impl Encode for CustomerCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Asks to change the signed-in customer's email address. A mail with a token goes out first.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmailUpdateRequest {
    /// New email address.
    pub email: String,
}

impl CustomerEmailUpdateRequest {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl Encode for CustomerEmailUpdateRequest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("email", &self.email);
        object.end();
    }
}

/// Completes a change of the email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmailUpdateVerifyRequest {
    /// Token from the mail.
    pub token: String,
}

impl CustomerEmailUpdateVerifyRequest {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl fmt::Debug for CustomerEmailUpdateVerifyRequest {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerEmailUpdateVerifyRequest",
            &[("token", &Redacted)],
        )
    }
}

impl Encode for CustomerEmailUpdateVerifyRequest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("token", &self.token);
        object.end();
    }
}

/// Result of a completed change of the email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmailUpdateVerifyResponse {
    /// Token that the server issues after the change.
    pub token: String,
}

impl fmt::Debug for CustomerEmailUpdateVerifyResponse {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerEmailUpdateVerifyResponse",
            &[("token", &Redacted)],
        )
    }
}

impl Decode for CustomerEmailUpdateVerifyResponse {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["token"], &mut [&mut value.token])?;
        Ok(value)
    }
}

impl Blank for CustomerEmailUpdateVerifyResponse {
    const BLANK: Self = Self { token: Blank::BLANK };
}

/// A page of customers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPage {
    /// Elements of the list, in its order.
    pub items: Vec<Customer>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for CustomerPage {
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

impl Blank for CustomerPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl crate::runtime::Page for CustomerPage {
    type Item = Customer;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// A product of an organization, as the customer portal shows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerProduct {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Unit of the product's trial; `null` if there is no trial.
    pub trial_interval: Option<TrialInterval>,
    /// How many `trial_interval`s the trial lasts; `null` if there is no trial.
    pub trial_interval_count: Option<i64>,
    /// Product name as customers read it.
    pub name: String,
    /// Free text shown to customers, or `null`.
    pub description: Option<String>,
    /// Who gets to see the product, see `ProductVisibility`.
    pub visibility: ProductVisibility,
    /// Unit of the billing period; `null` marks a one-time purchase.
    pub recurring_interval: Option<RecurringInterval>,
    /// How many `recurring_interval`s one billing period spans: 1 with `month` bills monthly, 2 every
    /// other month. `null` for a one-time purchase.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle when it differs from the billing period. `null`: meters follow the
    /// billing period.
    pub meter_interval: Option<RecurringInterval>,
    /// How many `meter_interval`s one meter cycle spans; `null` without a meter cycle of its own.
    pub meter_interval_count: Option<i64>,
    /// `true` for a subscription product, `false` for a one-time purchase.
    pub is_recurring: bool,
    /// `true` once the product has been withdrawn from sale.
    pub is_archived: bool,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// What the product costs, one entry per price. Each is a `ProductPrice` or, on old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<AnyProductPrice>,
    /// What a customer is granted with this product.
    pub benefits: Vec<BenefitPublic>,
    /// Images of the product, as uploaded files of the `product_media` service.
    pub medias: Vec<ProductMediaFileRead>,
}

impl Decode for CustomerProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "trial_interval", "trial_interval_count", "name",
                "description", "visibility", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count", "is_recurring", "is_archived",
                "organization_id", "prices", "benefits", "medias",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.name,
                &mut value.description, &mut value.visibility, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count, &mut value.is_recurring, &mut value.is_archived,
                &mut value.organization_id, &mut value.prices, &mut value.benefits,
                &mut value.medias,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerProduct {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        meter_interval: Blank::BLANK,
        meter_interval_count: Blank::BLANK,
        is_recurring: Blank::BLANK,
        is_archived: Blank::BLANK,
        organization_id: Blank::BLANK,
        prices: Blank::BLANK,
        benefits: Blank::BLANK,
        medias: Blank::BLANK,
    };
}

/// Sort key for customers; a leading `-` sorts in descending order.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `email`
    Email,
    /// `-email`
    EmailDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl CustomerSortProperty {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Email => "email",
            Self::EmailDesc => "-email",
            Self::Name => "name",
            Self::NameDesc => "-name",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "email" => Self::Email,
            "-email" => Self::EmailDesc,
            "name" => Self::Name,
            "-name" => Self::NameDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerSortProperty);

impl Encode for CustomerSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Whether a customer is one person (`individual`) or has several members (`team`).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerType {
    /// `individual`
    Individual,
    /// `team`
    Team,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl CustomerType {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Team => "team",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "individual" => Self::Individual,
            "team" => Self::Team,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerType);

impl Decode for CustomerType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerType {
    const BLANK: Self = Self::Individual;
}

impl Encode for CustomerType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Changes to a customer; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New email address, not used by another customer of the organization.
    pub email: Patch<String>,
    /// The customer's name, 256 characters at most.
    pub name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as text. Answers pair it with its format.
    pub tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`; unset or unknown ones fall back to `en`.
    pub locale: Patch<String>,
    /// Your own id for the customer, unique within the organization. Can be set once.
    pub external_id: Patch<String>,
    /// `team` turns a person into a team; there is no way back.
    pub type_: Patch<CustomerType>,
}

impl CustomerUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// New email address, not used by another customer of the organization.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// The customer's name, 256 characters at most.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Address for invoices.
    #[must_use]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }

    /// Tax number for invoices, as text. Answers pair it with its format.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<Patch<String>>) -> Self {
        self.tax_id = tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`; unset or unknown ones fall back to `en`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Your own id for the customer, unique within the organization. Can be set once.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `team` turns a person into a team; there is no way back.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<Patch<CustomerType>>) -> Self {
        self.type_ = type_.into();
        self
    }
}

impl Encode for CustomerUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("email", &self.email);
        object.patch("name", &self.name);
        object.patch("billing_address", &self.billing_address);
        object.patch("tax_id", &self.tax_id);
        object.patch("locale", &self.locale);
        object.patch("external_id", &self.external_id);
        object.patch("type", &self.type_);
        object.end();
    }
}

/// Changes to a customer that is addressed by its external id; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdateExternalId {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New email address, not used by another customer of the organization.
    pub email: Patch<String>,
    /// The customer's name, 256 characters at most.
    pub name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as text. Answers pair it with its format.
    pub tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`; unset or unknown ones fall back to `en`.
    pub locale: Patch<String>,
}

impl CustomerUpdateExternalId {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// New email address, not used by another customer of the organization.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// The customer's name, 256 characters at most.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Address for invoices.
    #[must_use]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }

    /// Tax number for invoices, as text. Answers pair it with its format.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<Patch<String>>) -> Self {
        self.tax_id = tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`; unset or unknown ones fall back to `en`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }
}

impl Encode for CustomerUpdateExternalId {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("email", &self.email);
        object.patch("name", &self.name);
        object.patch("billing_address", &self.billing_address);
        object.patch("tax_id", &self.tax_id);
        object.patch("locale", &self.locale);
        object.end();
    }
}
