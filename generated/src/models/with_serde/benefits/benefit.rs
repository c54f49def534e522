//! Models: benefit. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitCreate, BenefitPage, BenefitSortProperty, BenefitUpdate};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, encode_record};

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

encode_record! {
    BenefitPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(BenefitSortProperty, Self::CreatedAt);

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

serde_codecs!(BenefitCreate, BenefitPage, BenefitSortProperty, BenefitUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitCreate, BenefitPage, BenefitSortProperty, BenefitUpdate);
#[cfg(feature = "mock")]
crate::mock::union_samples!(BenefitCreate, BenefitUpdate);
