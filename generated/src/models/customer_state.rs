//! Models: customer state.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Address, BenefitGrantProperties, BenefitType, FieldValue, MetadataValue,
    RecurringInterval, TaxIdFormat,
};
use crate::money::Money;
use crate::runtime::{debug_record, decode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Nulls, Reader, Timestamp, Unknown, UnknownValue,
    decode_record, variant_methods,
};

/// A customer with its active subscriptions, granted benefits and active meters. Discriminated by
/// `type`: `individual` or `team`.
///
/// Returned by [`Customers::get_state`](crate::services::customers::Customers::get_state) and
/// [`Customers::get_state_external`](crate::services::customers::Customers::get_state_external).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerState {
    /// State of an individual customer.
    Individual(CustomerStateIndividual),
    /// State of a team customer.
    Team(CustomerStateTeam),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl CustomerState {
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

    /// Active and trialing subscriptions.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn active_subscriptions(&self) -> Option<&[CustomerStateSubscription]> {
        match self {
            Self::Individual(value) => Some(&value.active_subscriptions),
            Self::Team(value) => Some(&value.active_subscriptions),
            Self::Unknown(raw) => raw.get_slice("active_subscriptions"),
        }
    }

    /// Benefits that the customer currently has.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn granted_benefits(&self) -> Option<&[CustomerStateBenefitGrant]> {
        match self {
            Self::Individual(value) => Some(&value.granted_benefits),
            Self::Team(value) => Some(&value.granted_benefits),
            Self::Unknown(raw) => raw.get_slice("granted_benefits"),
        }
    }

    /// Active meters of the customer, with their balances.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn active_meters(&self) -> Option<&[CustomerStateMeter]> {
        match self {
            Self::Individual(value) => Some(&value.active_meters),
            Self::Team(value) => Some(&value.active_meters),
            Self::Unknown(raw) => raw.get_slice("active_meters"),
        }
    }
}

variant_methods! {
    CustomerState,
    Individual: is_individual, as_individual -> &CustomerStateIndividual,
        into_individual -> CustomerStateIndividual, TryFrom;
    Team: is_team, as_team -> &CustomerStateTeam, into_team -> CustomerStateTeam, TryFrom;
}

impl Decode for CustomerState {
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

impl Blank for CustomerState {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Active grant of a benefit, in the state of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateBenefitGrant {
    /// Identifier of the grant.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// When the benefit was granted.
    pub granted_at: Timestamp,
    /// Benefit that is granted.
    pub benefit_id: Uuid,
    /// Type of the benefit.
    pub benefit_type: BenefitType,
    /// Metadata of the benefit.
    pub benefit_metadata: BTreeMap<String, MetadataValue>,
    /// Data of the grant, which depends on `benefit_type`.
    pub properties: BenefitGrantProperties,
}

decode_record! {
    CustomerStateBenefitGrant;
    "id": id, "created_at": created_at, "modified_at": modified_at, "granted_at": granted_at,
    "benefit_id": benefit_id, "benefit_type": benefit_type, "benefit_metadata": benefit_metadata,
    "properties": properties,
}

/// State of an individual customer.
///
/// Returned by [`Customers::get_state`](crate::services::customers::Customers::get_state) and
/// [`Customers::get_state_external`](crate::services::customers::Customers::get_state_external).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateIndividual {
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
    /// Active and trialing subscriptions.
    pub active_subscriptions: Vec<CustomerStateSubscription>,
    /// Benefits that the customer currently has.
    pub granted_benefits: Vec<CustomerStateBenefitGrant>,
    /// Active meters of the customer, with their balances.
    pub active_meters: Vec<CustomerStateMeter>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerStateIndividual, "CustomerStateIndividual";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "name": name,
    "billing_name": billing_name, "billing_address": billing_address, "tax_id": tax_id,
    "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
    "active_subscriptions": active_subscriptions, "granted_benefits": granted_benefits,
    "active_meters": active_meters,
}

decode_record! {
    CustomerStateIndividual, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified,
    "type" = string "individual", "name": name, "billing_name": billing_name,
    "billing_address": billing_address, "tax_id": tax_id, "locale": locale,
    "organization_id": organization_id, "default_payment_method_id": default_payment_method_id,
    "deleted_at": deleted_at, "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
    "active_subscriptions": active_subscriptions, "granted_benefits": granted_benefits,
    "active_meters": active_meters,
}

/// Balance of one meter of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateMeter {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Meter that counts the usage.
    pub meter_id: Uuid,
    /// Units used.
    pub consumed_units: f64,
    /// Units granted as credit.
    pub credited_units: i64,
    /// `credited_units` minus `consumed_units`. Negative if more was used than credited.
    pub balance: f64,
}

