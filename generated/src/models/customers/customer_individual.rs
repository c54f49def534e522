//! Models: customer individual.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{AddressInput, CustomerIndividual, MemberOwnerCreate, MetadataValue};
use crate::runtime::json::{Patch, encode_record};

/// A new individual customer.
///
/// Accepted by [`Customers::create`](crate::services::customers::Customers::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerIndividualCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// ID of the customer in your own system, unique within the organization. Cannot be changed once
    /// set.
    pub external_id: Patch<String>,
    /// The customer's name, at most 256 characters.
    pub name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as a string. Responses also contain its format.
    pub tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// First member of the customer, with the role `owner`. By default, it is created from the
    /// customer's email address and name.
    pub owner: Patch<MemberOwnerCreate>,
    /// Email address, not yet used by another customer of the organization.
    pub email: String,
}

impl CustomerIndividualCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            metadata: None,
            external_id: Patch::Keep,
            name: Patch::Keep,
            billing_address: Patch::Keep,
            tax_id: Patch::Keep,
            locale: Patch::Keep,
            organization_id: Patch::Keep,
            owner: Patch::Keep,
            email: email.into(),
        }
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

    /// ID of the customer in your own system, unique within the organization. Cannot be changed once
    /// set.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
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

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// First member of the customer, with the role `owner`. By default, it is created from the
    /// customer's email address and name.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: impl Into<Patch<MemberOwnerCreate>>) -> Self {
        self.owner = owner.into();
        self
    }
}

/// Repeats what a `CustomerIndividual` has. Its other fields are not set.
impl From<&CustomerIndividual> for CustomerIndividualCreate {
    #[inline]
    fn from(value: &CustomerIndividual) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            external_id: Patch::new(value.external_id.clone(), false),
            name: Patch::new(value.name.clone(), true),
            billing_address: Patch::new(
                value.billing_address.as_ref().map(|value| value.into()),
                true,
            ),
            tax_id: Patch::Keep,
            locale: Patch::new(value.locale.clone(), false),
            organization_id: Patch::Value(value.organization_id),
            owner: Patch::Keep,
            email: value.email.clone(),
        }
    }
}

encode_record! {
    CustomerIndividualCreate;
    "metadata": optional metadata, "external_id": patch external_id, "name": patch name,
    "billing_address": patch billing_address, "tax_id": patch tax_id, "locale": patch locale,
    "organization_id": patch organization_id, "owner": patch owner, "type" = "individual",
    "email": field email,
}
