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
        const FIELDS: &[&str] = &["benefit_type"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("custom"),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
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
        const FIELDS: &[&str] = &["account_id"];
        let mut account_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut account_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self { account_id })
    }
}

impl Decode for CustomerBenefitGrantDiscordUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["benefit_type", "properties"];
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("discord"),
                1 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(properties)) = (fields.has(0), properties) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
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
        const FIELDS: &[&str] = &["benefit_type"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("downloadables"),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
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
        const FIELDS: &[&str] = &["benefit_type"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("feature_flag"),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
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
        const FIELDS: &[&str] = &["account_id"];
        let mut account_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut account_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self { account_id })
    }
}

impl Decode for CustomerBenefitGrantGitHubRepositoryUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["benefit_type", "properties"];
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("github_repository"),
                1 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(properties)) = (fields.has(0), properties) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
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
        const FIELDS: &[&str] = &["benefit_type"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("license_keys"),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
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
        const FIELDS: &[&str] = &["benefit_type"];
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("meter_credit"),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(0) {
            return Err(fields.missing(reader, &[0]));
        }
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
        const FIELDS: &[&str] = &["invited_email"];
        let mut invited_email = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut invited_email),
                _ => reader.skip_value(),
            }?;
        }
        let Some(invited_email) = invited_email else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { invited_email })
    }
}

impl Decode for CustomerBenefitGrantSlackSharedChannelUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["benefit_type", "properties"];
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("slack_shared_channel"),
                1 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(properties)) = (fields.has(0), properties) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self { properties })
    }
}

impl Decode for CustomerBenefitGrantSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
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
            None => Err(reader.missing_tag("benefit_type")),
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
