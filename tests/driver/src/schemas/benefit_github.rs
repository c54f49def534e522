//! Schemas: benefit github.

use sdk::models;

use crate::schema::{Schema, both, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitGitHubRepository>("BenefitGitHubRepository"),
    received::<
        models::BenefitGitHubRepositoryProperties,
    >("BenefitGitHubRepositoryProperties"),
    inline(
        both::<
            models::GitHubPermission,
        >("/components/schemas/BenefitGitHubRepositoryProperties/properties/permission"),
    ),
];
