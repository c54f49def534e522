//! Models: benefit github.

use uuid::Uuid;

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::json::{Timestamp, decode_record};

/// GitHub repository benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGitHubRepositorySubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `github_repository`.
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
    pub properties: BenefitGitHubRepositorySubscriberProperties,
}

decode_record! {
    BenefitGitHubRepositorySubscriber;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "organization": organization,
    "properties": properties,
}

/// Settings of a GitHub repository benefit that customers may see.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGitHubRepositorySubscriberProperties {
    /// GitHub user or organization that owns the repository.
    pub repository_owner: String,
    /// Name of the repository, without its owner.
    pub repository_name: String,
}

decode_record! {
    BenefitGitHubRepositorySubscriberProperties;
    "repository_owner": repository_owner, "repository_name": repository_name,
}
