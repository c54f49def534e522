//! Models: benefit meter credit. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitMeterCreditCreate;
    "metadata": metadata, "type" = string "meter_credit", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitMeterCreditCreateProperties;
    "units": units, "rollover": rollover, "meter_id": meter_id,
}

decode_record! {
    BenefitMeterCreditUpdate;
    "metadata": metadata, "description": description, "visibility": visibility,
    "type" = string "meter_credit", "properties": properties,
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
