//! Models: benefit github. The codecs that only the features `mock` and `serde` need.

use crate::models::GitHubPermission;
use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use {
    crate::models::{BenefitGitHubRepository, BenefitGitHubRepositoryProperties},
    crate::runtime::json::{Encode, Writer},
};

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Encode for BenefitGitHubRepository {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Encode for BenefitGitHubRepositoryProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.field("permission", &self.permission);
        object.end();
    }
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