decode_record! {
    CustomerStateMeter;
    "id": id, "created_at": created_at, "modified_at": modified_at, "meter_id": meter_id,
    "consumed_units": consumed_units, "credited_units": credited_units, "balance": balance,
}

/// An active subscription in a customer state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateSubscription {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// `active` or `trialing`.
    pub status: CustomerStateSubscriptionStatus,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Start of the current billing period.
    pub current_period_start: Timestamp,
    /// End of the current billing period.
    pub current_period_end: Timestamp,
    /// Start of the trial; `null` if there was none.
    pub trial_start: Option<Timestamp>,
    /// End of the trial; `null` if there was none.
    pub trial_end: Option<Timestamp>,
    /// Whether it ends with the current period.
    pub cancel_at_period_end: bool,
    /// When it was canceled, or `null`. With `cancel_at_period_end`, it continues until the end of the
    /// period.
    pub canceled_at: Option<Timestamp>,
    /// When it started, or `null`.
    pub started_at: Option<Timestamp>,
    /// When it will end; `null` if no end is scheduled.
    pub ends_at: Option<Timestamp>,
    /// Product of the subscription.
    pub product_id: Uuid,
    /// Applied discount, or `null`.
    pub discount_id: Option<Uuid>,
    /// Usage in the current billing period, by meter.
    pub meters: Vec<CustomerStateSubscriptionMeter>,
}

impl CustomerStateSubscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

decode_record! {
    CustomerStateSubscription;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "custom_field_data": custom_field_data, "metadata": metadata, "status": status,
    "amount": amount, "currency": currency, "recurring_interval": recurring_interval,
    "current_period_start": current_period_start, "current_period_end": current_period_end,
    "trial_start": trial_start, "trial_end": trial_end,
    "cancel_at_period_end": cancel_at_period_end, "canceled_at": canceled_at,
    "started_at": started_at, "ends_at": ends_at, "product_id": product_id,
    "discount_id": discount_id, "meters": meters,
}

/// Usage and cost of a meter of an active subscription in the current billing period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateSubscriptionMeter {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Units used in the current billing period.
    pub consumed_units: f64,
    /// Units granted as credit in the current billing period.
    pub credited_units: i64,
    /// Cost of the usage in the current billing period, in cents.
    pub amount: i64,
    /// Meter that counts the usage.
    pub meter_id: Uuid,
}

decode_record! {
    CustomerStateSubscriptionMeter;
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "consumed_units": consumed_units, "credited_units": credited_units, "amount": amount,
    "meter_id": meter_id,
}

/// `active` or `trialing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerStateSubscriptionStatus {
    /// `active`
    Active,
    /// `trialing`
    Trialing,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerStateSubscriptionStatus;
    Active = "active", Trialing = "trialing",
}

decode_string_enum!(CustomerStateSubscriptionStatus, Self::Active);

/// State of a team customer.
///
/// Returned by [`Customers::get_state`](crate::services::customers::Customers::get_state) and
/// [`Customers::get_state_external`](crate::services::customers::Customers::get_state_external).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerStateTeam {
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
    /// Email address, unique within the organization. `null` if only its owner has one.
    pub email: Option<String>,
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
    /// Active and trialing subscriptions.
    pub active_subscriptions: Vec<CustomerStateSubscription>,
    /// Benefits that the customer currently has.
    pub granted_benefits: Vec<CustomerStateBenefitGrant>,
    /// Active meters of the customer, with their balances.
    pub active_meters: Vec<CustomerStateMeter>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerStateTeam, "CustomerStateTeam";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "name": name,
    "billing_name": billing_name, "billing_address": billing_address, "tax_id": tax_id,
    "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
    "active_subscriptions": active_subscriptions, "granted_benefits": granted_benefits,
    "active_meters": active_meters,
}

decode_record! {
    CustomerStateTeam, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified,
    "type" = string "team", "name": name, "billing_name": billing_name,
    "billing_address": billing_address, "tax_id": tax_id, "locale": locale,
    "organization_id": organization_id, "default_payment_method_id": default_payment_method_id,
    "deleted_at": deleted_at, "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
    "active_subscriptions": active_subscriptions, "granted_benefits": granted_benefits,
    "active_meters": active_meters,
}
