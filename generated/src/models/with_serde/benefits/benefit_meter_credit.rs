//! Models: benefit meter credit. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitMeterCreditCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("meter_credit"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitMeterCreditCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitMeterCreditCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["units", "rollover", "meter_id"],
            &mut [&mut value.units, &mut value.rollover, &mut value.meter_id],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitMeterCreditCreateProperties {
    const BLANK: Self = Self {
        units: Blank::BLANK,
        rollover: Blank::BLANK,
        meter_id: Blank::BLANK,
    };
}

impl Decode for BenefitMeterCreditUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "visibility", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut value.visibility,
                &mut Constant::string("meter_credit"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitMeterCreditUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate
);
