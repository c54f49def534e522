//! Models: license.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Address, CustomerType, MetadataValue, Pagination, TaxIdFormat};
use crate::runtime::{
    Page, debug_record, decode_string_enum, encode_string_enum, string_enum,
};
use crate::runtime::json::{
    Nulls, Patch, Timestamp, UnknownValue, decode_record, encode_record,
};

/// Request to activate a license key on one device or installation. Limited to 3 requests per
/// second.
///
/// Accepted by [`LicenseKeys::activate`](crate::services::license_keys::LicenseKeys::activate) and
/// [`customer_portal::LicenseKeys::activate`](crate::services::customer_portal::license_keys::LicenseKeys::activate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyActivate {
    /// License key to activate.
    pub key: String,
    /// Organization that issued the key.
    pub organization_id: Uuid,
    /// Human-readable name of the activation, such as the name of the device.
    pub label: String,
    /// Conditions of the activation, such as the host that it runs on. Validations must send the same
    /// values. At most 50 pairs: keys of at most 40 characters, values strings of 1 to 500 characters,
    /// numbers or booleans.
    pub conditions: Option<BTreeMap<String, MetadataValue>>,
    /// Your own data on the activation: at most 50 pairs, keys of at most 40 characters, values strings
    /// of 1 to 500 characters, numbers or booleans.
    pub meta: Option<BTreeMap<String, MetadataValue>>,
}

impl LicenseKeyActivate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        key: impl Into<String>,
        organization_id: Uuid,
        label: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            organization_id,
            label: label.into(),
            conditions: None,
            meta: None,
        }
    }

    /// Conditions of the activation, such as the host that it runs on. Validations must send the same
    /// values. At most 50 pairs: keys of at most 40 characters, values strings of 1 to 500 characters,
    /// numbers or booleans.
    #[must_use]
    #[inline]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.conditions = Some(
            conditions.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn conditions_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.conditions
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Your own data on the activation: at most 50 pairs, keys of at most 40 characters, values strings
    /// of 1 to 500 characters, numbers or booleans.
    #[must_use]
    #[inline]
    pub fn meta(
        mut self,
        meta: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.meta = Some(
            meta.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn meta_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.meta.get_or_insert_with(Default::default).insert(key.into(), value.into());
        self
    }
}

debug_record! {
    LicenseKeyActivate, "LicenseKeyActivate";
    "key" = Redacted, "organization_id": organization_id, "label": label, "conditions": conditions,
    "meta": meta,
}

encode_record! {
    LicenseKeyActivate;
    "key": field key, "organization_id": field organization_id, "label": field label,
    "conditions": optional conditions, "meta": optional meta,
}

/// Activation of a license key: a device or installation that uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyActivationBase {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// The license key.
    pub license_key_id: Uuid,
    /// Name of the activation, set by the software that created it.
    pub label: String,
    /// Your own data, set when the activation was created.
    pub meta: BTreeMap<String, MetadataValue>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
}

decode_record! {
    LicenseKeyActivationBase;
    "id": id, "license_key_id": license_key_id, "label": label, "meta": meta,
    "created_at": created_at, "modified_at": modified_at,
}

/// Activation of a license key, with the key.
///
/// Returned by [`LicenseKeys::activate`](crate::services::license_keys::LicenseKeys::activate),
/// [`LicenseKeys::get_activation`](crate::services::license_keys::LicenseKeys::get_activation) and
/// [`customer_portal::LicenseKeys::activate`](crate::services::customer_portal::license_keys::LicenseKeys::activate).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyActivationRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// The license key.
    pub license_key_id: Uuid,
    /// Name of the activation, set by the software that created it.
    pub label: String,
    /// Your own data, set when the activation was created.
    pub meta: BTreeMap<String, MetadataValue>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// License key that was activated.
    pub license_key: LicenseKeyRead,
}

decode_record! {
    LicenseKeyActivationRead;
    "id": id, "license_key_id": license_key_id, "label": label, "meta": meta,
    "created_at": created_at, "modified_at": modified_at, "license_key": license_key,
}

