//! Models: benefit github; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitGitHubRepository {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

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

impl Encode for BenefitGitHubRepositoryProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.field("permission", &self.permission);
        object.end();
    }
}

impl Encode for BenefitGitHubRepositorySubscriber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("organization", &self.organization);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for BenefitGitHubRepositorySubscriberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.end();
    }
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
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission
);
