//! Schemas: benefit license keys for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitLicenseKeysSubscriber>("BenefitLicenseKeysSubscriber"),
    received::<
        models::BenefitLicenseKeysSubscriberProperties,
    >("BenefitLicenseKeysSubscriberProperties"),
];
