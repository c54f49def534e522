//! Models: benefit github.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitGitHubRepository, BenefitGitHubRepositoryProperties, BenefitVisibility,
    GitHubPermission, MetadataValue,
};
use crate::runtime::json::{Patch, encode_record};

/// Request to create a GitHub repository benefit. Rejected if an organization access token is used.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Human-readable description of what the customer gets, shown on products with the benefit. 3 to
    /// 42 characters.
    pub description: String,
    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    pub organization_id: Patch<Uuid>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitGitHubRepositoryCreateProperties,
}

impl BenefitGitHubRepositoryCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitGitHubRepositoryCreateProperties>,
    ) -> Self {
        Self {
            metadata: None,
            description: description.into(),
            organization_id: Patch::Keep,
            visibility: Patch::Keep,
            properties: properties.into(),
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

    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Visibility of the benefit in the customer portal.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

/// Repeats what a `BenefitGitHubRepository` has.
impl From<&BenefitGitHubRepository> for BenefitGitHubRepositoryCreate {
    #[inline]
    fn from(value: &BenefitGitHubRepository) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: value.description.clone(),
            organization_id: Patch::Value(value.organization_id),
            visibility: Patch::Value(value.visibility.clone()),
            properties: (&value.properties).into(),
        }
    }
}

encode_record! {
    BenefitGitHubRepositoryCreate;
    "metadata": optional metadata, "type" = "github_repository", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Settings of a new or changed GitHub repository benefit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryCreateProperties {
    /// GitHub user or organization that owns the repository.
    pub repository_owner: String,
    /// Name of the repository, without its owner.
    pub repository_name: String,
    /// GitHub name of the role that customers receive on the repository.
    pub permission: GitHubPermission,
}

impl BenefitGitHubRepositoryCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        repository_owner: impl Into<String>,
        repository_name: impl Into<String>,
        permission: impl Into<GitHubPermission>,
    ) -> Self {
        Self {
            repository_owner: repository_owner.into(),
            repository_name: repository_name.into(),
            permission: permission.into(),
        }
    }
}

/// Repeats what a `BenefitGitHubRepositoryProperties` has.
impl From<&BenefitGitHubRepositoryProperties>
for BenefitGitHubRepositoryCreateProperties {
    #[inline]
    fn from(value: &BenefitGitHubRepositoryProperties) -> Self {
        Self {
            repository_owner: value.repository_owner.clone(),
            repository_name: value.repository_name.clone(),
            permission: value.permission.clone(),
        }
    }
}

encode_record! {
    BenefitGitHubRepositoryCreateProperties;
    "repository_owner": field repository_owner, "repository_name": field repository_name,
    "permission": field permission,
}

/// Request to update a GitHub repository benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BenefitGitHubRepositoryCreateProperties>,
}

impl BenefitGitHubRepositoryUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
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

    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New settings, which replace all existing ones. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitGitHubRepositoryCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitGitHubRepository` has.
impl From<&BenefitGitHubRepository> for BenefitGitHubRepositoryUpdate {
    #[inline]
    fn from(value: &BenefitGitHubRepository) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitGitHubRepositoryUpdate;
    "metadata": optional metadata, "description": patch description, "type" = "github_repository",
    "properties": patch properties,
}
