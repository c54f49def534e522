//! Models: customer team. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerTeam;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CustomerTeam;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type" = "team",
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url,
}

serde_codecs!(CustomerTeam);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerTeam);
