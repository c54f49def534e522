//! Models: customer team. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerTeamCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for CustomerTeamCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "external_id", "name", "billing_address", "tax_id", "locale",
                "organization_id", "owner", "type", "email",
            ],
            &mut [
                &mut value.metadata,
                &mut value.external_id,
                &mut value.name,
                &mut value.billing_address,
                &mut value.tax_id,
                &mut value.locale,
                &mut value.organization_id,
                &mut value.owner,
                &mut Constant::string("team"),
                &mut value.email,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerTeamCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        external_id: Blank::BLANK,
        name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        organization_id: Blank::BLANK,
        owner: Blank::BLANK,
        email: Blank::BLANK,
    };
}

serde_codecs!(CustomerTeamCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerTeamCreate);
