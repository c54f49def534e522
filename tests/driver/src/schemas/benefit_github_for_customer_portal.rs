//! Schemas: benefit github for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<
        models::BenefitGitHubRepositorySubscriber,
    >("BenefitGitHubRepositorySubscriber"),
    received::<
        models::BenefitGitHubRepositorySubscriberProperties,
    >("BenefitGitHubRepositorySubscriberProperties"),
];
