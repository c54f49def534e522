//! Schemas: benefit feature flag.

use sdk::models;

use crate::schema::{Schema, alias, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitFeatureFlag>("BenefitFeatureFlag"),
    sent::<models::BenefitFeatureFlagCreate>("BenefitFeatureFlagCreate"),
    alias::<
        models::BenefitFeatureFlagCreateProperties,
    >("BenefitFeatureFlagCreateProperties", true, false),
    alias::<
        models::BenefitFeatureFlagProperties,
    >("BenefitFeatureFlagProperties", true, true),
    received::<models::BenefitFeatureFlagSubscriber>("BenefitFeatureFlagSubscriber"),
    alias::<
        models::BenefitFeatureFlagSubscriberProperties,
    >("BenefitFeatureFlagSubscriberProperties", false, true),
    sent::<models::BenefitFeatureFlagUpdate>("BenefitFeatureFlagUpdate"),
];
