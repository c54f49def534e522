//! Models: benefit custom. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitCustomCreate, BenefitCustomCreateProperties, BenefitCustomUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitCustomCreate;
    "metadata": metadata, "type" = string "custom", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitCustomCreateProperties;
    "note": note,
}

decode_record! {
    BenefitCustomUpdate;
    "metadata": metadata, "description": description, "visibility": visibility,
    "type" = string "custom", "properties": properties,
}

serde_codecs!(BenefitCustomCreate, BenefitCustomCreateProperties, BenefitCustomUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitCustomCreate, BenefitCustomCreateProperties, BenefitCustomUpdate
);
