//! Models: benefit github.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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
crate::runtime::json::decode_record! {
    BenefitGitHubRepository;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
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
crate::runtime::json::decode_record! {
    BenefitGitHubRepositoryProperties;
    "repository_owner": repository_owner, "repository_name": repository_name,
    "permission": permission,
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

string_enum! {
    GitHubPermission;
    Pull = "pull", Triage = "triage", Push = "push", Maintain = "maintain", Admin = "admin",
}

decode_string_enum!(GitHubPermission, Self::Pull);

encode_string_enum!(GitHubPermission);
