//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::decode_record;

decode_record! {
    MemberCreateFromCustomer;
    "email": email, "name": name, "external_id": external_id, "role": role,
}

decode_string_enum!(MemberCreateRole, Self::Member);

decode_record! {
    MemberOwnerCreate;
    "email": email, "name": name, "external_id": external_id,
}

decode_record! {
    MemberUpdate;
    "name": name, "email": email, "role": role,
}

serde_codecs!(
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate
);
