//! Models: customer.

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
use {
    std::collections::BTreeMap, uuid::Uuid,
    crate::models::{
        Address, CustomerIndividual, CustomerTeam, MetadataValue, TaxIdFormat,
    },
    crate::runtime::json::{
        Blank, Decode, DecodeError, Reader, Timestamp, Unknown, variant_methods,
    },
};

/// A customer of an organization. Discriminated by `type`: `individual` or `team`. The members of a
/// team are listed separately.
///
/// Returned by [`Customers::create`](crate::services::customers::Customers::create),
/// [`Customers::get`](crate::services::customers::Customers::get),
/// [`Customers::get_external`](crate::services::customers::Customers::get_external) and 3 other
/// operations.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Customer {
    /// An individual customer.
    Individual(CustomerIndividual),
    /// A team customer with several members, such as a company.
    Team(CustomerTeam),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
impl Customer {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => Some(value.id),
            Self::Team(value) => Some(value.id),
            Self::Unknown(raw) => raw.get("id"),
        }
    }

    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => Some(value.created_at),
            Self::Team(value) => Some(value.created_at),
            Self::Unknown(raw) => raw.get("created_at"),
        }
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.modified_at,
            Self::Team(value) => value.modified_at,
            Self::Unknown(raw) => raw.get("modified_at"),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        match self {
            Self::Individual(value) => Some(&value.metadata),
            Self::Team(value) => Some(&value.metadata),
            Self::Unknown(raw) => raw.get_ref("metadata"),
        }
    }

    /// ID of the customer in your own system, unique within the organization, or `null`. Cannot be
    /// changed once set.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.external_id.as_deref(),
            Self::Team(value) => value.external_id.as_deref(),
            Self::Unknown(raw) => raw.get_str("external_id"),
        }
    }

    /// Email address, unique within the organization.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn email(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => Some(&value.email),
            Self::Team(value) => value.email.as_deref(),
            Self::Unknown(raw) => raw.get_str("email"),
        }
    }

    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn email_verified(&self) -> Option<bool> {
        match self {
            Self::Individual(value) => Some(value.email_verified),
            Self::Team(value) => Some(value.email_verified),
            Self::Unknown(raw) => raw.get("email_verified"),
        }
    }

    /// The discriminator, `type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Individual(_) => Some("individual"),
            Self::Team(_) => Some("team"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// The customer's name, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.name.as_deref(),
            Self::Team(value) => value.name.as_deref(),
            Self::Unknown(raw) => raw.get_str("name"),
        }
    }

    /// Name for invoices. Defaults to `name`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn billing_name(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.billing_name.as_deref(),
            Self::Team(value) => value.billing_name.as_deref(),
            Self::Unknown(raw) => raw.get_str("billing_name"),
        }
    }

    /// Address for invoices, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn billing_address(&self) -> Option<&Address> {
        match self {
            Self::Individual(value) => value.billing_address.as_ref(),
            Self::Team(value) => value.billing_address.as_ref(),
            Self::Unknown(raw) => raw.get_ref("billing_address"),
        }
    }

    /// Tax number and its format, in this order, such as `911144442` and `us_ein`; `null` if there is
    /// none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn tax_id(&self) -> Option<&(String, TaxIdFormat)> {
        match self {
            Self::Individual(value) => value.tax_id.as_ref(),
            Self::Team(value) => value.tax_id.as_ref(),
            Self::Unknown(raw) => raw.get_ref("tax_id"),
        }
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn locale(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.locale.as_deref(),
            Self::Team(value) => value.locale.as_deref(),
            Self::Unknown(raw) => raw.get_str("locale"),
        }
    }

    /// Organization that the customer belongs to.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => Some(value.organization_id),
            Self::Team(value) => Some(value.organization_id),
            Self::Unknown(raw) => raw.get("organization_id"),
        }
    }

    /// Saved payment method that is charged by default, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn default_payment_method_id(&self) -> Option<Uuid> {
        match self {
            Self::Individual(value) => value.default_payment_method_id,
            Self::Team(value) => value.default_payment_method_id,
            Self::Unknown(raw) => raw.get("default_payment_method_id"),
        }
    }

    /// When the customer was deleted; `null` if it was not. The record is kept.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn deleted_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.deleted_at,
            Self::Team(value) => value.deleted_at,
            Self::Unknown(raw) => raw.get("deleted_at"),
        }
    }

    /// Time of the first event ingested for the customer, which can be before `created_at`; `null` if
    /// there are no events.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn first_user_event_at(&self) -> Option<Timestamp> {
        match self {
            Self::Individual(value) => value.first_user_event_at,
            Self::Team(value) => value.first_user_event_at,
            Self::Unknown(raw) => raw.get("first_user_event_at"),
        }
    }

    /// URL of a picture of the customer, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn avatar_url(&self) -> Option<&str> {
        match self {
            Self::Individual(value) => value.avatar_url.as_deref(),
            Self::Team(value) => value.avatar_url.as_deref(),
            Self::Unknown(raw) => raw.get_str("avatar_url"),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
variant_methods! {
    Customer,
    Individual: is_individual, as_individual -> &CustomerIndividual,
        into_individual -> CustomerIndividual, TryFrom;
    Team: is_team, as_team -> &CustomerTeam, into_team -> CustomerTeam, TryFrom;
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
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

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
impl Blank for Customer {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Why a customer canceled.
///
/// * `customer_service`: the support is not good enough.
/// * `low_quality`: the product is not good enough.
/// * `missing_features`: required features are missing.
/// * `switched_service`: switched to another service.
/// * `too_complex`: hard to use.
/// * `too_expensive`: costs too much.
/// * `unused`: not used enough.
/// * `other`: anything else.
///
/// Accepted by [`Subscriptions::list`](crate::services::subscriptions::Subscriptions::list).
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
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
    /// A value unknown to this version, preserved as received.
    Unknown(crate::runtime::json::UnknownValue),
}

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::string_enum! {
    CustomerCancellationReason;
    CustomerService = "customer_service", LowQuality = "low_quality",
    MissingFeatures = "missing_features", SwitchedService = "switched_service",
    TooComplex = "too_complex", TooExpensive = "too_expensive", Unused = "unused", Other = "other",
}

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::decode_string_enum!(CustomerCancellationReason, Self::CustomerService);

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::encode_string_enum!(CustomerCancellationReason);

/// Whether a customer is one person (`individual`) or has several members (`team`).
#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerType {
    /// `individual`
    Individual,
    /// `team`
    Team,
    /// A value unknown to this version, preserved as received.
    Unknown(crate::runtime::json::UnknownValue),
}

#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
crate::runtime::string_enum! {
    CustomerType;
    Individual = "individual", Team = "team",
}

#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
crate::runtime::decode_string_enum!(CustomerType, Self::Individual);

#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
crate::runtime::encode_string_enum!(CustomerType);
