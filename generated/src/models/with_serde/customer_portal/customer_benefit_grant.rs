//! Models: customer benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Reader, Unknown, Writer,
};

impl Encode for CustomerBenefitGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for CustomerBenefitGrantCustom {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantCustomUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["benefit_type"], &mut [&mut Constant::string("custom")])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantCustomUpdate {
    const BLANK: Self = Self {};
}

impl Encode for CustomerBenefitGrantDiscord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantDiscordPropertiesUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["account_id"], &mut [&mut value.account_id])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantDiscordPropertiesUpdate {
    const BLANK: Self = Self { account_id: Blank::BLANK };
}

impl Decode for CustomerBenefitGrantDiscordUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["benefit_type", "properties"],
            &mut [&mut Constant::string("discord"), &mut value.properties],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantDiscordUpdate {
    const BLANK: Self = Self { properties: Blank::BLANK };
}

impl Encode for CustomerBenefitGrantDownloadables {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantDownloadablesUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["benefit_type"], &mut [&mut Constant::string("downloadables")])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantDownloadablesUpdate {
    const BLANK: Self = Self {};
}

impl Encode for CustomerBenefitGrantFeatureFlag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantFeatureFlagUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["benefit_type"], &mut [&mut Constant::string("feature_flag")])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantFeatureFlagUpdate {
    const BLANK: Self = Self {};
}

impl Encode for CustomerBenefitGrantGitHubRepository {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["account_id"], &mut [&mut value.account_id])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
    const BLANK: Self = Self { account_id: Blank::BLANK };
}

impl Decode for CustomerBenefitGrantGitHubRepositoryUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["benefit_type", "properties"],
            &mut [&mut Constant::string("github_repository"), &mut value.properties],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantGitHubRepositoryUpdate {
    const BLANK: Self = Self { properties: Blank::BLANK };
}

impl Encode for CustomerBenefitGrantLicenseKeys {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantLicenseKeysUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["benefit_type"], &mut [&mut Constant::string("license_keys")])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantLicenseKeysUpdate {
    const BLANK: Self = Self {};
}

impl Encode for CustomerBenefitGrantMeterCredit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantMeterCreditUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["benefit_type"], &mut [&mut Constant::string("meter_credit")])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantMeterCreditUpdate {
    const BLANK: Self = Self {};
}

impl Encode for CustomerBenefitGrantPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CustomerBenefitGrantSlackSharedChannel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("granted_at", &self.granted_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.field("benefit_id", &self.benefit_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("is_granted", &self.is_granted);
        object.field("is_revoked", &self.is_revoked);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Decode for CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["invited_email"], &mut [&mut value.invited_email])?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
    const BLANK: Self = Self {
        invited_email: Blank::BLANK,
    };
}

impl Decode for CustomerBenefitGrantSlackSharedChannelUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["benefit_type", "properties"],
            &mut [
                &mut Constant::string("slack_shared_channel"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerBenefitGrantSlackSharedChannelUpdate {
    const BLANK: Self = Self { properties: Blank::BLANK };
}

impl Decode for CustomerBenefitGrantSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerBenefitGrantSortProperty {
    const BLANK: Self = Self::GrantedAt;
}

impl Decode for CustomerBenefitGrantUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["benefit_type"])?.as_deref() {
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("custom") => reader.value().map(Self::Custom),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["benefit_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["benefit_type"], "a string")),
        }
    }
}

impl Blank for CustomerBenefitGrantUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerBenefitGrant, CustomerBenefitGrantUpdate);
