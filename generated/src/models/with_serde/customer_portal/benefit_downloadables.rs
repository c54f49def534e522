//! Models: benefit downloadables. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BenefitDownloadablesSubscriber {
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

impl Encode for BenefitDownloadablesSubscriberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("active_files", &self.active_files);
        object.end();
    }
}

serde_codecs!(BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties
);
