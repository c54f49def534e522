//! Schemas: benefit github for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitGitHubRepositoryCreate>("BenefitGitHubRepositoryCreate"),
    sent::<
        models::BenefitGitHubRepositoryCreateProperties,
    >("BenefitGitHubRepositoryCreateProperties"),
    sent::<models::BenefitGitHubRepositoryUpdate>("BenefitGitHubRepositoryUpdate"),
];
