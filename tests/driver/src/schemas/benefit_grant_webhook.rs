//! Schemas: benefit grant webhook.

use sdk::models::{
    BenefitGrantCustomWebhook, BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook, BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook, BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook, BenefitGrantSlackSharedChannelWebhook,
    BenefitGrantWebhook,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitGrantCustomWebhook>("BenefitGrantCustomWebhook"),
    schema::received::<BenefitGrantDiscordWebhook>("BenefitGrantDiscordWebhook"),
    schema::received::<
        BenefitGrantDownloadablesWebhook,
    >("BenefitGrantDownloadablesWebhook"),
    schema::received::<BenefitGrantFeatureFlagWebhook>("BenefitGrantFeatureFlagWebhook"),
    schema::received::<
        BenefitGrantGitHubRepositoryWebhook,
    >("BenefitGrantGitHubRepositoryWebhook"),
    schema::received::<BenefitGrantLicenseKeysWebhook>("BenefitGrantLicenseKeysWebhook"),
    schema::received::<BenefitGrantMeterCreditWebhook>("BenefitGrantMeterCreditWebhook"),
    schema::received::<
        BenefitGrantSlackSharedChannelWebhook,
    >("BenefitGrantSlackSharedChannelWebhook"),
    schema::received::<BenefitGrantWebhook>("BenefitGrantWebhook"),
];
