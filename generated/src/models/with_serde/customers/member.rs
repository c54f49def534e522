//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, decode_record};

decode_record! {
    MemberCreateFromCustomer;
    "email": email, "name": name, "external_id": external_id, "role": role,
}

impl Decode for MemberCreateRole {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MemberCreateRole {
    const BLANK: Self = Self::Member;
}

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
