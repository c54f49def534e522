//! Schemas: benefit grant webhook.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitGrantCustomWebhook>("BenefitGrantCustomWebhook"),
    received::<models::BenefitGrantDiscordWebhook>("BenefitGrantDiscordWebhook"),
    received::<
        models::BenefitGrantDownloadablesWebhook,
    >("BenefitGrantDownloadablesWebhook"),
    received::<models::BenefitGrantFeatureFlagWebhook>("BenefitGrantFeatureFlagWebhook"),
    received::<
        models::BenefitGrantGitHubRepositoryWebhook,
    >("BenefitGrantGitHubRepositoryWebhook"),
    received::<models::BenefitGrantLicenseKeysWebhook>("BenefitGrantLicenseKeysWebhook"),
    received::<models::BenefitGrantMeterCreditWebhook>("BenefitGrantMeterCreditWebhook"),
    received::<
        models::BenefitGrantSlackSharedChannelWebhook,
    >("BenefitGrantSlackSharedChannelWebhook"),
    received::<models::BenefitGrantWebhook>("BenefitGrantWebhook"),
];
