//! Schemas: benefit grant.

use sdk::models::{
    BenefitGrant, BenefitGrantCustomProperties, BenefitGrantDiscordProperties,
    BenefitGrantDownloadablesProperties, BenefitGrantError,
    BenefitGrantFeatureFlagProperties, BenefitGrantGitHubRepositoryProperties,
    BenefitGrantLicenseKeysProperties, BenefitGrantMeterCreditProperties,
    BenefitGrantPage, BenefitGrantProperties, BenefitGrantSlackSharedChannelProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitGrant>("BenefitGrant"),
    schema::alias::<
        BenefitGrantCustomProperties,
    >("BenefitGrantCustomProperties", false, true),
    schema::received::<BenefitGrantDiscordProperties>("BenefitGrantDiscordProperties"),
    schema::received::<
        BenefitGrantDownloadablesProperties,
    >("BenefitGrantDownloadablesProperties"),
    schema::received::<BenefitGrantError>("BenefitGrantError"),
    schema::alias::<
        BenefitGrantFeatureFlagProperties,
    >("BenefitGrantFeatureFlagProperties", false, true),
    schema::received::<
        BenefitGrantGitHubRepositoryProperties,
    >("BenefitGrantGitHubRepositoryProperties"),
    schema::received::<
        BenefitGrantLicenseKeysProperties,
    >("BenefitGrantLicenseKeysProperties"),
    schema::received::<
        BenefitGrantMeterCreditProperties,
    >("BenefitGrantMeterCreditProperties"),
    schema::received::<BenefitGrantPage>("ListResource_BenefitGrant_"),
    schema::inline(
        schema::received::<
            BenefitGrantProperties,
        >("/components/schemas/BenefitGrant/properties/properties"),
    ),
    schema::received::<
        BenefitGrantSlackSharedChannelProperties,
    >("BenefitGrantSlackSharedChannelProperties"),
];
