//! Schemas: benefit license keys for benefits.

use sdk::models::{
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<
        BenefitLicenseKeyActivationCreateProperties,
    >("BenefitLicenseKeyActivationCreateProperties"),
    schema::sent::<BenefitLicenseKeysCreate>("BenefitLicenseKeysCreate"),
    schema::sent::<
        BenefitLicenseKeysCreateProperties,
    >("BenefitLicenseKeysCreateProperties"),
    schema::sent::<BenefitLicenseKeysUpdate>("BenefitLicenseKeysUpdate"),
];
