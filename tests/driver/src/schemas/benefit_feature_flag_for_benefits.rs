//! Schemas: benefit feature flag for benefits.

use sdk::models::{BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitFeatureFlagCreate>("BenefitFeatureFlagCreate"),
    schema::sent::<BenefitFeatureFlagUpdate>("BenefitFeatureFlagUpdate"),
];
