//! Schemas: benefit github.

use sdk::models::{
    BenefitGitHubRepository, BenefitGitHubRepositoryProperties, GitHubPermission,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitGitHubRepository>("BenefitGitHubRepository"),
    schema::received::<
        BenefitGitHubRepositoryProperties,
    >("BenefitGitHubRepositoryProperties"),
    schema::inline(
        schema::both::<
            GitHubPermission,
        >("/components/schemas/BenefitGitHubRepositoryProperties/properties/permission"),
    ),
];
