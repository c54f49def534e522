//! Schemas: benefit grant.

use sdk::models;

use crate::schema::{Schema, alias, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitGrant>("BenefitGrant"),
    alias::<
        models::BenefitGrantCustomProperties,
    >("BenefitGrantCustomProperties", false, true),
    received::<models::BenefitGrantDiscordProperties>("BenefitGrantDiscordProperties"),
    received::<
        models::BenefitGrantDownloadablesProperties,
    >("BenefitGrantDownloadablesProperties"),
    received::<models::BenefitGrantError>("BenefitGrantError"),
    alias::<
        models::BenefitGrantFeatureFlagProperties,
    >("BenefitGrantFeatureFlagProperties", false, true),
    received::<
        models::BenefitGrantGitHubRepositoryProperties,
    >("BenefitGrantGitHubRepositoryProperties"),
    received::<
        models::BenefitGrantLicenseKeysProperties,
    >("BenefitGrantLicenseKeysProperties"),
    received::<
        models::BenefitGrantMeterCreditProperties,
    >("BenefitGrantMeterCreditProperties"),
    received::<models::BenefitGrantPage>("ListResource_BenefitGrant_"),
    inline(
        received::<
            models::BenefitGrantProperties,
        >("/components/schemas/BenefitGrant/properties/properties"),
    ),
    received::<
        models::BenefitGrantSlackSharedChannelProperties,
    >("BenefitGrantSlackSharedChannelProperties"),
];
