//! Schemas: benefit feature flag for customer portal.

use sdk::models::BenefitFeatureFlagSubscriber;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitFeatureFlagSubscriber>("BenefitFeatureFlagSubscriber"),
];
