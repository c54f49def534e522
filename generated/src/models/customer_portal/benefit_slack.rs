//! Models: benefit slack.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::json::{RawJson, Timestamp, decode_record};

/// Slack channel benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannelSubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `slack_shared_channel`.
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
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Public settings of the benefit.
    pub properties: BTreeMap<String, RawJson>,
}

decode_record! {
    BenefitSlackSharedChannelSubscriber;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "organization": organization,
    "properties": properties,
}
