//! Models: benefit feature flag.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::json::{RawJson, Timestamp, decode_record};

/// Benefit that enables a feature for customers. Your software reads the grant and the `metadata`
/// through the API or from webhooks.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitFeatureFlag {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `feature_flag`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BTreeMap<String, RawJson>,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

decode_record! {
    BenefitFeatureFlag;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
}

/// Settings of a new feature flag benefit: an empty object.
#[cfg(feature = "services")]
pub type BenefitFeatureFlagCreateProperties = BTreeMap<String, RawJson>;

/// Settings of a feature flag benefit, an empty object. The data is in `metadata`.
#[cfg(feature = "services")]
pub type BenefitFeatureFlagProperties = BTreeMap<String, RawJson>;

/// Public settings of a feature flag benefit, an empty object.
#[cfg(feature = "services")]
pub type BenefitFeatureFlagSubscriberProperties = BTreeMap<String, RawJson>;
