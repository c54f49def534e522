//! Models: customer team. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerTeamCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    CustomerTeamCreate;
    "metadata": metadata, "external_id": external_id, "name": name,
    "billing_address": billing_address, "tax_id": tax_id, "locale": locale,
    "organization_id": organization_id, "owner": owner, "type" = string "team", "email": email,
}

serde_codecs!(CustomerTeamCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerTeamCreate);
