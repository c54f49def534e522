//! Models: customer benefit grant; the codecs that only the feature `serde` needs.

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
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Encode for CustomerBenefitGrant {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type,) = reader.record(&["benefit_type"])?;
        reader.at(benefit_type).constant("custom")?;
        Ok(Self {})
    }
}

impl Encode for CustomerBenefitGrantDiscord {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (account_id,) = reader.record(&["account_id"])?;
        Ok(Self { account_id })
    }
}

impl Decode for CustomerBenefitGrantDiscordUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type, properties) = reader.record(&["benefit_type", "properties"])?;
        reader.at(benefit_type).constant("discord")?;
        Ok(Self { properties })
    }
}

impl Encode for CustomerBenefitGrantDownloadables {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type,) = reader.record(&["benefit_type"])?;
        reader.at(benefit_type).constant("downloadables")?;
        Ok(Self {})
    }
}

impl Encode for CustomerBenefitGrantFeatureFlag {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type,) = reader.record(&["benefit_type"])?;
        reader.at(benefit_type).constant("feature_flag")?;
        Ok(Self {})
    }
}

impl Encode for CustomerBenefitGrantGitHubRepository {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (account_id,) = reader.record(&["account_id"])?;
        Ok(Self { account_id })
    }
}

impl Decode for CustomerBenefitGrantGitHubRepositoryUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type, properties) = reader.record(&["benefit_type", "properties"])?;
        reader.at(benefit_type).constant("github_repository")?;
        Ok(Self { properties })
    }
}

impl Encode for CustomerBenefitGrantLicenseKeys {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type,) = reader.record(&["benefit_type"])?;
        reader.at(benefit_type).constant("license_keys")?;
        Ok(Self {})
    }
}

impl Encode for CustomerBenefitGrantMeterCredit {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type,) = reader.record(&["benefit_type"])?;
        reader.at(benefit_type).constant("meter_credit")?;
        Ok(Self {})
    }
}

impl Encode for CustomerBenefitGrantPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CustomerBenefitGrantSlackSharedChannel {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (invited_email,) = reader.record(&["invited_email"])?;
        Ok(Self { invited_email })
    }
}

impl Decode for CustomerBenefitGrantSlackSharedChannelUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_type, properties) = reader.record(&["benefit_type", "properties"])?;
        reader.at(benefit_type).constant("slack_shared_channel")?;
        Ok(Self { properties })
    }
}

impl Decode for CustomerBenefitGrantSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for CustomerBenefitGrantUpdate {
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
