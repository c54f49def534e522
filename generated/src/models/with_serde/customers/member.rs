//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for MemberCreateFromCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["email", "name", "external_id", "role"],
            &mut [&mut value.email, &mut value.name, &mut value.external_id, &mut value.role],
        )?;
        Ok(value)
    }
}

impl Blank for MemberCreateFromCustomer {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        name: Blank::BLANK,
        external_id: Blank::BLANK,
        role: Blank::BLANK,
    };
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

impl Decode for MemberOwnerCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["email", "name", "external_id"],
            &mut [&mut value.email, &mut value.name, &mut value.external_id],
        )?;
        Ok(value)
    }
}

impl Blank for MemberOwnerCreate {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        name: Blank::BLANK,
        external_id: Blank::BLANK,
    };
}

impl Decode for MemberUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["name", "email", "role"],
            &mut [&mut value.name, &mut value.email, &mut value.role],
        )?;
        Ok(value)
    }
}

impl Blank for MemberUpdate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        email: Blank::BLANK,
        role: Blank::BLANK,
    };
}

serde_codecs!(
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate
);
