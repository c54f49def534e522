//! Models: benefit github. The codecs that only the features `mock` and `serde` need.

use crate::models::GitHubPermission;
use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use {
    crate::models::{BenefitGitHubRepository, BenefitGitHubRepositoryProperties},
    crate::runtime::json::encode_record,
};

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    BenefitGitHubRepository;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "metadata": field metadata,
    "visibility": field visibility, "properties": field properties,
    "visibility_configurable": field visibility_configurable,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    BenefitGitHubRepositoryProperties;
    "repository_owner": field repository_owner, "repository_name": field repository_name,
    "permission": field permission,
}

serde_codecs!(GitHubPermission);
#[cfg(feature = "mock")]
crate::mock::samples!(GitHubPermission);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(BenefitGitHubRepository, BenefitGitHubRepositoryProperties);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitGitHubRepository, BenefitGitHubRepositoryProperties);
