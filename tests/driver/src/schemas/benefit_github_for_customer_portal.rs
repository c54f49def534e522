//! Schemas: benefit github for customer portal.

use sdk::models::{
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<
        BenefitGitHubRepositorySubscriber,
    >("BenefitGitHubRepositorySubscriber"),
    schema::received::<
        BenefitGitHubRepositorySubscriberProperties,
    >("BenefitGitHubRepositorySubscriberProperties"),
];
