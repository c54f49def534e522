//! Schemas: license.

use sdk::models::{
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<LicenseKeyActivate>("LicenseKeyActivate"),
    schema::received::<LicenseKeyActivationBase>("LicenseKeyActivationBase"),
    schema::received::<LicenseKeyActivationRead>("LicenseKeyActivationRead"),
    schema::received::<LicenseKeyCustomer>("LicenseKeyCustomer"),
    schema::sent::<LicenseKeyDeactivate>("LicenseKeyDeactivate"),
    schema::received::<LicenseKeyRead>("LicenseKeyRead"),
    schema::received::<LicenseKeyReadPage>("ListResource_LicenseKeyRead_"),
    schema::both::<LicenseKeyStatus>("LicenseKeyStatus"),
    schema::sent::<LicenseKeyValidate>("LicenseKeyValidate"),
    schema::received::<LicenseKeyWithActivations>("LicenseKeyWithActivations"),
];
