//! Models: benefit github; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitGitHubRepository {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("github_repository")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitGitHubRepositoryCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (repository_owner, repository_name, permission) = reader
            .record(&["repository_owner", "repository_name", "permission"])?;
        Ok(Self {
            repository_owner,
            repository_name,
            permission,
        })
    }
}

impl Encode for BenefitGitHubRepositoryProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.field("permission", &self.permission);
        object.end();
    }
}

impl Encode for BenefitGitHubRepositorySubscriber {
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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("repository_owner", &self.repository_owner);
        object.field("repository_name", &self.repository_name);
        object.end();
    }
}

impl Decode for BenefitGitHubRepositoryUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, type_, properties) = reader
            .record(&["metadata", "description", "type", "properties"])?;
        reader.at(type_).constant("github_repository")?;
        Ok(Self {
            metadata,
            description,
            properties,
        })
    }
}

serde_codecs!(
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission
);
