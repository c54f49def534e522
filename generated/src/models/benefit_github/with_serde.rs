//! Models: benefit github; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitGitHubRepository {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "github_repository");
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
        const FIELDS: &[&str] = &[
            "metadata", "type", "description", "organization_id", "visibility", "properties",
        ];
        let mut metadata = None;
        let mut description = None;
        let mut organization_id = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("github_repository"),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut visibility),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(description), Some(properties)) = (
            fields.has(1), description, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 5]));
        };
        Ok(Self {
            metadata,
            description,
            organization_id: Patch::new(organization_id, fields.is_null(3)),
            visibility: Patch::new(visibility, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for BenefitGitHubRepositoryCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["repository_owner", "repository_name", "permission"];
        let mut repository_owner = None;
        let mut repository_name = None;
        let mut permission = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut repository_owner),
                1 => reader.fill(&mut repository_name),
                2 => reader.fill(&mut permission),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(repository_owner), Some(repository_name), Some(permission)) = (
            repository_owner, repository_name, permission,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
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
        const FIELDS: &[&str] = &["metadata", "description", "type", "properties"];
        let mut metadata = None;
        let mut description = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut description),
                2 => reader.constant("github_repository"),
                3 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(2) {
            return Err(fields.missing(reader, &[2]));
        }
        Ok(Self {
            metadata,
            description: Patch::new(description, fields.is_null(1)),
            properties: Patch::new(properties, fields.is_null(3)),
        })
    }
}

serde_codecs!(
    BenefitGitHubRepository, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryCreateProperties, BenefitGitHubRepositoryProperties,
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
    BenefitGitHubRepositoryUpdate, GitHubPermission
);
