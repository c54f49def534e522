//! Schemas: benefit feature flag for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitFeatureFlagCreate>("BenefitFeatureFlagCreate"),
    sent::<models::BenefitFeatureFlagUpdate>("BenefitFeatureFlagUpdate"),
];
