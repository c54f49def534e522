//! Models: customer.

use std::collections::BTreeMap;

use crate::models::{
    AddressInput, Customer, CustomerIndividualCreate, CustomerTeamCreate, CustomerType,
    MetadataValue, Pagination,
};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{
    Encode, Patch, Unknown, UnknownValue, Writer, decode_record, encode_record,
};

/// A new customer: a `CustomerTeamCreate` if `type` is `team`, otherwise a
/// `CustomerIndividualCreate`.
///
/// Accepted by [`Customers::create`](crate::services::customers::Customers::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerCreate {
    /// A new individual customer.
    Individual(CustomerIndividualCreate),
    /// A new team customer. The customer or its owner must have an email address.
    Team(CustomerTeamCreate),
    /// A variant unknown to this version, preserved as raw JSON.
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

/// Repeats what a `Customer` has.
impl From<&Customer> for CustomerCreate {
    #[inline]
    fn from(value: &Customer) -> Self {
        match value {
            Customer::Individual(value) => Self::Individual(value.into()),
            Customer::Team(value) => Self::Team(value.into()),
            Customer::Unknown(value) => Self::Unknown(value.clone()),
        }
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

/// A page of customers.
///
/// Returned by [`Customers::list`](crate::services::customers::Customers::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPage {
    /// Items of the page, in order.
    pub items: Vec<Customer>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerPage {
    type Item = Customer;
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

/// Sort key for customers; a leading `-` sorts in descending order.
///
/// Accepted by [`Customers::list`](crate::services::customers::Customers::list).
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
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Email = "email", EmailDesc = "-email",
    Name = "name", NameDesc = "-name",
}

encode_string_enum!(CustomerSortProperty);

/// Changes to a customer. Omitted fields are unchanged.
///
/// Accepted by [`Customers::update`](crate::services::customers::Customers::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New email address, not used by another customer of the organization.
    pub email: Patch<String>,
    /// The customer's name, at most 256 characters.
    pub name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as a string. Responses also contain its format.
    pub tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// ID of the customer in your own system, unique within the organization. Can be set once.
    pub external_id: Patch<String>,
    /// `team` turns an individual into a team. This cannot be undone.
    pub type_: Patch<CustomerType>,
}

impl CustomerUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New email address, not used by another customer of the organization.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Address for invoices.
    #[must_use]
    #[inline]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }

    /// Tax number for invoices, as a string. Responses also contain its format.
    #[must_use]
    #[inline]
    pub fn tax_id(mut self, tax_id: impl Into<Patch<String>>) -> Self {
        self.tax_id = tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// ID of the customer in your own system, unique within the organization. Can be set once.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `team` turns an individual into a team. This cannot be undone.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<Patch<CustomerType>>) -> Self {
        self.type_ = type_.into();
        self
    }
}

encode_record! {
    CustomerUpdate;
    "metadata": optional metadata, "email": patch email, "name": patch name,
    "billing_address": patch billing_address, "tax_id": patch tax_id, "locale": patch locale,
    "external_id": patch external_id, "type": patch type_,
}

/// Changes to a customer, by its external ID. Omitted fields are unchanged.
///
/// Accepted by
/// [`Customers::update_external`](crate::services::customers::Customers::update_external).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdateExternalId {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New email address, not used by another customer of the organization.
    pub email: Patch<String>,
    /// The customer's name, at most 256 characters.
    pub name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as a string. Responses also contain its format.
    pub tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
}

impl CustomerUpdateExternalId {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New email address, not used by another customer of the organization.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Address for invoices.
    #[must_use]
    #[inline]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }

    /// Tax number for invoices, as a string. Responses also contain its format.
    #[must_use]
    #[inline]
    pub fn tax_id(mut self, tax_id: impl Into<Patch<String>>) -> Self {
        self.tax_id = tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }
}

encode_record! {
    CustomerUpdateExternalId;
    "metadata": optional metadata, "email": patch email, "name": patch name,
    "billing_address": patch billing_address, "tax_id": patch tax_id, "locale": patch locale,
}
