//! Schemas: benefit feature flag.

use sdk::models;

use crate::schema::{Schema, alias, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitFeatureFlag>("BenefitFeatureFlag"),
    alias::<
        models::BenefitFeatureFlagCreateProperties,
    >("BenefitFeatureFlagCreateProperties", true, false),
    alias::<
        models::BenefitFeatureFlagProperties,
    >("BenefitFeatureFlagProperties", true, true),
    alias::<
        models::BenefitFeatureFlagSubscriberProperties,
    >("BenefitFeatureFlagSubscriberProperties", false, true),
];
