//! Schemas: customer benefit grant.

use sdk::models::{
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

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerBenefitGrant>("CustomerBenefitGrant"),
    schema::received::<CustomerBenefitGrantCustom>("CustomerBenefitGrantCustom"),
    schema::sent::<CustomerBenefitGrantCustomUpdate>("CustomerBenefitGrantCustomUpdate"),
    schema::received::<CustomerBenefitGrantDiscord>("CustomerBenefitGrantDiscord"),
    schema::sent::<
        CustomerBenefitGrantDiscordPropertiesUpdate,
    >("CustomerBenefitGrantDiscordPropertiesUpdate"),
    schema::sent::<
        CustomerBenefitGrantDiscordUpdate,
    >("CustomerBenefitGrantDiscordUpdate"),
    schema::received::<
        CustomerBenefitGrantDownloadables,
    >("CustomerBenefitGrantDownloadables"),
    schema::sent::<
        CustomerBenefitGrantDownloadablesUpdate,
    >("CustomerBenefitGrantDownloadablesUpdate"),
    schema::received::<
        CustomerBenefitGrantFeatureFlag,
    >("CustomerBenefitGrantFeatureFlag"),
    schema::sent::<
        CustomerBenefitGrantFeatureFlagUpdate,
    >("CustomerBenefitGrantFeatureFlagUpdate"),
    schema::received::<
        CustomerBenefitGrantGitHubRepository,
    >("CustomerBenefitGrantGitHubRepository"),
    schema::sent::<
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    >("CustomerBenefitGrantGitHubRepositoryPropertiesUpdate"),
    schema::sent::<
        CustomerBenefitGrantGitHubRepositoryUpdate,
    >("CustomerBenefitGrantGitHubRepositoryUpdate"),
    schema::received::<
        CustomerBenefitGrantLicenseKeys,
    >("CustomerBenefitGrantLicenseKeys"),
    schema::sent::<
        CustomerBenefitGrantLicenseKeysUpdate,
    >("CustomerBenefitGrantLicenseKeysUpdate"),
    schema::received::<
        CustomerBenefitGrantMeterCredit,
    >("CustomerBenefitGrantMeterCredit"),
    schema::sent::<
        CustomerBenefitGrantMeterCreditUpdate,
    >("CustomerBenefitGrantMeterCreditUpdate"),
    schema::received::<CustomerBenefitGrantPage>("ListResource_CustomerBenefitGrant_"),
    schema::received::<
        CustomerBenefitGrantSlackSharedChannel,
    >("CustomerBenefitGrantSlackSharedChannel"),
    schema::sent::<
        CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    >("CustomerBenefitGrantSlackSharedChannelPropertiesUpdate"),
    schema::sent::<
        CustomerBenefitGrantSlackSharedChannelUpdate,
    >("CustomerBenefitGrantSlackSharedChannelUpdate"),
    schema::sent::<CustomerBenefitGrantSortProperty>("CustomerBenefitGrantSortProperty"),
    schema::sent::<CustomerBenefitGrantUpdate>("CustomerBenefitGrantUpdate"),
];
