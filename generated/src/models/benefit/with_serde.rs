//! Models: benefit; the codecs that only the feature `serde` needs.

use crate::models::{
    Benefit, BenefitCreate, BenefitPage, BenefitPublic, BenefitSortProperty,
    BenefitSubscriberOrganization, BenefitType, BenefitUpdate, BenefitVisibility,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Encode for Benefit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Decode for BenefitCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("custom") => reader.value().map(Self::Custom),
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for BenefitCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for BenefitPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for BenefitPublic {
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
        object.end();
    }
}

impl Decode for BenefitSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for BenefitSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Encode for BenefitSubscriberOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.field("proration_behavior", &self.proration_behavior);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.end();
    }
}

impl Decode for BenefitUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("custom") => reader.value().map(Self::Custom),
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for BenefitUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(
    Benefit, BenefitCreate, BenefitPage, BenefitPublic, BenefitSortProperty,
    BenefitSubscriberOrganization, BenefitType, BenefitUpdate, BenefitVisibility
);
