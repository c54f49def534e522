//! Models: benefit github. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitGitHubRepositoryCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("github_repository"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositoryCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitGitHubRepositoryCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["repository_owner", "repository_name", "permission"],
            &mut [&mut value.repository_owner, &mut value.repository_name, &mut value.permission],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositoryCreateProperties {
    const BLANK: Self = Self {
        repository_owner: Blank::BLANK,
        repository_name: Blank::BLANK,
        permission: Blank::BLANK,
    };
}

impl Decode for BenefitGitHubRepositoryUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut Constant::string("github_repository"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGitHubRepositoryUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate
);
