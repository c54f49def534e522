//! Schemas: benefit github.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitGitHubRepository>("BenefitGitHubRepository"),
    sent::<models::BenefitGitHubRepositoryCreate>("BenefitGitHubRepositoryCreate"),
    sent::<
        models::BenefitGitHubRepositoryCreateProperties,
    >("BenefitGitHubRepositoryCreateProperties"),
    received::<
        models::BenefitGitHubRepositoryProperties,
    >("BenefitGitHubRepositoryProperties"),
    received::<
        models::BenefitGitHubRepositorySubscriber,
    >("BenefitGitHubRepositorySubscriber"),
    received::<
        models::BenefitGitHubRepositorySubscriberProperties,
    >("BenefitGitHubRepositorySubscriberProperties"),
    sent::<models::BenefitGitHubRepositoryUpdate>("BenefitGitHubRepositoryUpdate"),
    inline(
        both::<
            models::GitHubPermission,
        >("/components/schemas/BenefitGitHubRepositoryProperties/properties/permission"),
    ),
];