/// Customer who holds a license key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyCustomer {
    /// Identifier of the customer.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// ID of the customer in your own system, unique in the organization. It cannot be changed once
    /// set. Null if there is none.
    pub external_id: Option<String>,
    /// Email address, unique among the customers of the organization; null if there is none.
    pub email: Option<String>,
    /// Whether the email address is verified, which happens when the customer opens the portal with it.
    pub email_verified: bool,
    /// Whether the customer is one person or a team.
    pub type_: CustomerType,
    /// Name of the customer; null if there is none.
    pub name: Option<String>,
    /// Name on invoices. Defaults to the name of the customer. Null if there is neither.
    pub billing_name: Option<String>,
    /// Address on invoices; null if there is none.
    pub billing_address: Option<Address>,
    /// Tax number and its format, in this order; null if there is none.
    pub tax_id: Option<(String, TaxIdFormat)>,
    /// Language tag of the customer; null if there is none.
    pub locale: Option<String>,
    /// Organization that the customer belongs to.
    pub organization_id: Uuid,
    /// Payment method charged by default; null if there is none.
    pub default_payment_method_id: Option<Uuid>,
    /// When the customer was deleted; null if it was not.
    pub deleted_at: Option<Timestamp>,
    /// Time of the first event ingested for the customer, which can be before `created_at`; null if
    /// there is none.
    pub first_user_event_at: Option<Timestamp>,
    /// URL of the avatar image; null if there is none.
    pub avatar_url: Option<String>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    LicenseKeyCustomer, "LicenseKeyCustomer";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

decode_record! {
    LicenseKeyCustomer, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

/// Request to remove an activation of a license key. Limited to 3 requests per second.
///
/// Accepted by [`LicenseKeys::deactivate`](crate::services::license_keys::LicenseKeys::deactivate)
/// and
/// [`customer_portal::LicenseKeys::deactivate`](crate::services::customer_portal::license_keys::LicenseKeys::deactivate).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LicenseKeyDeactivate {
    /// The license key.
    pub key: String,
    /// Organization that issued the key.
    pub organization_id: Uuid,
    /// Activation to remove.
    pub activation_id: Uuid,
}

impl LicenseKeyDeactivate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        key: impl Into<String>,
        organization_id: Uuid,
        activation_id: Uuid,
    ) -> Self {
        Self {
            key: key.into(),
            organization_id,
            activation_id,
        }
    }
}

debug_record! {
    LicenseKeyDeactivate, "LicenseKeyDeactivate";
    "key" = Redacted, "organization_id": organization_id, "activation_id": activation_id,
}

encode_record! {
    LicenseKeyDeactivate;
    "key": field key, "organization_id": field organization_id,
    "activation_id": field activation_id,
}

/// License key issued to a customer.
///
/// Returned by [`LicenseKeys::list`](crate::services::license_keys::LicenseKeys::list),
/// [`LicenseKeys::rotate`](crate::services::license_keys::LicenseKeys::rotate),
/// [`LicenseKeys::update`](crate::services::license_keys::LicenseKeys::update) and 2 other
/// operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Customer who holds the key.
    pub customer_id: Uuid,
    /// The customer who holds the key.
    pub customer: LicenseKeyCustomer,
    /// Benefit that issued the key.
    pub benefit_id: Uuid,
    /// Full license key. Treat it as a secret.
    pub key: String,
    /// Masked license key that shows only the last characters, such as `****-C8CB0F`.
    pub display_key: String,
    /// Whether the key can be used.
    pub status: LicenseKeyStatus,
    /// Maximum number of activations of the key; null for no limit.
    pub limit_activations: Option<i64>,
    /// Usage counter, raised by validations that send `increment_usage`.
    pub usage: i64,
    /// Limit on `usage`; null for no limit.
    pub limit_usage: Option<i64>,
    /// Number of validations of the key.
    pub validations: i64,
    /// When the key was last validated; null if it never was.
    pub last_validated_at: Option<Timestamp>,
    /// When the key expires; null if it never does.
    pub expires_at: Option<Timestamp>,
}

debug_record! {
    LicenseKeyRead, "LicenseKeyRead";
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key" = Redacted, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
}

decode_record! {
    LicenseKeyRead;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key": key, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
}

/// Page of license keys.
///
/// Returned by [`LicenseKeys::list`](crate::services::license_keys::LicenseKeys::list) and
/// [`customer_portal::LicenseKeys::list`](crate::services::customer_portal::license_keys::LicenseKeys::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyReadPage {
    /// Items of the page, in order.
    pub items: Vec<LicenseKeyRead>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    LicenseKeyReadPage;
    "items": items, "pagination": pagination,
}

impl Page for LicenseKeyReadPage {
    type Item = LicenseKeyRead;
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

/// States of a license key.
///
/// - `granted`: the key can be used.
/// - `revoked`: the key was revoked together with its benefit.
/// - `disabled`: the key was disabled, and validation fails with 404.
///
/// Accepted by [`LicenseKeys::list`](crate::services::license_keys::LicenseKeys::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum LicenseKeyStatus {
    /// `granted`
    Granted,
    /// `revoked`
    Revoked,
    /// `disabled`
    Disabled,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    LicenseKeyStatus;
    Granted = "granted", Revoked = "revoked", Disabled = "disabled",
}

decode_string_enum!(LicenseKeyStatus, Self::Granted);

encode_string_enum!(LicenseKeyStatus);

