//! Schemas: benefit license keys.

use sdk::models;

use crate::schema::{Schema, both, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<
        models::BenefitLicenseKeyActivationProperties,
    >("BenefitLicenseKeyActivationProperties"),
    both::<
        models::BenefitLicenseKeyExpirationProperties,
    >("BenefitLicenseKeyExpirationProperties"),
    inline(
        both::<
            models::BenefitLicenseKeyExpirationPropertiesTimeframe,
        >(
            "/components/schemas/BenefitLicenseKeyExpirationProperties/properties/timeframe",
        ),
    ),
    received::<models::BenefitLicenseKeys>("BenefitLicenseKeys"),
    received::<models::BenefitLicenseKeysProperties>("BenefitLicenseKeysProperties"),
];
