//! Schemas: benefit feature flag for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitFeatureFlagSubscriber>("BenefitFeatureFlagSubscriber"),
];
