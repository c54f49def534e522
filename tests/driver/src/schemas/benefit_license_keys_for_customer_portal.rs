//! Schemas: benefit license keys for customer portal.

use sdk::models::{BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitLicenseKeysSubscriber>("BenefitLicenseKeysSubscriber"),
    schema::received::<
        BenefitLicenseKeysSubscriberProperties,
    >("BenefitLicenseKeysSubscriberProperties"),
];
