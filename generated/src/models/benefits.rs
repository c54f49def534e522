//! Models: benefits.

mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;

pub use self::benefit::{BenefitCreate, BenefitPage, BenefitSortProperty, BenefitUpdate};

pub use self::benefit_custom::{
    BenefitCustomCreate, BenefitCustomCreateProperties, BenefitCustomUpdate,
};

pub use self::benefit_discord::{
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate,
};

pub use self::benefit_downloadables::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate,
};

pub use self::benefit_feature_flag::{BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate};

pub use self::benefit_github::{
    BenefitGitHubRepositoryCreate, BenefitGitHubRepositoryCreateProperties,
    BenefitGitHubRepositoryUpdate,
};

pub use self::benefit_license_keys::{
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate,
};

pub use self::benefit_meter_credit::{
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate,
};

pub use self::benefit_slack::{
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate,
};