/// Request to check whether a license key is valid. Limited to 3 requests per second.
///
/// Accepted by [`LicenseKeys::validate`](crate::services::license_keys::LicenseKeys::validate) and
/// [`customer_portal::LicenseKeys::validate`](crate::services::customer_portal::license_keys::LicenseKeys::validate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyValidate {
    /// License key to check.
    pub key: String,
    /// Organization that issued the key.
    pub organization_id: Uuid,
    /// Activation of the key, which must exist and is included in the response.
    pub activation_id: Patch<Uuid>,
    /// Benefit that must have issued the key.
    pub benefit_id: Patch<Uuid>,
    /// Customer who must hold the key.
    pub customer_id: Patch<Uuid>,
    /// Number to add to the usage counter of the key, 0 or more.
    pub increment_usage: Patch<i64>,
    /// Conditions given when the key was activated. Other values are rejected with 404. At most 50
    /// properties.
    pub conditions: Option<BTreeMap<String, MetadataValue>>,
}

impl LicenseKeyValidate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, organization_id: Uuid) -> Self {
        Self {
            key: key.into(),
            organization_id,
            activation_id: Patch::Keep,
            benefit_id: Patch::Keep,
            customer_id: Patch::Keep,
            increment_usage: Patch::Keep,
            conditions: None,
        }
    }

    /// Activation of the key, which must exist and is included in the response.
    #[must_use]
    #[inline]
    pub fn activation_id(mut self, activation_id: impl Into<Patch<Uuid>>) -> Self {
        self.activation_id = activation_id.into();
        self
    }

    /// Benefit that must have issued the key.
    #[must_use]
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<Patch<Uuid>>) -> Self {
        self.benefit_id = benefit_id.into();
        self
    }

    /// Customer who must hold the key.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Patch<Uuid>>) -> Self {
        self.customer_id = customer_id.into();
        self
    }

    /// Number to add to the usage counter of the key, 0 or more.
    #[must_use]
    #[inline]
    pub fn increment_usage(mut self, increment_usage: impl Into<Patch<i64>>) -> Self {
        self.increment_usage = increment_usage.into();
        self
    }

    /// Conditions given when the key was activated. Other values are rejected with 404. At most 50
    /// properties.
    #[must_use]
    #[inline]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.conditions = Some(
            conditions.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn conditions_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.conditions
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }
}

debug_record! {
    LicenseKeyValidate, "LicenseKeyValidate";
    "key" = Redacted, "organization_id": organization_id, "activation_id": activation_id,
    "benefit_id": benefit_id, "customer_id": customer_id, "increment_usage": increment_usage,
    "conditions": conditions,
}

encode_record! {
    LicenseKeyValidate;
    "key": field key, "organization_id": field organization_id,
    "activation_id": patch activation_id, "benefit_id": patch benefit_id,
    "customer_id": patch customer_id, "increment_usage": patch increment_usage,
    "conditions": optional conditions,
}

/// License key issued to a customer, with its activations.
///
/// Returned by [`LicenseKeys::get`](crate::services::license_keys::LicenseKeys::get) and
/// [`customer_portal::LicenseKeys::get`](crate::services::customer_portal::license_keys::LicenseKeys::get).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseKeyWithActivations {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Customer who holds the key.
    pub customer_id: Uuid,
    /// The customer who holds the key.
    pub customer: LicenseKeyCustomer,
    /// Benefit that issued the key.
    pub benefit_id: Uuid,
    /// Full license key. Treat it as a secret.
    pub key: String,
    /// Masked license key that shows only the last characters, such as `****-C8CB0F`.
    pub display_key: String,
    /// Whether the key can be used.
    pub status: LicenseKeyStatus,
    /// Maximum number of activations of the key; null for no limit.
    pub limit_activations: Option<i64>,
    /// Usage counter, raised by validations that send `increment_usage`.
    pub usage: i64,
    /// Limit on `usage`; null for no limit.
    pub limit_usage: Option<i64>,
    /// Number of validations of the key.
    pub validations: i64,
    /// When the key was last validated; null if it never was.
    pub last_validated_at: Option<Timestamp>,
    /// When the key expires; null if it never does.
    pub expires_at: Option<Timestamp>,
    /// Current activations of the key.
    pub activations: Vec<LicenseKeyActivationBase>,
}

debug_record! {
    LicenseKeyWithActivations, "LicenseKeyWithActivations";
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key" = Redacted, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
    "activations": activations,
}

decode_record! {
    LicenseKeyWithActivations;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "organization_id": organization_id, "customer_id": customer_id, "customer": customer,
    "benefit_id": benefit_id, "key": key, "display_key": display_key, "status": status,
    "limit_activations": limit_activations, "usage": usage, "limit_usage": limit_usage,
    "validations": validations, "last_validated_at": last_validated_at, "expires_at": expires_at,
    "activations": activations,
}
