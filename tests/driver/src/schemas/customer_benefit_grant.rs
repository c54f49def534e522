//! Schemas: customer benefit grant.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerBenefitGrant>("CustomerBenefitGrant"),
    received::<models::CustomerBenefitGrantCustom>("CustomerBenefitGrantCustom"),
    sent::<models::CustomerBenefitGrantCustomUpdate>("CustomerBenefitGrantCustomUpdate"),
    received::<models::CustomerBenefitGrantDiscord>("CustomerBenefitGrantDiscord"),
    sent::<
        models::CustomerBenefitGrantDiscordPropertiesUpdate,
    >("CustomerBenefitGrantDiscordPropertiesUpdate"),
    sent::<
        models::CustomerBenefitGrantDiscordUpdate,
    >("CustomerBenefitGrantDiscordUpdate"),
    received::<
        models::CustomerBenefitGrantDownloadables,
    >("CustomerBenefitGrantDownloadables"),
    sent::<
        models::CustomerBenefitGrantDownloadablesUpdate,
    >("CustomerBenefitGrantDownloadablesUpdate"),
    received::<
        models::CustomerBenefitGrantFeatureFlag,
    >("CustomerBenefitGrantFeatureFlag"),
    sent::<
        models::CustomerBenefitGrantFeatureFlagUpdate,
    >("CustomerBenefitGrantFeatureFlagUpdate"),
    received::<
        models::CustomerBenefitGrantGitHubRepository,
    >("CustomerBenefitGrantGitHubRepository"),
    sent::<
        models::CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    >("CustomerBenefitGrantGitHubRepositoryPropertiesUpdate"),
    sent::<
        models::CustomerBenefitGrantGitHubRepositoryUpdate,
    >("CustomerBenefitGrantGitHubRepositoryUpdate"),
    received::<
        models::CustomerBenefitGrantLicenseKeys,
    >("CustomerBenefitGrantLicenseKeys"),
    sent::<
        models::CustomerBenefitGrantLicenseKeysUpdate,
    >("CustomerBenefitGrantLicenseKeysUpdate"),
    received::<
        models::CustomerBenefitGrantMeterCredit,
    >("CustomerBenefitGrantMeterCredit"),
    sent::<
        models::CustomerBenefitGrantMeterCreditUpdate,
    >("CustomerBenefitGrantMeterCreditUpdate"),
    received::<models::CustomerBenefitGrantPage>("ListResource_CustomerBenefitGrant_"),
    received::<
        models::CustomerBenefitGrantSlackSharedChannel,
    >("CustomerBenefitGrantSlackSharedChannel"),
    sent::<
        models::CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    >("CustomerBenefitGrantSlackSharedChannelPropertiesUpdate"),
    sent::<
        models::CustomerBenefitGrantSlackSharedChannelUpdate,
    >("CustomerBenefitGrantSlackSharedChannelUpdate"),
    sent::<models::CustomerBenefitGrantSortProperty>("CustomerBenefitGrantSortProperty"),
    sent::<models::CustomerBenefitGrantUpdate>("CustomerBenefitGrantUpdate"),
];
