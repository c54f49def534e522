//! Schemas: benefit license keys.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<
        models::BenefitLicenseKeyActivationCreateProperties,
    >("BenefitLicenseKeyActivationCreateProperties"),
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
    sent::<models::BenefitLicenseKeysCreate>("BenefitLicenseKeysCreate"),
    sent::<
        models::BenefitLicenseKeysCreateProperties,
    >("BenefitLicenseKeysCreateProperties"),
    received::<models::BenefitLicenseKeysProperties>("BenefitLicenseKeysProperties"),
    received::<models::BenefitLicenseKeysSubscriber>("BenefitLicenseKeysSubscriber"),
    received::<
        models::BenefitLicenseKeysSubscriberProperties,
    >("BenefitLicenseKeysSubscriberProperties"),
    sent::<models::BenefitLicenseKeysUpdate>("BenefitLicenseKeysUpdate"),
];
