//! Schemas: benefit license keys.

use sdk::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe, BenefitLicenseKeys,
    BenefitLicenseKeysProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<
        BenefitLicenseKeyActivationProperties,
    >("BenefitLicenseKeyActivationProperties"),
    schema::both::<
        BenefitLicenseKeyExpirationProperties,
    >("BenefitLicenseKeyExpirationProperties"),
    schema::inline(
        schema::both::<
            BenefitLicenseKeyExpirationPropertiesTimeframe,
        >(
            "/components/schemas/BenefitLicenseKeyExpirationProperties/properties/timeframe",
        ),
    ),
    schema::received::<BenefitLicenseKeys>("BenefitLicenseKeys"),
    schema::received::<BenefitLicenseKeysProperties>("BenefitLicenseKeysProperties"),
];
