//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{Member, MemberRole};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    Member;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "customer_id": field customer_id, "email": field email, "name": field name,
    "external_id": field external_id, "role": field role,
}

serde_codecs!(Member, MemberRole);
#[cfg(feature = "mock")]
crate::mock::samples!(Member, MemberRole);
