//! Schemas: benefit license keys for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<
        models::BenefitLicenseKeyActivationCreateProperties,
    >("BenefitLicenseKeyActivationCreateProperties"),
    sent::<models::BenefitLicenseKeysCreate>("BenefitLicenseKeysCreate"),
    sent::<
        models::BenefitLicenseKeysCreateProperties,
    >("BenefitLicenseKeysCreateProperties"),
    sent::<models::BenefitLicenseKeysUpdate>("BenefitLicenseKeysUpdate"),
];
