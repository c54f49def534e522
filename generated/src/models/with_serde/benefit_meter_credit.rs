//! Models: benefit meter credit. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitMeterCredit, BenefitMeterCreditProperties};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitMeterCredit;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "metadata": field metadata,
    "visibility": field visibility, "properties": field properties,
    "visibility_configurable": field visibility_configurable,
}

encode_record! {
    BenefitMeterCreditProperties;
    "units": field units, "rollover": field rollover, "meter_id": field meter_id,
}

serde_codecs!(BenefitMeterCredit, BenefitMeterCreditProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitMeterCredit, BenefitMeterCreditProperties);
