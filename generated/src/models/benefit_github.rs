//! Models: benefit github.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

/// Benefit that gives customers access to a private GitHub repository.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGitHubRepository {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: uuid::Uuid,
    /// When the object was created.
    pub created_at: crate::runtime::json::Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<crate::runtime::json::Timestamp>,
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
    pub organization_id: uuid::Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: std::collections::BTreeMap<String, crate::models::MetadataValue>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: crate::models::BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitGitHubRepositoryProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
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

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
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

/// Settings of a GitHub repository benefit.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGitHubRepositoryProperties {
    /// GitHub user or organization that owns the repository.
    pub repository_owner: String,
    /// Name of the repository, without its owner.
    pub repository_name: String,
    /// GitHub name of the role that customers receive on the repository.
    pub permission: GitHubPermission,
}

/// Repeats what a `BenefitGitHubRepositoryCreateProperties` has.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "benefits")]
impl From<&crate::models::BenefitGitHubRepositoryCreateProperties>
for BenefitGitHubRepositoryProperties {
    #[inline]
    fn from(value: &crate::models::BenefitGitHubRepositoryCreateProperties) -> Self {
        Self {
            repository_owner: value.repository_owner.clone(),
            repository_name: value.repository_name.clone(),
            permission: value.permission.clone(),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
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

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Blank for BenefitGitHubRepositoryProperties {
    const BLANK: Self = Self {
        repository_owner: Blank::BLANK,
        repository_name: Blank::BLANK,
        permission: Blank::BLANK,
    };
}

/// The permission of a collaborator in a GitHub repository.
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
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl GitHubPermission {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
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
