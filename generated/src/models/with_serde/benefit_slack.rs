//! Models: benefit slack. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BenefitSlackSharedChannel {
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

impl Encode for BenefitSlackSharedChannelProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("slack_integration_id", &self.slack_integration_id);
        object.field("channel_name_template", &self.channel_name_template);
        object.optional("private", &self.private);
        object.optional_or_null(
            "welcome_message",
            &self.welcome_message,
            self.nulls.has(3),
        );
        object.optional("archive_on_revoke", &self.archive_on_revoke);
        object.optional("team_invitees", &self.team_invitees);
        object.end();
    }
}

serde_codecs!(BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties);
