//! Models: customer individual. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerIndividualCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    CustomerIndividualCreate;
    "metadata": metadata, "external_id": external_id, "name": name,
    "billing_address": billing_address, "tax_id": tax_id, "locale": locale,
    "organization_id": organization_id, "owner": owner, "type" = string "individual" optional,
    "email": email,
}

serde_codecs!(CustomerIndividualCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerIndividualCreate);
