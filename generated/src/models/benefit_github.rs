//! Models: benefit github.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitSubscriberOrganization, BenefitVisibility, MetadataValue};
use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Benefit that gives customers access to a private GitHub repository.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepository {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `github_repository`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
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
    /// How visible the benefit is in the customer portal.
    pub visibility: BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitGitHubRepositoryProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

impl Decode for BenefitGitHubRepository {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "metadata", "visibility", "properties",
                "visibility_configurable",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.metadata,
                &mut value.visibility, &mut value.properties, &mut value.visibility_configurable,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepository {
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
        metadata: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
        visibility_configurable: Blank::BLANK,
    };
}

/// Body that creates a GitHub repository benefit. The server rejects it for an access token that
/// belongs to an organization.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// What the customer gets, as text for people; shown on the products that have the benefit. 3 to 42
    /// characters.
    pub description: String,
    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    pub organization_id: Patch<Uuid>,
    /// How visible the benefit is in the customer portal.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitGitHubRepositoryCreateProperties,
}

impl BenefitGitHubRepositoryCreate {
    /// Creates a value with what must be given.
    #[must_use]
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
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// How visible the benefit is in the customer portal.
    #[must_use]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

impl Encode for BenefitGitHubRepositoryCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.field("type", "github_repository");
        object.field("description", &self.description);
        object.patch("organization_id", &self.organization_id);
        object.patch("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.end();
    }
}

/// Settings of a new or changed GitHub repository benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryCreateProperties {
    /// GitHub user or organization that owns the repository.
    pub repository_owner: String,
    /// Name of the repository, without its owner.
    pub repository_name: String,
    /// Role that customers receive on the repository, by its name at GitHub.
    pub permission: GitHubPermission,
}

impl BenefitGitHubRepositoryCreateProperties {
    /// Creates a value with what must be given.
    #[must_use]
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

impl Encode for BenefitGitHubRepositoryCreateProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.field("permission", &self.permission);
        object.end();
    }
}

/// Settings of a GitHub repository benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryProperties {
    /// GitHub user or organization that owns the repository.
    pub repository_owner: String,
    /// Name of the repository, without its owner.
    pub repository_name: String,
    /// Role that customers receive on the repository, by its name at GitHub.
    pub permission: GitHubPermission,
}

impl Decode for BenefitGitHubRepositoryProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["repository_owner", "repository_name", "permission"],
            &mut [&mut value.repository_owner, &mut value.repository_name, &mut value.permission],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositoryProperties {
    const BLANK: Self = Self {
        repository_owner: Blank::BLANK,
        repository_name: Blank::BLANK,
        permission: Blank::BLANK,
    };
}

/// GitHub repository benefit as its customers see it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositorySubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `github_repository`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Those settings of the benefit that customers may see.
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
#[derive(Debug, Clone, PartialEq)]
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

/// Body that changes a GitHub repository benefit. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    pub description: Patch<String>,
    /// New settings, as a whole. Left out, they stay as they are.
    pub properties: Patch<BenefitGitHubRepositoryCreateProperties>,
}

impl BenefitGitHubRepositoryUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New settings, as a whole. Left out, they stay as they are.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitGitHubRepositoryCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

impl Encode for BenefitGitHubRepositoryUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("description", &self.description);
        object.field("type", "github_repository");
        object.patch("properties", &self.properties);
        object.end();
    }
}

/// What a collaborator may do in a GitHub repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum GitHubPermission {
    /// `pull`
    Pull,
    /// `triage`
    Triage,
    /// `push`
    Push,
    /// `maintain`
    Maintain,
    /// `admin`
    Admin,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl GitHubPermission {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pull => "pull",
            Self::Triage => "triage",
            Self::Push => "push",
            Self::Maintain => "maintain",
            Self::Admin => "admin",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for GitHubPermission {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "pull" => Self::Pull,
            "triage" => Self::Triage,
            "push" => Self::Push,
            "maintain" => Self::Maintain,
            "admin" => Self::Admin,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(GitHubPermission);

impl Decode for GitHubPermission {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for GitHubPermission {
    const BLANK: Self = Self::Pull;
}

impl Encode for GitHubPermission {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
