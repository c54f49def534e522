//! Models: customer individual. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerIndividualCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for CustomerIndividualCreate {
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
                &mut Constant::string("individual").optional(),
                &mut value.email,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerIndividualCreate {
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

serde_codecs!(CustomerIndividualCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerIndividualCreate);
