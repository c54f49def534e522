//! Models: benefit github. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitGitHubRepositoryCreate;
    "metadata": metadata, "type" = string "github_repository", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitGitHubRepositoryCreateProperties;
    "repository_owner": repository_owner, "repository_name": repository_name,
    "permission": permission,
}

decode_record! {
    BenefitGitHubRepositoryUpdate;
    "metadata": metadata, "description": description, "type" = string "github_repository",
    "properties": properties,
}

serde_codecs!(
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate
);
