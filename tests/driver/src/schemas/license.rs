//! Schemas: license.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::LicenseKeyActivate>("LicenseKeyActivate"),
    received::<models::LicenseKeyActivationBase>("LicenseKeyActivationBase"),
    received::<models::LicenseKeyActivationRead>("LicenseKeyActivationRead"),
    received::<models::LicenseKeyCustomer>("LicenseKeyCustomer"),
    sent::<models::LicenseKeyDeactivate>("LicenseKeyDeactivate"),
    received::<models::LicenseKeyRead>("LicenseKeyRead"),
    received::<models::LicenseKeyReadPage>("ListResource_LicenseKeyRead_"),
    both::<models::LicenseKeyStatus>("LicenseKeyStatus"),
    sent::<models::LicenseKeyValidate>("LicenseKeyValidate"),
    received::<models::LicenseKeyWithActivations>("LicenseKeyWithActivations"),
];
