//! Schemas: benefit feature flag.

use sdk::models::{
    BenefitFeatureFlag, BenefitFeatureFlagCreateProperties, BenefitFeatureFlagProperties,
    BenefitFeatureFlagSubscriberProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitFeatureFlag>("BenefitFeatureFlag"),
    schema::alias::<
        BenefitFeatureFlagCreateProperties,
    >("BenefitFeatureFlagCreateProperties", true, false),
    schema::alias::<
        BenefitFeatureFlagProperties,
    >("BenefitFeatureFlagProperties", true, true),
    schema::alias::<
        BenefitFeatureFlagSubscriberProperties,
    >("BenefitFeatureFlagSubscriberProperties", false, true),
];
