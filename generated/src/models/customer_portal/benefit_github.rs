//! Models: benefit github.

use uuid::Uuid;

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

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

impl Decode for BenefitGitHubRepositorySubscriber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "organization", "properties",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.organization,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositorySubscriber {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        organization: Blank::BLANK,
        properties: Blank::BLANK,
    };
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

impl Decode for BenefitGitHubRepositorySubscriberProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["repository_owner", "repository_name"],
            &mut [&mut value.repository_owner, &mut value.repository_name],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositorySubscriberProperties {
    const BLANK: Self = Self {
        repository_owner: Blank::BLANK,
        repository_name: Blank::BLANK,
    };
}
