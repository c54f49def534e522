//! Models: benefit license keys. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitLicenseKeyActivationCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["limit", "enable_customer_admin"],
            &mut [&mut value.limit, &mut value.enable_customer_admin],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeyActivationCreateProperties {
    const BLANK: Self = Self {
        limit: Blank::BLANK,
        enable_customer_admin: Blank::BLANK,
    };
}

impl Decode for BenefitLicenseKeysCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("license_keys"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitLicenseKeysCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["prefix", "expires", "activations", "limit_usage"],
            &mut [
                &mut value.prefix, &mut value.expires, &mut value.activations,
                &mut value.limit_usage,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysCreateProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}

impl Decode for BenefitLicenseKeysUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "visibility", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut value.visibility,
                &mut Constant::string("license_keys"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate
);
