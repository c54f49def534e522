//! Schemas: benefit github for benefits.

use sdk::models::{
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitGitHubRepositoryCreate>("BenefitGitHubRepositoryCreate"),
    schema::sent::<
        BenefitGitHubRepositoryCreateProperties,
    >("BenefitGitHubRepositoryCreateProperties"),
    schema::sent::<BenefitGitHubRepositoryUpdate>("BenefitGitHubRepositoryUpdate"),
];
